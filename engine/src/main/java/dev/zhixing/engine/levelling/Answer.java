package dev.zhixing.engine.levelling;

import java.util.List;

/**
 * The best answer found, verified, with what is known about better ones.
 *
 * @param placements by index of the activity
 * @param makespan when everything is finished, in periods
 * @param cost under the goal
 * @param lowerBound no answer costs less
 * @param longestPath the makespan if resources were endless
 * @param schedules placements tried
 */
public record Answer(
        List<Placement> placements,
        int makespan,
        long cost,
        long lowerBound,
        int longestPath,
        long schedules) {
    public Answer {
        placements = List.copyOf(placements);
    }

    /** True when it is proven that nothing is better. */
    public boolean optimal() {
        return cost <= lowerBound;
    }

    /** By how many percent of the bound the cost is above it at most; 0 when optimal. */
    public double gapPercent() {
        if (optimal()) {
            return 0;
        }
        return lowerBound <= 0 ? 100 : 100.0 * (cost - lowerBound) / lowerBound;
    }
}
