package dev.zhixing.work.plans.internal;

import dev.zhixing.base.jobs.RepeatedJob;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Forgets how to take back what was done long ago: after a quarter, imports after a year. */
@Component
class OldCommands implements RepeatedJob {

    private static final Duration KEPT = Duration.ofDays(92);
    private static final Duration IMPORTS_KEPT = Duration.ofDays(366);

    private final CommandLog log;
    private final Clock clock;

    OldCommands(CommandLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "plans-forget-commands";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        log.forget(now.minus(KEPT), now.minus(IMPORTS_KEPT));
    }
}
