package dev.zhixing.work.scheduling.internal;

import dev.zhixing.base.jobs.RepeatedJob;
import dev.zhixing.base.live.LiveFeed;
import dev.zhixing.work.scheduling.RunFailure;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** After a crash no run stays “running” for ever: one that is silent too long has failed. */
@Component
class LostRuns implements RepeatedJob {

    private static final Duration SILENCE = Duration.ofMinutes(1);
    private static final Duration WAITING = Duration.ofHours(1);
    private static final int MOST = 100;

    private final RunProgress runs;
    private final LiveFeed live;
    private final Clock clock;

    LostRuns(RunProgress runs, LiveFeed live, Clock clock) {
        this.runs = runs;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "scheduling-lost-runs";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    @Transactional
    public void run() {
        Instant now = clock.instant();
        for (Run lost : runs.silent(now.minus(SILENCE), now.minus(WAITING), MOST)) {
            if (runs.failed(lost.id(), RunFailure.INTERRUPTED)) {
                live.tell(Pulse.event(lost, "failed", lost.startedBy()));
            }
        }
    }
}
