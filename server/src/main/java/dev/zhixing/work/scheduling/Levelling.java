package dev.zhixing.work.scheduling;

import dev.zhixing.shared.people.Party;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A levelling run and its proposal.
 *
 * @param planVersion of the plan when it was asked for
 * @param progress share of the limits used up, 0 to 1
 * @param bestDays working days of the best answer so far; null for other aims than EARLY_FINISH
 * @param boundDays no answer takes fewer working days; null likewise
 * @param gapPercent how far the best answer so far is above the bound at most; null likewise
 * @param failure why there is no result, in a sentence
 * @param decidedBy who applied, dropped or cancelled it
 */
public record Levelling(
        UUID id,
        UUID planId,
        RunState state,
        @Nullable Party startedBy,
        @Nullable Party decidedBy,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        int planVersion,
        LevellingChoices options,
        double progress,
        @Nullable Integer bestDays,
        @Nullable Integer boundDays,
        @Nullable Double gapPercent,
        @Nullable LevellingProposal proposal,
        @Nullable String failure,
        int version) {

    /**
     * What the proposal says; its moves and overloads are lists of their own.
     *
     * @param lowerBound no levelled plan finishes before
     * @param optimal true when no levelled plan can finish earlier
     * @param gapPercent by how much of the working time the finish is after the bound at most
     * @param placements orders tried
     * @param overloadsBefore times in which somebody is booked beyond capacity
     * @param overloadsAfter what could not be helped
     * @param milestones at most 200, in tree order
     */
    public record LevellingProposal(
            @Nullable LocalDate finishBefore,
            @Nullable LocalDate finishAfter,
            @Nullable LocalDate lowerBound,
            boolean optimal,
            double gapPercent,
            long placements,
            int moves,
            int overloadsBefore,
            int overloadsAfter,
            List<MilestoneShift> milestones) {}

    /** A milestone before and after. */
    public record MilestoneShift(
            UUID itemId,
            String outline,
            @Nullable String code,
            String name,
            LocalDate before,
            LocalDate after) {}
}
