package dev.zhixing.engine.schedule;

import dev.zhixing.engine.network.Network;

/**
 * The critical path method (Kelley and Walker 1959) with calendars, lags of all kinds, constraints,
 * progress and summaries. Costs O(tasks + links) calendar operations and uses no recursion.
 */
public final class Scheduler {
    private Scheduler() {}

    /**
     * Schedules a network. Never fails for what people enter: loops, impossible constraints and the
     * like are left out and told by {@link Schedule#problems()}.
     */
    public static Schedule schedule(Network network) {
        return new Schedule(new Passes(new Model(network)));
    }

    /**
     * Schedules another version of a network that is scheduled already, working only on what the
     * difference touches. The answer is the same as from {@link #schedule}; that way is taken when
     * tasks come or go, or the project itself changed. Fastest for versions made with {@link
     * Network#with}.
     */
    public static Schedule reschedule(Schedule before, Network network) {
        return new Rescheduling(before, network).run();
    }
}
