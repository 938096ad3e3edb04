package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.ACCOUNT;
import static dev.zhixing.shared.people.internal.db.Tables.ATTEMPT;
import static dev.zhixing.shared.people.internal.db.Tables.SESSION;

import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.PeopleProblem;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

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
 *
 * <p>Tries from a network in which somebody is signed in with that name count apart, so that no
 * stranger can lock him out there by guessing from elsewhere.
 *
 * <p>A try is counted, and the count made durable, before the secret is compared; many tries at the
 * same moment can therefore not all pass. A right secret takes its count back.
 */
@Component
class Attempts {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_NAME = 10;
    private static final int PER_ADDRESS = 60;

    private final DSLContext sql;
    private final Clock clock;
    private final TransactionTemplate apart;

    Attempts(DSLContext sql, Clock clock, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A try that has been counted, by account name and by address. */
    record Attempt(String account, String network, UUID byName, UUID byAddress) {}

    /**
     * @throws Refused (too many) when the limit is reached, with the seconds to wait
     */
    Attempt take(String name, String address) {
        var attempt =
                new Attempt(
                        "name:"
                                + name.toLowerCase(Locale.ROOT)
                                + (isKnown(name, address) ? " at " + network(address) : ""),
                        "address:" + network(address),
                        UUID.randomUUID(),
                        UUID.randomUUID());
        Instant now = clock.instant();
        apart.executeWithoutResult(
                _ -> {
                    sql.deleteFrom(ATTEMPT)
                            .where(ATTEMPT.AT.lt(now.minus(Duration.ofDays(1))))
                            .execute();
                    count(attempt.byName(), attempt.account(), now);
                    count(attempt.byAddress(), attempt.network(), now);
                });
        try {
            require(attempt.account(), attempt.byName(), PER_NAME);
            require(attempt.network(), attempt.byAddress(), PER_ADDRESS);
        } catch (Refused tooMany) {
            apart.executeWithoutResult(_ -> forget(attempt));
            throw tooMany;
        }
        return attempt;
    }

    /** The secret was right: its own count goes, and all of the name's. */
    void right(Attempt attempt) {
        apart.executeWithoutResult(
                _ -> {
                    forget(attempt);
                    sql.deleteFrom(ATTEMPT).where(ATTEMPT.BUCKET.eq(attempt.account())).execute();
                });
    }

    /** Whether somebody is signed in with that account from that network. */
    private boolean isKnown(String name, String address) {
        return sql
                .selectDistinct(SESSION.ADDRESS)
                .from(SESSION)
                .join(ACCOUNT)
                .on(ACCOUNT.PERSON_ID.eq(SESSION.PERSON_ID))
                .where(
                        DSL.lower(ACCOUNT.USERNAME).eq(DSL.lower(name)),
                        SESSION.EXPIRES_AT.gt(clock.instant()))
                .limit(200)
                .fetch(SESSION.ADDRESS)
                .stream()
                .anyMatch(known -> network(known).equals(network(address)));
    }

    private void forget(Attempt attempt) {
        sql.deleteFrom(ATTEMPT)
                .where(ATTEMPT.ID.in(attempt.byName(), attempt.byAddress()))
                .execute();
    }

    private void count(UUID id, String bucket, Instant now) {
        sql.insertInto(ATTEMPT)
                .set(ATTEMPT.ID, id)
                .set(ATTEMPT.BUCKET, bucket)
                .set(ATTEMPT.AT, now)
                .execute();
    }

    private void require(String bucket, UUID own, int most) {
        Instant since = clock.instant().minus(WINDOW);
        var earlier =
                sql.select(ATTEMPT.AT)
                        .from(ATTEMPT)
                        .where(ATTEMPT.BUCKET.eq(bucket), ATTEMPT.AT.gt(since), ATTEMPT.ID.ne(own))
                        .orderBy(ATTEMPT.AT.desc())
                        .limit(most)
                        .fetch(ATTEMPT.AT);
        if (earlier.size() >= most) {
            long seconds =
                    Duration.between(clock.instant(), earlier.getLast().plus(WINDOW)).toSeconds();
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
