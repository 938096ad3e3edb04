package dev.zhixing.base.jobs.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import dev.zhixing.base.jobs.Jobs;
import dev.zhixing.base.jobs.JobsProblem;
import dev.zhixing.base.jobs.LaterJob;
import dev.zhixing.base.jobs.RepeatedJob;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Refused;

import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

/**
 * Runs the rooms' jobs with db-scheduler; its table is ours, so jobs are backed up with the rest.
 */
@Component
class BackgroundJobs implements Jobs, SmartLifecycle {

    private static final Duration POLL = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final int AT_ONCE = 4;

    private final Scheduler scheduler;
    private final Map<String, OneTimeTask<String>> later = new HashMap<>();
    private final FailureStore failures;
    private final Clock clock;
    private volatile boolean running;

    BackgroundJobs(
            DataSource dataSource,
            List<RepeatedJob> repeated,
            List<LaterJob> laterJobs,
            FailureStore failures,
            Clock clock) {
        this.failures = failures;
        this.clock = clock;
        laterJobs.forEach(job -> later.put(job.name(), task(job)));
        scheduler =
                Scheduler.create(
                                new TransactionAwareDataSourceProxy(dataSource),
                                List.copyOf(later.values()))
                        .startTasks(repeated.stream().map(BackgroundJobs::task).toList())
                        .tableName("jobs.scheduled_tasks")
                        .pollUsingLockAndFetch(0.5, 1.0)
                        .pollingInterval(POLL)
                        .threads(AT_ONCE)
                        .executorService(Executors.newVirtualThreadPerTaskExecutor())
                        .addSchedulerListener(failures)
                        .serializer(new TextSerializer())
                        .build();
    }

    @Override
    public void later(String job, String instance, String data, Instant at) {
        OneTimeTask<String> task = later.get(job);
        if (task == null) {
            throw new IllegalArgumentException("There is no job named %s.".formatted(job));
        }
        scheduler.scheduleIfNotExists(task.instance(instance, data), at);
    }

    /** By the scheduler's own clock, which alone decides what is due. */
    @Override
    public void soon(String job, String instance, String data, Duration pause) {
        later(job, instance, data, new SystemClock().now().plus(pause));
        if (!pause.isZero()) {
            return;
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            scheduler.triggerCheckForDueExecutions();
                        }
                    });
        } else {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    @Override
    public Page<Failure> failures(PageRequest page) {
        return failures.page(page);
    }

    @Override
    @Transactional
    public void retry(UUID failure) {
        FailureStore.Failed failed = failures.find(failure).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        var present = TaskInstanceId.of(failed.task(), failed.instance());
        if (scheduler.getScheduledExecution(present).isPresent()) {
            try {
                scheduler.reschedule(present, now);
            } catch (TaskInstanceCurrentlyExecutingException running) {
                throw new Refused(JobsProblem.RUNNING);
            }
        } else if (later.containsKey(failed.task()) && failed.data() != null) {
            later(failed.task(), failed.instance(), failed.data(), now);
        } else {
            throw new NotFound();
        }
        failures.remove(failure);
    }

    @Override
    @Transactional
    public void dismiss(UUID failure) {
        if (!failures.remove(failure)) {
            throw new NotFound();
        }
    }

    @Override
    public void start() {
        running = true;
        scheduler.start();
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static OneTimeTask<String> task(LaterJob job) {
        return Tasks.oneTime(job.name(), String.class)
                .onFailure(
                        new FailureHandler.MaxRetriesFailureHandler<>(
                                job.attempts() - 1,
                                new FailureHandler.ExponentialBackoffFailureHandler<>(
                                        FIRST_PAUSE, 2.0)))
                .execute((instance, _) -> job.run(instance.getData()));
    }

    private static RecurringTask<Void> task(RepeatedJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((_, _) -> job.run());
    }
}
