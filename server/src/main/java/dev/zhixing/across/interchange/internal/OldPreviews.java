package dev.zhixing.across.interchange.internal;

import dev.zhixing.base.jobs.RepeatedJob;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Drops files that were looked at and never imported, after a week, and what was read of imported
 * ones after a quarter.
 */
@Component
class OldPreviews implements RepeatedJob {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration READINGS_KEPT = Duration.ofDays(92);

    private final ImportRuns runs;
    private final SourceFiles sources;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OldPreviews(
            ImportRuns runs, SourceFiles sources, TransactionTemplate transaction, Clock clock) {
        this.runs = runs;
        this.sources = sources;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "imports-forget-previews";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        transaction.executeWithoutResult(
                _ -> {
                    sources.forget(runs.forgetPreviews(now.minus(KEPT)));
                    runs.forgetReadings(now.minus(READINGS_KEPT));
                });
    }
}
