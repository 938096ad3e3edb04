package dev.zhixing.work.scheduling.internal;

import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.scheduling.RunFailure;
import dev.zhixing.work.scheduling.RunState;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A levelling or a simulation as it is kept.
 *
 * @param options JSON of what was asked
 * @param stamp of the plan as it was worked on, see {@link PlanStamp}
 * @param summary JSON of the few figures of the result that lists show
 */
record Run(
        UUID id,
        PlanId plan,
        RunKind kind,
        RunState state,
        @Nullable String name,
        long seed,
        String options,
        int planVersion,
        String stamp,
        double progress,
        @Nullable Integer bestDays,
        @Nullable Integer boundDays,
        @Nullable String summary,
        @Nullable RunFailure failure,
        UUID startedBy,
        @Nullable UUID decidedBy,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        int version) {}
