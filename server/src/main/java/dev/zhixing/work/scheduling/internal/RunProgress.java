package dev.zhixing.work.scheduling.internal;

import static dev.zhixing.work.scheduling.internal.db.Tables.RUN;

import dev.zhixing.work.scheduling.RunFailure;
import dev.zhixing.work.scheduling.RunState;

import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What becomes of runs while they are worked on; two who say so at once do not both succeed. */
@Component
class RunProgress {

    private final DSLContext sql;
    private final Clock clock;

    RunProgress(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Takes it on; empty when somebody else has, or it was cancelled. */
    Optional<Run> begin(UUID id) {
        Instant now = clock.instant();
        int taken =
                sql.update(RUN)
                        .set(RUN.STATE, RunState.RUNNING.name())
                        .set(RUN.STARTED_AT, now)
                        .set(RUN.ALIVE_AT, now)
                        .set(RUN.VERSION, RUN.VERSION.plus(1))
                        .where(RUN.ID.eq(id), RUN.STATE.eq(RunState.QUEUED.name()))
                        .execute();
        return taken == 0
                ? Optional.empty()
                : sql.select(RunStore.columns())
                        .from(RUN)
                        .where(RUN.ID.eq(id))
                        .fetchOptional(RunStore::run);
    }

    /** Says how far it is; false when it shall stop. */
    boolean goesOn(UUID id, double progress, @Nullable Integer best, @Nullable Integer bound) {
        return sql.update(RUN)
                        .set(RUN.PROGRESS, progress)
                        .set(RUN.BEST_DAYS, best)
                        .set(RUN.BOUND_DAYS, bound)
                        .set(RUN.ALIVE_AT, clock.instant())
                        .where(
                                RUN.ID.eq(id),
                                RUN.STATE.eq(RunState.RUNNING.name()),
                                RUN.CANCEL_ASKED.isFalse())
                        .execute()
                == 1;
    }

    /**
     * @param stamp of the plan as it was worked on
     * @return false when it was given up meanwhile
     */
    boolean done(UUID id, String result, String summary, String stamp, int planVersion) {
        return sql.update(RUN)
                        .set(RUN.STATE, RunState.DONE.name())
                        .set(RUN.PROGRESS, 1.0)
                        .set(RUN.RESULT, JSONB.valueOf(result))
                        .set(RUN.SUMMARY, JSONB.valueOf(summary))
                        .set(RUN.PLAN_STAMP, stamp)
                        .set(RUN.PLAN_VERSION, planVersion)
                        .set(RUN.FINISHED_AT, clock.instant())
                        .set(RUN.VERSION, RUN.VERSION.plus(1))
                        .where(
                                RUN.ID.eq(id),
                                RUN.STATE.eq(RunState.RUNNING.name()),
                                RUN.CANCEL_ASKED.isFalse())
                        .execute()
                == 1;
    }

    boolean failed(UUID id, RunFailure why) {
        return sql.update(RUN)
                        .set(RUN.STATE, RunState.FAILED.name())
                        .set(RUN.FAILURE, why.name())
                        .set(RUN.FINISHED_AT, clock.instant())
                        .set(RUN.VERSION, RUN.VERSION.plus(1))
                        .where(RUN.ID.eq(id), RUN.STATE.in(RunStore.OPEN))
                        .execute()
                == 1;
    }

    /** Runs under way of which nobody has heard since, and those that wait since long before. */
    List<Run> silent(Instant since, Instant longBefore, int most) {
        return sql.select(RunStore.columns())
                .from(RUN)
                .where(
                        RUN.STATE.in(RunStore.OPEN),
                        RUN.ALIVE_AT.lt(since),
                        RUN.STATE.eq(RunState.RUNNING.name()).or(RUN.ALIVE_AT.lt(longBefore)))
                .orderBy(RUN.ALIVE_AT, RUN.ID)
                .limit(most)
                .fetch(RunStore::run);
    }
}
