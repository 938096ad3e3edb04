package dev.zhixing.engine.levelling.plan;

import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.network.Assignment;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.TaskDates;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who is booked when. A task holds its resources from its start to its finish, nights and pauses
 * included: somebody who goes home in the middle of a task comes back to it.
 */
final class Bookings {
    /** One task's hold on one resource, in minutes of the engine's time line. */
    private record Booking(long task, long from, long until, int percent) {}

    /** What keeps a task from a place, and the first moment that is worth another look. */
    record Conflict(LevellingReason reason, long until) {}

    private final Network network;
    private final Map<Long, List<Booking>> byResource = new HashMap<>();

    Bookings(Network network) {
        this.network = network;
    }

    /** Books the resources of a task for these dates. */
    void book(TaskDates dates) {
        for (int at : network.assignmentsOf(network.indexOf(dates.id()))) {
            Assignment each = network.assignments().get(at);
            if (each.units().percent() > 0 && dates.start().isBefore(dates.finish())) {
                byResource
                        .computeIfAbsent(each.resource(), r -> new ArrayList<>())
                        .add(
                                new Booking(
                                        dates.id(),
                                        Minute.of(dates.start()),
                                        Minute.of(dates.finish()),
                                        each.units().percent()));
            }
        }
    }

    /** The first thing that keeps a task from these dates, if any. */
    Optional<Conflict> conflict(TaskDates dates) {
        Conflict worst = null;
        for (int at : network.assignmentsOf(network.indexOf(dates.id()))) {
            Assignment each = network.assignments().get(at);
            Conflict found = conflict(network.resourceIndex(at), each, dates);
            if (found != null && (worst == null || found.until() > worst.until())) {
                worst = found;
            }
        }
        return Optional.ofNullable(worst);
    }

    private @Nullable Conflict conflict(int resource, Assignment each, TaskDates dates) {
        var owner = network.resources().get(resource);
        // What is never there can't be waited for; the check at the end tells about it.
        int percent = Math.min(each.units().percent(), owner.capacity().most().percent());
        long start = Minute.of(dates.start());
        long finish = Minute.of(dates.finish());
        if (percent == 0 || start >= finish) {
            return null;
        }
        List<Booking> others =
                byResource.getOrDefault(each.resource(), List.of()).stream()
                        .filter(b -> b.from() < finish && b.until() > start)
                        .toList();
        Conflict last = null;
        for (long moment : moments(owner.capacity().changes().keySet(), others, start, finish)) {
            int there = owner.capacity().at(Minute.at(moment)).percent();
            List<Booking> held =
                    others.stream().filter(b -> b.from() <= moment && b.until() > moment).toList();
            int used = held.stream().mapToInt(Booking::percent).sum();
            if (used + percent > there) {
                last = conflict(each, owner.capacity().changes().keySet(), held, moment);
            }
        }
        return last;
    }

    /** Something changes when a booking ends or the capacity does. */
    private Conflict conflict(
            Assignment each, Iterable<LocalDateTime> changes, List<Booking> held, long moment) {
        long until = held.stream().mapToLong(Booking::until).min().orElse(Long.MAX_VALUE);
        for (LocalDateTime change : changes) {
            if (Minute.of(change) > moment) {
                until = Math.min(until, Minute.of(change));
            }
        }
        if (until == Long.MAX_VALUE) {
            until = moment;
        }
        if (held.isEmpty()) {
            return new Conflict(
                    new LevellingReason.Missing(each.resource(), Minute.at(until)), until);
        }
        List<Long> tasks =
                held.stream()
                        .sorted(java.util.Comparator.comparingLong(Booking::from))
                        .map(Booking::task)
                        .toList();
        return new Conflict(
                new LevellingReason.HeldBy(each.resource(), tasks, Minute.at(until)), until);
    }

    private static TreeSet<Long> moments(
            Iterable<LocalDateTime> changes, List<Booking> others, long start, long finish) {
        TreeSet<Long> moments = new TreeSet<>();
        moments.add(start);
        others.forEach(b -> moments.add(Math.max(start, b.from())));
        for (LocalDateTime change : changes) {
            long at = Minute.of(change);
            if (at > start && at < finish) {
                moments.add(at);
            }
        }
        return moments;
    }

    /** All overloads of a schedule, found anew from its dates alone. */
    static List<Overload> overloads(Schedule schedule) {
        Network network = schedule.network();
        Map<Long, List<TaskDates>> tasks = new HashMap<>();
        Map<Long, Map<Long, Integer>> units = new HashMap<>();
        for (Assignment each : network.assignments()) {
            TaskDates dates = schedule.dates(each.task());
            boolean counts = network.task(each.task()).isActive() && !dates.summary();
            if (counts && each.units().percent() > 0 && dates.start().isBefore(dates.finish())) {
                tasks.computeIfAbsent(each.resource(), r -> new ArrayList<>()).add(dates);
                units.computeIfAbsent(each.resource(), r -> new HashMap<>())
                        .merge(each.task(), each.units().percent(), Integer::sum);
            }
        }
        List<Overload> overloads = new ArrayList<>();
        network.resources().stream()
                .filter(r -> tasks.containsKey(r.id()))
                .forEach(
                        r ->
                                Overloads.of(
                                        r,
                                        tasks.getOrDefault(r.id(), List.of()),
                                        units.getOrDefault(r.id(), Map.of()),
                                        overloads));
        return overloads;
    }
}
