package dev.zhixing.work.scheduling;

import java.util.List;
import java.util.UUID;

/**
 * What somebody asked a simulation to assume.
 *
 * @param samples how often the plan is played
 * @param spread around the planned duration of items without an estimate
 * @param estimates of single items
 * @param risks that happen or not, each by itself
 */
public record SimulationChoices(
        int samples,
        long seed,
        DurationSpread spread,
        List<DurationEstimate> estimates,
        List<AssumedRisk> risks) {

    public SimulationChoices {
        estimates = List.copyOf(estimates);
        risks = List.copyOf(risks);
    }

    /** Percent of the planned duration: a triangle. */
    public record DurationSpread(int least, int likely, int most) {}

    /** How the points of an estimate are joined. */
    public enum EstimateShape {
        /** The middle counts four times (PERT). */
        PERT,
        TRIANGULAR
    }

    /** Three points, in working days. */
    public record DurationEstimate(
            UUID itemId,
            int optimisticDays,
            int likelyDays,
            int pessimisticDays,
            EstimateShape shape) {}

    /**
     * Something that happens or not.
     *
     * @param probabilityPercent 0 to 100
     * @param itemIds that take longer when it happens
     * @param delayDays working days longer
     */
    public record AssumedRisk(
            String name, int probabilityPercent, List<UUID> itemIds, int delayDays) {

        public AssumedRisk {
            itemIds = List.copyOf(itemIds);
        }
    }
}
