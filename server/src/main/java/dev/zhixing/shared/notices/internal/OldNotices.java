package dev.zhixing.shared.notices.internal;

import static dev.zhixing.shared.notices.internal.db.Tables.NOTICE;

import dev.zhixing.base.jobs.RepeatedJob;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;

/** Forgets what was dealt with long ago; the history of the things themselves is in the trail. */
@Component
class OldNotices implements RepeatedJob {

    private static final Duration KEPT = Duration.ofDays(180);

    private final DSLContext sql;
    private final Clock clock;

    OldNotices(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notices-forget-old";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        sql.deleteFrom(NOTICE).where(NOTICE.DONE_AT.lt(clock.instant().minus(KEPT))).execute();
    }
}
