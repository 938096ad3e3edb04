package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.ACCOUNT;
import static dev.zhixing.shared.people.internal.db.Tables.PERSON;
import static dev.zhixing.shared.people.internal.db.Tables.SESSION;
import static dev.zhixing.shared.people.internal.db.Tables.TOKEN;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.PersonId;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is signed in. A session ends 8 hours after its last use and 7 days after sign-in (30 days
 * with "keep me signed in"); expiry, disabled accounts and people who left are checked on every
 * use.
 */
@Component
public class Sessions {

    private static final Duration IDLE = Duration.ofHours(8);
    private static final Duration ABSOLUTE = Duration.ofDays(7);
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final Duration TOUCH = Duration.ofMinutes(1);

    private final DSLContext sql;
    private final Clock clock;

    Sessions(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A caller recognised by his secret.
     *
     * @param session the session, or null for a token
     * @param mustChangePassword he signed in with a one-time password and may do nothing else yet
     */
    public record Caller(Actor actor, @Nullable UUID session, boolean mustChangePassword) {}

    /**
     * A new session.
     *
     * @param word the secret for the cookie; it is not kept here
     */
    public record Opened(UUID id, PersonId person, String word, Instant expiresAt) {}

    @Transactional
    public Opened open(PersonId person, boolean remember, String device, String address) {
        Word word = Word.random("");
        Instant now = clock.instant();
        Instant expires = now.plus(remember ? REMEMBERED : ABSOLUTE);
        UUID id = UUID.randomUUID();
        sql.insertInto(SESSION)
                .set(SESSION.ID, id)
                .set(SESSION.WORD_HASH, word.hash())
                .set(SESSION.PERSON_ID, person.value())
                .set(SESSION.DEVICE, device)
                .set(SESSION.ADDRESS, address)
                .set(SESSION.CREATED_AT, now)
                .set(SESSION.LAST_USED_AT, now)
                .set(SESSION.IDLE_UNTIL, remember ? expires : now.plus(IDLE))
                .set(SESSION.EXPIRES_AT, expires)
                .execute();
        return new Opened(id, person, word.text(), expires);
    }

    /** Recognises the caller by the word in his cookie. */
    public Optional<Caller> bySession(String word) {
        Instant now = clock.instant();
        var row =
                sql.select(
                                SESSION.ID,
                                SESSION.PERSON_ID,
                                SESSION.LAST_USED_AT,
                                SESSION.IDLE_UNTIL,
                                SESSION.EXPIRES_AT,
                                ACCOUNT.ADMINISTRATOR,
                                ACCOUNT.MUST_CHANGE_PASSWORD)
                        .from(SESSION)
                        .join(ACCOUNT)
                        .on(ACCOUNT.PERSON_ID.eq(SESSION.PERSON_ID))
                        .join(PERSON)
                        .on(PERSON.ID.eq(SESSION.PERSON_ID))
                        .where(
                                SESSION.WORD_HASH.eq(new Word(word).hash()),
                                SESSION.IDLE_UNTIL.gt(now),
                                SESSION.EXPIRES_AT.gt(now),
                                ACCOUNT.DISABLED.isFalse(),
                                PERSON.ACTIVE.isTrue())
                        .fetchOne();
        if (row == null) {
            return Optional.empty();
        }
        if (row.get(SESSION.LAST_USED_AT).plus(TOUCH).isBefore(now)) {
            Instant idle = now.plus(IDLE);
            sql.update(SESSION)
                    .set(SESSION.LAST_USED_AT, now)
                    .set(SESSION.IDLE_UNTIL, DSL.greatest(SESSION.IDLE_UNTIL, DSL.val(idle)))
                    .where(SESSION.ID.eq(row.get(SESSION.ID)))
                    .execute();
        }
        var actor =
                new Actor(
                        new PersonId(row.get(SESSION.PERSON_ID)).asActor(),
                        row.get(ACCOUNT.ADMINISTRATOR),
                        true);
        return Optional.of(
                new Caller(actor, row.get(SESSION.ID), row.get(ACCOUNT.MUST_CHANGE_PASSWORD)));
    }

    /** Recognises the caller by an API token. */
    public Optional<Caller> byToken(String word) {
        Instant now = clock.instant();
        var row =
                sql.select(
                                TOKEN.ID,
                                TOKEN.PERSON_ID,
                                TOKEN.MAY_WRITE,
                                TOKEN.LAST_USED_AT,
                                ACCOUNT.ADMINISTRATOR)
                        .from(TOKEN)
                        .join(ACCOUNT)
                        .on(ACCOUNT.PERSON_ID.eq(TOKEN.PERSON_ID))
                        .join(PERSON)
                        .on(PERSON.ID.eq(TOKEN.PERSON_ID))
                        .where(
                                TOKEN.WORD_HASH.eq(new Word(word).hash()),
                                TOKEN.EXPIRES_AT.gt(now),
                                ACCOUNT.DISABLED.isFalse(),
                                ACCOUNT.MUST_CHANGE_PASSWORD.isFalse(),
                                PERSON.ACTIVE.isTrue())
                        .fetchOne();
        if (row == null) {
            return Optional.empty();
        }
        Instant used = row.get(TOKEN.LAST_USED_AT);
        if (used == null || used.plus(TOUCH).isBefore(now)) {
            sql.update(TOKEN)
                    .set(TOKEN.LAST_USED_AT, now)
                    .where(TOKEN.ID.eq(row.get(TOKEN.ID)))
                    .execute();
        }
        var actor =
                new Actor(
                        new PersonId(row.get(TOKEN.PERSON_ID)).asActor(),
                        row.get(ACCOUNT.ADMINISTRATOR),
                        row.get(TOKEN.MAY_WRITE));
        return Optional.of(new Caller(actor, null, false));
    }

    @Transactional
    public void end(UUID session) {
        sql.deleteFrom(SESSION).where(SESSION.ID.eq(session)).execute();
    }

    /** Ends all sessions and all tokens of a person, at once. */
    @Transactional
    public void endEverything(PersonId person) {
        endAll(person, null);
        endTokens(person);
    }

    @Transactional
    public void endTokens(PersonId person) {
        sql.deleteFrom(TOKEN).where(TOKEN.PERSON_ID.eq(person.value())).execute();
    }

    /** Ends every session of a person but one. */
    @Transactional
    public void endAll(PersonId person, @Nullable UUID except) {
        sql.deleteFrom(SESSION)
                .where(
                        SESSION.PERSON_ID.eq(person.value()),
                        except == null ? DSL.noCondition() : SESSION.ID.ne(except))
                .execute();
    }
}
