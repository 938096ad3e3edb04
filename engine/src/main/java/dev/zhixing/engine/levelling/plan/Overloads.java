package dev.zhixing.engine.levelling.plan;

import dev.zhixing.engine.network.Resource;
import dev.zhixing.engine.schedule.TaskDates;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Sweeps over the dates of one resource. Knows nothing of how they came about. */
final class Overloads {
    private Overloads() {}

    static void of(
            Resource resource,
            List<TaskDates> tasks,
            Map<Long, Integer> units,
            List<Overload> into) {
        TreeSet<LocalDateTime> moments = new TreeSet<>(resource.capacity().changes().keySet());
        for (TaskDates each : tasks) {
            moments.add(each.start());
            moments.add(each.finish());
        }
        Overload open = null;
        for (LocalDateTime moment : moments) {
            List<Long> there =
                    tasks.stream()
                            .filter(t -> !t.start().isAfter(moment) && t.finish().isAfter(moment))
                            .map(TaskDates::id)
                            .toList();
            int used = there.stream().mapToInt(id -> units.getOrDefault(id, 0)).sum();
            int capacity = resource.capacity().at(moment).percent();
            if (used > capacity && !there.isEmpty()) {
                LocalDateTime next = java.util.Objects.requireNonNull(moments.higher(moment));
                boolean goesOn = open != null && open.until().equals(moment);
                boolean worse = open == null || used - capacity > open.percent() - open.capacity();
                if (open == null || !goesOn) {
                    if (open != null) {
                        into.add(open);
                    }
                    open = new Overload(resource.id(), moment, next, used, capacity, there);
                } else if (worse) {
                    open = new Overload(resource.id(), open.from(), next, used, capacity, there);
                } else {
                    open =
                            new Overload(
                                    resource.id(),
                                    open.from(),
                                    next,
                                    open.percent(),
                                    open.capacity(),
                                    open.tasks());
                }
            }
        }
        if (open != null) {
            into.add(open);
        }
    }
}
