package dev.zhixing.base.api;

import static dev.zhixing.base.api.internal.db.Tables.IDEMPOTENCY;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Keys already used and the answers given for them. */
@Component
public class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(48);

    private final DSLContext sql;
    private final Clock clock;

    IdempotencyKeys(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** An answer given before. */
    record Answer(
            byte[] requestHash,
            int status,
            @Nullable String etag,
            @Nullable String contentType,
            byte[] body) {}

    /** Takes the key for this call, or answers what an earlier call with it got. */
    Optional<Answer> claim(UUID caller, String key, byte[] requestHash) {
        int taken =
                sql.insertInto(IDEMPOTENCY)
                        .set(IDEMPOTENCY.CALLER, caller)
                        .set(IDEMPOTENCY.KEY, key)
                        .set(IDEMPOTENCY.REQUEST_HASH, requestHash)
                        .set(IDEMPOTENCY.CREATED_AT, clock.instant())
                        .onConflictDoNothing()
                        .execute();
        if (taken == 1) {
            return Optional.empty();
        }
        return sql.selectFrom(IDEMPOTENCY)
                .where(IDEMPOTENCY.CALLER.eq(caller), IDEMPOTENCY.KEY.eq(key))
                .fetchOptional(
                        row ->
                                new Answer(
                                        row.get(IDEMPOTENCY.REQUEST_HASH),
                                        row.get(IDEMPOTENCY.STATUS),
                                        row.get(IDEMPOTENCY.ETAG),
                                        row.get(IDEMPOTENCY.CONTENT_TYPE),
                                        row.get(IDEMPOTENCY.BODY)));
    }

    void remember(UUID caller, String key, ContentCachingResponseWrapper response) {
        sql.update(IDEMPOTENCY)
                .set(IDEMPOTENCY.STATUS, response.getStatus())
                .set(IDEMPOTENCY.ETAG, response.getHeader("ETag"))
                .set(IDEMPOTENCY.CONTENT_TYPE, response.getContentType())
                .set(IDEMPOTENCY.BODY, response.getContentAsByteArray())
                .where(IDEMPOTENCY.CALLER.eq(caller), IDEMPOTENCY.KEY.eq(key))
                .execute();
    }

    /** Drops keys nobody will send again. Returns how many. */
    public int forgetOld() {
        return sql.deleteFrom(IDEMPOTENCY)
                .where(IDEMPOTENCY.CREATED_AT.lt(clock.instant().minus(KEPT)))
                .execute();
    }
}
