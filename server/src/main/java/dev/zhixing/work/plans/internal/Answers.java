package dev.zhixing.work.plans.internal;

import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.Plan;
import dev.zhixing.work.plans.PlanChange;
import dev.zhixing.work.plans.PlanRole;
import dev.zhixing.work.plans.Sentence;
import dev.zhixing.work.plans.Timetable;
import dev.zhixing.work.plans.WorkItem;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Puts a change into the words and rows its author gets back. */
@Component
class Answers {

    private final People people;
    private final Speech speech;
    private final PlanRights rights;
    private final HangingOn hangingOn;

    Answers(People people, Speech speech, PlanRights rights, HangingOn hangingOn) {
        this.people = people;
        this.speech = speech;
        this.rights = rights;
        this.hangingOn = hangingOn;
    }

    PlanChange of(
            Moment moment,
            Sheet before,
            Sheet after,
            Timetable.Timed timed,
            Desk.Done done,
            boolean undoable) {
        Names names = Names.of(people, before, after);
        Render.Counts counts = hangingOn.of(after);
        Render then = render(before, names, moment, counts);
        var judged = HealthRules.judge(after, moment.days(), moment.today());
        var shown = new Render(after, names, speech, moment.days(), judged, counts);
        var old = new HashMap<ItemId, WorkItem>();
        var now = new LinkedHashMap<ItemId, WorkItem>();
        for (ItemId id : after.outline().order()) {
            if (shown.isAsIn(then, id)) {
                continue;
            }
            WorkItem item = shown.item(after.item(id));
            WorkItem was = before.find(id).map(then::item).orElse(null);
            if (!item.equals(was)) {
                now.put(id, item);
                if (was != null) {
                    old.put(id, was);
                }
            }
        }
        var changed = new ArrayList<>(now.values());
        putFirst(changed, done.first());
        List<UUID> removed =
                before.outline().order().stream()
                        .filter(id -> !after.items().containsKey(id))
                        .map(ItemId::value)
                        .toList();
        Right right = rights.of(moment.actor(), after.plan().id()).orElse(Right.SEE);
        return new PlanChange(
                speech.say(done.label()),
                changed,
                removed,
                moved(moment, old, now, timed),
                plan(after, judged, moment, names, right),
                undoable);
    }

    /** All items of a plan as they stand. */
    Map<ItemId, WorkItem> items(Sheet sheet, Moment moment) {
        return render(sheet, Names.of(people, sheet), moment, hangingOn.of(sheet)).all();
    }

    /** The same with what was asked for elsewhere. */
    List<WorkItem> items(Sheet sheet, Moment moment, Names names, Render.Counts counts) {
        return List.copyOf(render(sheet, names, moment, counts).all().values());
    }

    /** What several plans mention and what hangs on them, asked for once. */
    Shared shared(List<Sheet> sheets) {
        return new Shared(Names.of(people, sheets.toArray(Sheet[]::new)), hangingOn.of(sheets));
    }

    /** Shows plans one after the other without asking again. */
    final class Shared {

        private final Names names;
        private final Render.Counts counts;

        private Shared(Names names, Render.Counts counts) {
            this.names = names;
            this.counts = counts;
        }

        /** For those who show only some of the items. */
        Render of(Sheet sheet, Moment moment) {
            return render(sheet, names, moment, counts);
        }
    }

    /** One item as it stands. */
    WorkItem item(Sheet sheet, Moment moment, ItemId id) {
        Item item = sheet.item(id);
        var counts = HangingOn.shown(hangingOn.of(List.of(id.value())));
        return render(sheet, Names.of(people, sheet, item), moment, counts).item(item);
    }

    private Render render(Sheet sheet, Names names, Moment moment, Render.Counts counts) {
        var judged = HealthRules.judge(sheet, moment.days(), moment.today());
        return new Render(sheet, names, speech, moment.days(), judged, counts);
    }

    private Plan plan(
            Sheet sheet,
            Map<ItemId, HealthRules.Judgement> judged,
            Moment moment,
            Names names,
            Right right) {
        var counts = HealthRules.count(sheet, judged, moment.today());
        return PlanViews.of(
                sheet.plan(), counts, moment.today(), names, speech, PlanRole.of(right));
    }

    private static void putFirst(List<WorkItem> items, @Nullable ItemId first) {
        for (int i = 1; first != null && i < items.size(); i++) {
            if (items.get(i).id().equals(first.value())) {
                items.addFirst(items.remove(i));
                return;
            }
        }
    }

    private List<PlanChange.Moved> moved(
            Moment moment,
            Map<ItemId, WorkItem> old,
            Map<ItemId, WorkItem> now,
            Timetable.Timed timed) {
        var moved = new ArrayList<PlanChange.Moved>();
        now.forEach(
                (id, item) -> {
                    WorkItem before = old.get(id);
                    if (before == null) {
                        return;
                    }
                    boolean start = !Objects.equals(before.start(), item.start());
                    boolean finish = !Objects.equals(before.finish(), item.finish());
                    if (start) {
                        String why = speech.say(timed.why(id));
                        moved.add(moved(moment, before, item, PlanChange.End.start, why));
                    }
                    if (finish) {
                        String why = speech.say(whyFinish(before, item, timed, start));
                        moved.add(moved(moment, before, item, PlanChange.End.finish, why));
                    }
                });
        return moved;
    }

    /** What decides the start, unless the last of the children or a new length says more. */
    private static Sentence whyFinish(
            WorkItem before, WorkItem item, Timetable.Timed timed, boolean startMoved) {
        var id = new ItemId(item.id());
        if (item.hasChildren()) {
            return timed.whyFinish(id).getFirst();
        }
        boolean longer = !Objects.equals(before.durationDays(), item.durationDays());
        return longer && !startMoved && item.actualFinish() == null
                ? new Sentence(
                        "why.durationChanged", Map.of("days", String.valueOf(item.durationDays())))
                : timed.why(id);
    }

    private static PlanChange.Moved moved(
            Moment moment, WorkItem before, WorkItem now, PlanChange.End end, String why) {
        boolean start = end == PlanChange.End.start;
        LocalDate from = start ? before.start() : before.finish();
        LocalDate to = start ? now.start() : now.finish();
        return new PlanChange.Moved(
                now.id(), now.outline(), now.name(), end, from, to, days(moment, from, to), why);
    }

    /** Working days from one date to another, negative backwards. */
    static int days(Moment moment, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            return 0;
        }
        return to.isBefore(from)
                ? -(int) moment.days().between(to.plusDays(1), from)
                : (int) moment.days().between(from.plusDays(1), to);
    }
}
