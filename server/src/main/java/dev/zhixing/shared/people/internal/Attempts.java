package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.ATTEMPT;

import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.PeopleProblem;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Limits guessing at every place where a secret is asked for: 10 failures in 15 minutes for an
 * account name, 60 for an address. Counts are shared by all nodes.
 */
@Component
public class Attempts {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_NAME = 10;
    private static final int PER_ADDRESS = 60;

    private final DSLContext sql;
    private final Clock clock;

    Attempts(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @throws Refused (too many) when the limit is reached, with the seconds to wait
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public void requireSome(String name, String address) {
        require("name:" + name.toLowerCase(Locale.ROOT), PER_NAME);
        require("address:" + network(address), PER_ADDRESS);
    }

    /** Counts a failure, even when the surrounding transaction is rolled back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String name, String address) {
        Instant now = clock.instant();
        for (String bucket :
                List.of("name:" + name.toLowerCase(Locale.ROOT), "address:" + network(address))) {
            sql.insertInto(ATTEMPT)
                    .set(ATTEMPT.ID, UUID.randomUUID())
                    .set(ATTEMPT.BUCKET, bucket)
                    .set(ATTEMPT.AT, now)
                    .execute();
        }
        sql.deleteFrom(ATTEMPT).where(ATTEMPT.AT.lt(now.minus(Duration.ofDays(1)))).execute();
    }

    /** A right secret clears the name's count. */
    @Transactional
    public void succeeded(String name) {
        sql.deleteFrom(ATTEMPT)
                .where(ATTEMPT.BUCKET.eq("name:" + name.toLowerCase(Locale.ROOT)))
                .execute();
    }

    private void require(String bucket, int most) {
        Instant since = clock.instant().minus(WINDOW);
        var times =
                sql.select(ATTEMPT.AT)
                        .from(ATTEMPT)
                        .where(ATTEMPT.BUCKET.eq(bucket), ATTEMPT.AT.gt(since))
                        .orderBy(ATTEMPT.AT.desc())
                        .limit(most)
                        .fetch(ATTEMPT.AT);
        if (times.size() >= most) {
            long seconds =
                    Duration.between(clock.instant(), times.getLast().plus(WINDOW)).toSeconds();
            throw new Refused(
                    PeopleProblem.TOO_MANY_ATTEMPTS, Map.of("seconds", Math.max(1, seconds)));
        }
    }

    /** An IPv6 caller owns a whole /64, so that is what is counted. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        String[] groups = address.split(":", -1);
        return String.join(":", List.of(groups).subList(0, Math.min(4, groups.length)));
    }
}
