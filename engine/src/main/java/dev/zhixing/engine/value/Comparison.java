package dev.zhixing.engine.value;

import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.TaskDates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What moved from one schedule to another, by how much, and why.
 *
 * @param moves tasks of both schedules whose dates differ, in the order of the second network
 * @param added ids that only the second schedule has
 * @param removed ids that only the first schedule has
 */
public record Comparison(List<Move> moves, List<Long> added, List<Long> removed) {
    public Comparison {
        moves = List.copyOf(moves);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** Compares two schedules of, usually, two versions of one network. */
    public static Comparison of(Schedule before, Schedule after) {
        Causes causes = new Causes(before, after);
        List<Move> moves = new ArrayList<>();
        List<Long> added = new ArrayList<>();
        for (TaskDates now : after.allDates()) {
            if (!before.network().contains(now.id())) {
                added.add(now.id());
                continue;
            }
            TaskDates then = before.dates(now.id());
            if (!then.start().equals(now.start()) || !then.finish().equals(now.finish())) {
                moves.add(move(after.network(), then, now, causes.of(now.id())));
            }
        }
        List<Long> removed =
                before.network().tasks().stream()
                        .map(task -> task.id())
                        .filter(id -> !after.network().contains(id))
                        .toList();
        return new Comparison(moves, added, removed);
    }

    private static Move move(Network network, TaskDates then, TaskDates now, Cause cause) {
        WorkCalendar wished = network.task(now.id()).calendar().orElse(network.calendar());
        WorkCalendar calendar = wished.hasWorkingWeek() ? wished : WorkCalendar.allDay();
        return new Move(
                now.id(),
                then.start(),
                now.start(),
                then.finish(),
                now.finish(),
                calendar.workingMinutesBetween(then.start(), now.start()),
                calendar.workingMinutesBetween(then.finish(), now.finish()),
                cause);
    }

    /** The move of a task, if it moved. */
    public Optional<Move> move(long task) {
        return moves.stream().filter(move -> move.task() == task).findFirst();
    }
}
