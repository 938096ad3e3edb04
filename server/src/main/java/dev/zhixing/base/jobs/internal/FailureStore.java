package dev.zhixing.base.jobs.internal;

import static dev.zhixing.base.jobs.internal.db.Tables.FAILURE;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;

import dev.zhixing.base.api.Seen;
import dev.zhixing.base.jobs.Jobs;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Remembers for the administrator what failed until it succeeds. */
@Component
class FailureStore extends AbstractSchedulerListener {

    private static final Logger LOG = LoggerFactory.getLogger(FailureStore.class);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MESSAGE = 2_000;

    private final DSLContext sql;
    private final Clock clock;

    FailureStore(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void onExecutionComplete(ExecutionComplete complete) {
        var execution = complete.getExecution();
        String task = execution.taskInstance.getTaskName();
        String instance = execution.taskInstance.getId();
        if (complete.getResult() == ExecutionComplete.Result.OK) {
            sql.deleteFrom(FAILURE)
                    .where(FAILURE.TASK.eq(task), FAILURE.INSTANCE.eq(instance))
                    .execute();
            return;
        }
        Throwable cause = complete.getCause().orElse(null);
        LOG.warn("The job {} failed", task, cause);
        String message = cause == null ? "" : cause.toString().replace("\u0000", "");
        sql.insertInto(FAILURE)
                .set(FAILURE.ID, UUID.randomUUID())
                .set(FAILURE.TASK, task)
                .set(FAILURE.INSTANCE, instance)
                .set(
                        FAILURE.DATA,
                        execution.taskInstance.getData() instanceof String data ? data : null)
                .set(FAILURE.AT, clock.instant())
                .set(FAILURE.ATTEMPT, execution.consecutiveFailures + 1)
                .set(FAILURE.MESSAGE, message.substring(0, Math.min(message.length(), MESSAGE)))
                .onConflict(FAILURE.TASK, FAILURE.INSTANCE)
                .doUpdate()
                .set(FAILURE.AT, DSL.excluded(FAILURE.AT))
                .set(FAILURE.ATTEMPT, DSL.excluded(FAILURE.ATTEMPT))
                .set(FAILURE.MESSAGE, DSL.excluded(FAILURE.MESSAGE))
                .execute();
    }

    /** What is needed to try again. */
    record Failed(String task, String instance, @Nullable String data) {}

    Optional<Failed> find(UUID id) {
        return sql.select(FAILURE.TASK, FAILURE.INSTANCE, FAILURE.DATA)
                .from(FAILURE)
                .where(FAILURE.ID.eq(id))
                .forUpdate()
                .fetchOptional(row -> new Failed(row.value1(), row.value2(), row.value3()));
    }

    boolean remove(UUID id) {
        return sql.deleteFrom(FAILURE).where(FAILURE.ID.eq(id)).execute() == 1;
    }

    Page<Jobs.Failure> page(PageRequest page) {
        List<Jobs.Failure> rows =
                sql.selectFrom(FAILURE)
                        .where(
                                page.isFirst()
                                        ? DSL.noCondition()
                                        : DSL.row(FAILURE.AT, FAILURE.ID)
                                                .lt(Seen.moment(page, 0), Seen.id(page, 1)))
                        .orderBy(FAILURE.AT.desc(), FAILURE.ID.desc())
                        .limit(page.limit() + 1)
                        .fetch(
                                row ->
                                        new Jobs.Failure(
                                                row.get(FAILURE.ID),
                                                row.get(FAILURE.TASK),
                                                row.get(FAILURE.INSTANCE),
                                                row.get(FAILURE.AT),
                                                row.get(FAILURE.ATTEMPT),
                                                row.get(FAILURE.MESSAGE)));
        return Page.cut(rows, page, row -> List.of(row.at().toString(), row.id().toString()));
    }

    /** Drops what nobody will look at any more. Returns how many. */
    int forgetOld() {
        return sql.deleteFrom(FAILURE).where(FAILURE.AT.lt(clock.instant().minus(KEPT))).execute();
    }
}
