package dev.zhixing.engine.levelling.plan;

import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.schedule.Schedule;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A plan in which nobody is booked beyond capacity, as far as that is possible.
 *
 * @param before the schedule of the plan as it was given
 * @param schedule the schedule with them; its network carries the delays ({@code Task.delay})
 * @param moves tasks that stand elsewhere than in the plan as it was given, by new start
 * @param overloads what could not be helped: work under way, pinned or never to be moved
 * @param finish of the project
 * @param lowerBound no levelled plan finishes before; the finish itself when optimal
 * @param placements orders tried
 */
public record LevelledPlan(
        Schedule before,
        Schedule schedule,
        List<LevelledMove> moves,
        List<Overload> overloads,
        LocalDateTime finish,
        LocalDateTime lowerBound,
        long placements) {
    public LevelledPlan {
        moves = List.copyOf(moves);
        overloads = List.copyOf(overloads);
    }

    /** The network with its levelling delays, as it may be stored. */
    public Network network() {
        return schedule.network();
    }

    /** True when nobody is booked beyond capacity and no such plan can finish earlier. */
    public boolean optimal() {
        return verified() && !finish.isAfter(lowerBound);
    }

    /** True when nobody is booked beyond capacity; checked on the dates themselves. */
    public boolean verified() {
        return overloads.isEmpty();
    }

    /**
     * By how many percent of the working time the finish is after the bound at most; says nothing
     * while there are overloads.
     */
    public double gapPercent() {
        if (!finish.isAfter(lowerBound)) {
            return 0;
        }
        var calendar = network().calendar();
        LocalDateTime start = schedule.start();
        long least = Math.max(1, calendar.workingMinutesBetween(start, lowerBound));
        return 100.0 * calendar.workingMinutesBetween(lowerBound, finish) / least;
    }
}
