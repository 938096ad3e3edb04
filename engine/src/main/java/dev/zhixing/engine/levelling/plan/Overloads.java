package dev.zhixing.engine.levelling.plan;

import dev.zhixing.engine.network.Resource;
import dev.zhixing.engine.schedule.TaskDates;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Map<LocalDateTime, List<TaskDates>> begin = new HashMap<>();
        Map<LocalDateTime, List<TaskDates>> end = new HashMap<>();
        for (TaskDates each : tasks) {
            moments.add(each.start());
            moments.add(each.finish());
            begin.computeIfAbsent(each.start(), at -> new ArrayList<>()).add(each);
            end.computeIfAbsent(each.finish(), at -> new ArrayList<>()).add(each);
        }
        Overload open = null;
        Set<Long> held = new TreeSet<>();
        int used = 0;
        for (LocalDateTime moment : moments) {
            for (TaskDates each : end.getOrDefault(moment, List.of())) {
                used -= held.remove(each.id()) ? units.getOrDefault(each.id(), 0) : 0;
            }
            for (TaskDates each : begin.getOrDefault(moment, List.of())) {
                used += held.add(each.id()) ? units.getOrDefault(each.id(), 0) : 0;
            }
            int capacity = resource.capacity().at(moment).percent();
            if (used > capacity && !held.isEmpty()) {
                List<Long> there = List.copyOf(held);
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
