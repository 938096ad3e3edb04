package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.goals.SlipSource;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.ItemKind;
import dev.zhixing.work.plans.ItemMode;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanShape;
import dev.zhixing.work.plans.Timetable;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What would move in a plan if one of its tasks took longer, by the scheduling engine. */
@Component
class PlanSlips implements SlipSource {

    private final Access access;
    private final PlanStore plans;
    private final SheetStore sheets;
    private final Shapes shapes;
    private final Timetable timetable;

    PlanSlips(
            Access access, PlanStore plans, SheetStore sheets, Shapes shapes, Timetable timetable) {
        this.access = access;
        this.plans = plans;
        this.sheets = sheets;
        this.shapes = shapes;
        this.timetable = timetable;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("item");
    }

    @Override
    public List<Moved> ifSlipped(Actor actor, SubjectRef subject, int workingDays) {
        access.require(actor, Right.SEE, subject);
        SubjectRef container = access.container(subject);
        var plan = new PlanId(container.id());
        Sheet sheet = sheets.load(plans.find(plan));
        Sheet slipped = sheet.copy();
        Item item = sheet.find(new ItemId(subject.id())).orElseThrow(NotFound::new);
        slipped.put(longer(item, workingDays, plan));
        PlanShape shape = shapes.of(slipped);
        Map<ItemId, dev.zhixing.work.plans.ItemDates> dates =
                timetable.time(shape, timetable.days(plan)).dates();
        var moved = new ArrayList<Moved>();
        for (Item one : sheet.inOrder()) {
            LocalDate before = one.finish();
            var after = dates.get(one.id());
            if (before != null && after != null && after.finish().isAfter(before)) {
                moved.add(
                        new Moved(
                                one.id().ref(),
                                one.name(),
                                one.kind() == ItemKind.MILESTONE,
                                before,
                                after.finish(),
                                one.get(ItemFields.DEADLINE)));
            }
        }
        return moved;
    }

    /** Work takes longer; what has no length of its own begins later. */
    private Item longer(Item item, int workingDays, PlanId plan) {
        LocalDate start = item.start();
        LocalDate finish = item.finish();
        if (item.mode() == ItemMode.MANUAL && finish != null) {
            return item.with(
                    ItemFields.FIXED_FINISH,
                    timetable.days(plan).lastOf(finish.plusDays(1), workingDays));
        }
        if (item.kind() == ItemKind.MILESTONE && start != null) {
            return item.with(
                    ItemFields.NOT_BEFORE,
                    timetable.days(plan).lastOf(start.plusDays(1), workingDays));
        }
        return item.with(ItemFields.DURATION, item.duration() + workingDays);
    }
}
