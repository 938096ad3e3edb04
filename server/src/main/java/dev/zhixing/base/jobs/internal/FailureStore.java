package dev.zhixing.base.jobs.internal;

import static dev.zhixing.base.jobs.internal.db.Tables.FAILURE;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;

import dev.zhixing.base.jobs.Jobs;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Remembers failed attempts for the administrator. */
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
        if (complete.getResult() == ExecutionComplete.Result.OK) {
            return;
        }
        var execution = complete.getExecution();
        String task = execution.taskInstance.getTaskName();
        Throwable cause = complete.getCause().orElse(null);
        LOG.warn("The job {} failed", task, cause);
        String message = cause == null ? "" : cause.toString();
        sql.insertInto(FAILURE)
                .set(FAILURE.ID, UUID.randomUUID())
                .set(FAILURE.TASK, task)
                .set(FAILURE.INSTANCE, execution.taskInstance.getId())
                .set(FAILURE.AT, clock.instant())
                .set(FAILURE.ATTEMPT, execution.consecutiveFailures + 1)
                .set(FAILURE.MESSAGE, message.substring(0, Math.min(message.length(), MESSAGE)))
                .execute();
    }

    Page<Jobs.Failure> page(PageRequest page) {
        List<Jobs.Failure> rows =
                sql.selectFrom(FAILURE)
                        .where(
                                page.isFirst()
                                        ? DSL.noCondition()
                                        : DSL.row(FAILURE.AT, FAILURE.ID)
                                                .lt(
                                                        Instant.parse(page.after().get(0)),
                                                        UUID.fromString(page.after().get(1))))
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
