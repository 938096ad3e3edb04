package dev.zhixing.engine.levelling.plan;

import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Lag;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.Scheduler;
import dev.zhixing.engine.schedule.TaskDates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Turns an order of tasks into level delays: one after another each task takes the first place in
 * which its resources are free, and the scheduler says what that does to all the others. So the
 * dates are right whatever the search knew of calendars.
 */
final class Realisation {
    /** Later tasks may push earlier ones through their links; then it is done over. */
    private static final int ROUNDS = 4;

    private static final int MOST_STEPS = 10_000;

    private final BooleanSupplier cancelled;
    private Schedule schedule;

    /** Why each delayed task could not be where it would have been. */
    private final Map<Long, LevellingReason> held = new HashMap<>();

    /** Where each task would begin without a delay. */
    private final Map<Long, Long> free = new HashMap<>();

    Realisation(Schedule undelayed, BooleanSupplier cancelled) {
        this.schedule = undelayed;
        this.cancelled = cancelled;
    }

    Schedule schedule() {
        return schedule;
    }

    Map<Long, LevellingReason> held() {
        return held;
    }

    /**
     * Places all tasks in this order.
     *
     * @return false when it was cancelled before the end
     */
    boolean place(List<Long> order) {
        for (int round = 0; round < ROUNDS; round++) {
            free.clear();
            Bookings bookings = standing(order);
            for (long id : order) {
                if (cancelled.getAsBoolean()) {
                    return false;
                }
                place(id, bookings);
                bookings.book(schedule.dates(id));
            }
            if (Bookings.overloads(schedule).isEmpty()) {
                return true;
            }
        }
        return true;
    }

    /** What does not move holds its resources first. */
    private Bookings standing(List<Long> order) {
        Set<Long> moving = new HashSet<>(order);
        Bookings bookings = new Bookings(schedule.network());
        for (Task task : schedule.network().tasks()) {
            if (Movable.counts(schedule, task) && !moving.contains(task.id())) {
                bookings.book(schedule.dates(task.id()));
            }
        }
        return bookings;
    }

    private void place(long id, Bookings bookings) {
        for (int step = 0; step < MOST_STEPS; step++) {
            TaskDates dates = schedule.dates(id);
            var conflict = bookings.conflict(dates);
            if (conflict.isEmpty() || conflict.get().until() <= Minute.of(dates.start())) {
                return;
            }
            held.put(id, conflict.get().reason());
            delay(id, conflict.get().until());
        }
    }

    /** Delays the task so that it starts at this minute at the earliest. */
    private void delay(long id, long until) {
        Task task = schedule.network().task(id);
        long origin = free.computeIfAbsent(id, key -> freeStart(task));
        long enough = until - origin;
        if (delayed(id, enough) < until) {
            // Its finish is bound, not its start: the delay counts from an earlier moment.
            long little = enough;
            enough = until - Minute.of(schedule.start());
            while (enough - little > 1) {
                long middle = (little + enough) >>> 1;
                if (delayed(id, middle) < until) {
                    little = middle;
                } else {
                    enough = middle;
                }
            }
            delayed(id, enough);
        }
    }

    /** Where the task starts with this delay in minutes of the clock. */
    private long delayed(long id, long delay) {
        Task task = schedule.network().task(id).delayed(Lag.elapsed(Math.max(0, delay)));
        schedule = Scheduler.reschedule(schedule, schedule.network().with(task));
        return Minute.of(schedule.dates(id).start());
    }

    private long freeStart(Task task) {
        Task bare = task.delayed(Lag.NONE).constraint(Constraint.ASAP);
        return Minute.of(
                Scheduler.reschedule(schedule, schedule.network().with(bare))
                        .dates(task.id())
                        .start());
    }

    /** Tasks by where they stand now. */
    List<Long> byStart() {
        List<TaskDates> movable = new ArrayList<>();
        for (Task task : schedule.network().tasks()) {
            if (Movable.is(schedule, task)) {
                movable.add(schedule.dates(task.id()));
            }
        }
        movable.sort(
                java.util.Comparator.comparing(TaskDates::start)
                        .thenComparing(d -> -schedule.network().task(d.id()).priority())
                        .thenComparing(TaskDates::totalSlack)
                        .thenComparing(TaskDates::id));
        return movable.stream().map(TaskDates::id).toList();
    }
}
