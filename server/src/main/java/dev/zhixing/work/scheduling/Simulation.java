package dev.zhixing.work.scheduling;

import dev.zhixing.shared.people.Party;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A simulation of a plan, stored with it.
 *
 * @param name to tell it apart from others
 * @param planVersion of the plan when it was asked for
 * @param progress share of the samples that is done, 0 to 1
 * @param summary the finish of the plan in four figures; null until it is done
 * @param outcome all of it; null until it is done, and in lists
 * @param failure why there is no result, in a sentence
 */
public record Simulation(
        UUID id,
        UUID planId,
        RunState state,
        @Nullable String name,
        @Nullable Party startedBy,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        int planVersion,
        int samples,
        long seed,
        double progress,
        @Nullable SimulationSummary summary,
        @Nullable SimulationChoices options,
        @Nullable SimulationOutcome outcome,
        @Nullable String failure,
        int version) {

    /**
     * When the plan is finished: in how many of 100 cases by that day.
     *
     * @param chance of finishing by the planned day, 0 to 1
     */
    public record SimulationSummary(
            LocalDate planned,
            double chance,
            LocalDate p10,
            LocalDate p50,
            LocalDate p80,
            LocalDate p90) {}

    /**
     * What came out; the figures of single items are a list of their own.
     *
     * @param assumed items without an estimate, which took the spread
     * @param milestones at most 200, in tree order
     */
    public record SimulationOutcome(
            SimulatedFinish finish,
            int assumed,
            List<SimulatedMilestone> milestones,
            List<SimulatedRisk> risks) {}

    /**
     * When something is finished.
     *
     * @param due the agreed last day of the plan, the deadline of an item
     * @param chance of finishing by the planned day, 0 to 1
     * @param chanceDue of finishing by the due day, 0 to 1
     */
    public record SimulatedFinish(
            LocalDate planned,
            double chance,
            @Nullable LocalDate due,
            @Nullable Double chanceDue,
            LocalDate earliest,
            LocalDate p10,
            LocalDate p50,
            LocalDate p80,
            LocalDate p90,
            LocalDate latest,
            LocalDate mean,
            List<HistogramBar> histogram) {}

    /** Samples that finish from the first to the last day, both included. */
    public record HistogramBar(LocalDate from, LocalDate to, long count) {}

    /** A milestone and when it is reached. */
    public record SimulatedMilestone(
            UUID itemId,
            String outline,
            @Nullable String code,
            String name,
            SimulatedFinish finish) {}

    /**
     * A risk of the request.
     *
     * @param share of samples in which it happened, 0 to 1
     * @param delayDays by how many working days the plan is later then, on average
     */
    public record SimulatedRisk(String name, double share, double delayDays) {}
}
