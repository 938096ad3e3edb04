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
        Model model = new Model(network);
        return new Schedule(model, new Passes(model));
    }
}
