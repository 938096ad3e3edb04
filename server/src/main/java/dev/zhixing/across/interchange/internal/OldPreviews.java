package dev.zhixing.across.interchange.internal;

import dev.zhixing.base.jobs.RepeatedJob;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;

/** Drops files that were looked at and never imported, after a week. */
@Component
class OldPreviews implements RepeatedJob {

    private static final Duration KEPT = Duration.ofDays(7);

    private final ImportRuns runs;
    private final Clock clock;

    OldPreviews(ImportRuns runs, Clock clock) {
        this.runs = runs;
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
        runs.forgetPreviews(clock.instant().minus(KEPT));
    }
}
