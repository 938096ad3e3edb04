package dev.zhixing.work.scheduling.internal;

import dev.zhixing.work.scheduling.Levelling.MilestoneShift;
import dev.zhixing.work.scheduling.LevellingOverload.OverloadItem;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The result of a levelling as it is kept. People and items of other plans are ids: whoever reads
 * it is told as much as he may know.
 *
 * @param notBefore the earliest days to be entered when it is applied
 */
record Proposal(
        Figures figures,
        List<Move> moves,
        List<Overbooking> before,
        List<Overbooking> after,
        List<MilestoneShift> milestones,
        Map<UUID, LocalDate> notBefore) {

    /** What lists show of it. */
    record Figures(
            @Nullable LocalDate finishBefore,
            @Nullable LocalDate finishAfter,
            @Nullable LocalDate lowerBound,
            boolean optimal,
            double gapPercent,
            long placements,
            int moves,
            int overloadsBefore,
            int overloadsAfter) {}

    record Move(
            UUID item,
            String outline,
            @Nullable String code,
            String name,
            LocalDate oldStart,
            LocalDate oldFinish,
            LocalDate newStart,
            LocalDate newFinish,
            int days,
            List<Cause> causes) {}

    /** Why an item moves. */
    enum CauseKind {
        /** The person works on other items of this plan until then. */
        HELD,
        /** The person is away until then. */
        ABSENT,
        /** The person works in other plans until then. */
        ELSEWHERE,
        /** It follows an item that moves. */
        FOLLOWS,
        /** It is free to move. */
        FREED
    }

    /**
     * One reason.
     *
     * @param outlines of items of this plan
     * @param elsewhere items of other plans
     */
    record Cause(
            CauseKind kind,
            @Nullable UUID person,
            List<String> outlines,
            List<UUID> elsewhere,
            @Nullable LocalDate until) {}

    record Overbooking(
            UUID person,
            LocalDate from,
            LocalDate until,
            int percent,
            int capacity,
            List<OverloadItem> items) {}
}
