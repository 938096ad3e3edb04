package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.ATTEMPT;
import static dev.zhixing.shared.people.internal.db.Tables.SESSION;

import dev.zhixing.base.jobs.RepeatedJob;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Forgets sessions that have ended and failed attempts that no longer count. */
@Component
class EndedSessions implements RepeatedJob {

    private static final Duration ATTEMPTS_KEPT = Duration.ofDays(1);

    private final DSLContext sql;
    private final Clock clock;

    EndedSessions(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "people-forget-sessions";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        sql.deleteFrom(SESSION)
                .where(SESSION.EXPIRES_AT.lt(now).or(SESSION.IDLE_UNTIL.lt(now)))
                .execute();
        sql.deleteFrom(ATTEMPT).where(ATTEMPT.AT.lt(now.minus(ATTEMPTS_KEPT))).execute();
    }
}
