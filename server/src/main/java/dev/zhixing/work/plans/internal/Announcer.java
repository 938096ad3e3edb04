package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.shared.people.People;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.Sentence;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Tells what happened, item by item. A change that only moves the dates of many items is told once
 * for the plan: a trail with ten thousand equal lines helps nobody.
 */
@Component
class Announcer {

    private static final int MANY = 100;

    private final ApplicationEventPublisher events;
    private final People people;
    private final Findable findable;
    private final Told told;

    Announcer(ApplicationEventPublisher events, People people, Findable findable, Told told) {
        this.events = events;
        this.people = people;
        this.findable = findable;
        this.told = told;
    }

    /**
     * @param label what was done, in a word
     */
    void tell(Moment moment, Sheet before, Sheet after, Touched touched, Sentence label) {
        var display = new Display(before, after, Names.of(people, before, after));
        Set<UUID> entered = entered(touched);
        findable.put(after, entered);
        told.tell(moment, before, after, entered);
        if (entered.size() > MANY && label.key().startsWith("label.plan.import")) {
            tellPlan(moment, after, "plan.imported", entered.size());
        } else if (entered.size() > MANY) {
            tellMany(moment, before, after, entered);
        } else {
            entered.forEach(id -> tellItem(moment, before, after, new ItemId(id), display));
        }
        List<Item> moved =
                after.items().values().stream()
                        .filter(item -> !entered.contains(item.id().value()))
                        .filter(item -> isMoved(before, item))
                        .toList();
        if (moved.size() > MANY) {
            tellPlan(moment, after, "plan.rescheduled", moved.size());
        } else {
            moved.forEach(
                    item ->
                            tell(
                                    moment,
                                    after,
                                    "item.rescheduled",
                                    item,
                                    display.changes(before.item(item.id()), item)));
        }
    }

    /** For changes of the plan itself. */
    void tell(Moment moment, String verb, PlanRow plan, List<FieldChange> changes) {
        findable.put(plan);
        events.publishEvent(
                new DomainEvent(
                        moment.actor().id(),
                        verb,
                        plan.ref(),
                        plan.ref(),
                        plan.name(),
                        moment.now(),
                        plan.version(),
                        changes.stream().filter(FieldChange::isChange).toList()));
    }

    private static Set<UUID> entered(Touched touched) {
        var ids = new LinkedHashSet<UUID>();
        touched.items().stream()
                .filter(
                        row ->
                                row.created()
                                        || row.after().keySet().stream()
                                                .anyMatch(
                                                        name ->
                                                                !name.equals("rank")
                                                                        && !name.equals(
                                                                                "firstFinish")))
                .forEach(row -> ids.add(row.id()));
        touched.raci().forEach(cell -> ids.add(cell.item()));
        touched.checks().forEach(check -> ids.add(check.item()));
        touched.links()
                .forEach(
                        link -> {
                            var value = link.after() == null ? link.before() : link.after();
                            if (value != null) {
                                ids.add(value.to());
                            }
                        });
        return ids;
    }

    private static boolean isMoved(Sheet before, Item item) {
        Item old = before.find(item.id()).orElse(null);
        return old != null
                && !(java.util.Objects.equals(old.start(), item.start())
                        && java.util.Objects.equals(old.finish(), item.finish()));
    }

    private void tellItem(Moment moment, Sheet before, Sheet after, ItemId id, Display display) {
        Item old = before.find(id).orElse(null);
        Item now = after.find(id).orElse(null);
        if (now == null && old == null) {
            return;
        }
        if (now == null) {
            tell(moment, after, "item.deleted", after.anywhere(id).orElse(old), List.of());
        } else if (old == null) {
            boolean back = before.anywhere(id).isPresent();
            tell(
                    moment,
                    after,
                    back ? "item.restored" : "item.created",
                    now,
                    back ? List.of() : display.changes(null, now));
        } else {
            var changes = new ArrayList<>(display.changes(old, now));
            boolean moved =
                    !changes.isEmpty()
                            && changes.stream()
                                    .allMatch(change -> change.field().equals("parentId"));
            tell(moment, after, moved ? "item.moved" : "item.updated", now, changes);
        }
    }

    /** One line for each kind of thing that happened to many. */
    private void tellMany(Moment moment, Sheet before, Sheet after, Set<UUID> entered) {
        var counts = new TreeMap<String, Integer>();
        for (UUID id : entered) {
            boolean was = before.find(new ItemId(id)).isPresent();
            boolean is = after.find(new ItemId(id)).isPresent();
            if (was || is) {
                String kind = !was ? "created" : is ? "updated" : "deleted";
                counts.merge("plan.items-" + kind, 1, Integer::sum);
            }
        }
        counts.forEach((verb, count) -> tellPlan(moment, after, verb, count));
    }

    private void tell(
            Moment moment,
            Sheet sheet,
            String verb,
            @Nullable Item item,
            List<FieldChange> changes) {
        if (item == null) {
            return;
        }
        events.publishEvent(
                new DomainEvent(
                        moment.actor().id(),
                        verb,
                        item.id().ref(),
                        sheet.plan().ref(),
                        item.name(),
                        moment.now(),
                        item.version(),
                        changes));
    }

    private void tellPlan(Moment moment, Sheet sheet, String verb, int items) {
        tell(
                moment,
                verb,
                sheet.plan(),
                List.of(new FieldChange("items", null, String.valueOf(items))));
    }
}
