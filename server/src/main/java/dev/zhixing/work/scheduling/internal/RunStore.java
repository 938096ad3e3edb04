package dev.zhixing.work.scheduling.internal;

import static dev.zhixing.work.scheduling.internal.db.Tables.RUN;

import dev.zhixing.base.api.Seen;
import dev.zhixing.base.kernel.ActorId;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.scheduling.RunFailure;
import dev.zhixing.work.scheduling.RunState;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Runs of all plans. Results are large and read apart. */
@Component
class RunStore {

    static final List<String> OPEN = List.of(RunState.QUEUED.name(), RunState.RUNNING.name());

    private final DSLContext sql;
    private final Clock clock;

    RunStore(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** False when such a run is under way already. */
    boolean add(Run run) {
        return sql.insertInto(RUN)
                        .set(RUN.ID, run.id())
                        .set(RUN.PLAN_ID, run.plan().value())
                        .set(RUN.KIND, run.kind().name())
                        .set(RUN.STATE, RunState.QUEUED.name())
                        .set(RUN.NAME, run.name())
                        .set(RUN.SEED, run.seed())
                        .set(RUN.OPTIONS, JSONB.valueOf(run.options()))
                        .set(RUN.PLAN_VERSION, run.planVersion())
                        .set(RUN.PLAN_STAMP, run.stamp())
                        .set(RUN.STARTED_BY, run.startedBy())
                        .set(RUN.REQUESTED_AT, run.requestedAt())
                        .set(RUN.ALIVE_AT, run.requestedAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    Optional<Run> find(PlanId plan, RunKind kind, UUID id) {
        return sql.select(columns())
                .from(RUN)
                .where(RUN.ID.eq(id), RUN.PLAN_ID.eq(plan.value()), RUN.KIND.eq(kind.name()))
                .fetchOptional(RunStore::run);
    }

    /** Nobody else decides about it until the transaction ends. */
    Optional<Run> lock(PlanId plan, RunKind kind, UUID id) {
        return sql.select(columns())
                .from(RUN)
                .where(RUN.ID.eq(id), RUN.PLAN_ID.eq(plan.value()), RUN.KIND.eq(kind.name()))
                .forUpdate()
                .fetchOptional(RunStore::run);
    }

    /** The newest first. */
    Page<Run> page(PlanId plan, RunKind kind, PageRequest page) {
        Condition which = RUN.PLAN_ID.eq(plan.value()).and(RUN.KIND.eq(kind.name()));
        Condition after =
                page.isFirst()
                        ? DSL.noCondition()
                        : DSL.row(RUN.REQUESTED_AT, RUN.ID)
                                .lt(Seen.moment(page, 0), Seen.id(page, 1));
        List<Run> rows =
                sql.select(columns())
                        .from(RUN)
                        .where(which, after)
                        .orderBy(RUN.REQUESTED_AT.desc(), RUN.ID.desc())
                        .limit(page.limit() + 1)
                        .fetch(RunStore::run);
        return Page.cut(
                        rows,
                        page,
                        run -> List.of(run.requestedAt().toString(), run.id().toString()))
                .withTotal(sql.fetchCount(RUN, which));
    }

    int count(PlanId plan, RunKind kind) {
        return sql.fetchCount(RUN, RUN.PLAN_ID.eq(plan.value()), RUN.KIND.eq(kind.name()));
    }

    Optional<String> result(UUID id) {
        return sql.select(RUN.RESULT)
                .from(RUN)
                .where(RUN.ID.eq(id), RUN.RESULT.isNotNull())
                .fetchOptional(row -> row.value1().data());
    }

    /** Whoever works on it finds out within a second. */
    void cancel(UUID id, ActorId by) {
        sql.update(RUN)
                .set(RUN.STATE, RunState.CANCELLED.name())
                .set(RUN.CANCEL_ASKED, true)
                .set(RUN.DECIDED_BY, by.value())
                .set(RUN.FINISHED_AT, clock.instant())
                .set(RUN.VERSION, RUN.VERSION.plus(1))
                .where(RUN.ID.eq(id), RUN.STATE.in(OPEN))
                .execute();
    }

    void decide(UUID id, RunState state, ActorId by) {
        sql.update(RUN)
                .set(RUN.STATE, state.name())
                .set(RUN.DECIDED_BY, by.value())
                .set(RUN.VERSION, RUN.VERSION.plus(1))
                .where(RUN.ID.eq(id))
                .execute();
    }

    void delete(UUID id) {
        sql.deleteFrom(RUN).where(RUN.ID.eq(id)).execute();
    }

    /** Keeps the newest decided levellings of a plan only. */
    void forgetOld(PlanId plan, int kept) {
        sql.deleteFrom(RUN)
                .where(
                        RUN.ID.in(
                                sql.select(RUN.ID)
                                        .from(RUN)
                                        .where(
                                                RUN.PLAN_ID.eq(plan.value()),
                                                RUN.KIND.eq(RunKind.LEVELLING.name()),
                                                RUN.STATE.notIn(OPEN))
                                        .orderBy(RUN.REQUESTED_AT.desc(), RUN.ID.desc())
                                        .offset(kept)))
                .execute();
    }

    static List<Field<?>> columns() {
        return List.of(
                RUN.ID,
                RUN.PLAN_ID,
                RUN.KIND,
                RUN.STATE,
                RUN.NAME,
                RUN.SEED,
                RUN.OPTIONS,
                RUN.PLAN_VERSION,
                RUN.PLAN_STAMP,
                RUN.PROGRESS,
                RUN.BEST_DAYS,
                RUN.BOUND_DAYS,
                RUN.SUMMARY,
                RUN.FAILURE,
                RUN.STARTED_BY,
                RUN.DECIDED_BY,
                RUN.REQUESTED_AT,
                RUN.STARTED_AT,
                RUN.FINISHED_AT,
                RUN.VERSION);
    }

    static Run run(Record row) {
        JSONB summary = row.get(RUN.SUMMARY);
        String failure = row.get(RUN.FAILURE);
        return new Run(
                row.get(RUN.ID),
                new PlanId(row.get(RUN.PLAN_ID)),
                RunKind.valueOf(row.get(RUN.KIND)),
                RunState.valueOf(row.get(RUN.STATE)),
                row.get(RUN.NAME),
                row.get(RUN.SEED),
                row.get(RUN.OPTIONS).data(),
                row.get(RUN.PLAN_VERSION),
                row.get(RUN.PLAN_STAMP),
                row.get(RUN.PROGRESS),
                row.get(RUN.BEST_DAYS),
                row.get(RUN.BOUND_DAYS),
                summary == null ? null : summary.data(),
                failure == null ? null : RunFailure.valueOf(failure),
                row.get(RUN.STARTED_BY),
                row.get(RUN.DECIDED_BY),
                row.get(RUN.REQUESTED_AT),
                row.get(RUN.STARTED_AT),
                row.get(RUN.FINISHED_AT),
                row.get(RUN.VERSION));
    }
}
