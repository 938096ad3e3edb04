package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.ACCOUNT;
import static dev.zhixing.shared.people.internal.db.Tables.SESSION;
import static dev.zhixing.shared.people.internal.db.Tables.TOKEN;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.PeopleProblem;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The sessions and tokens somebody holds, and taking them back. */
@Component
public class Handles {

    private static final int MOST_TOKENS = 50;
    private static final int MOST_DAYS = 366;
    private static final String READ = "read";
    private static final String WRITE = "write";

    private final DSLContext sql;
    private final Clock clock;
    private final Access access;
    private final SecurityFacts facts;

    Handles(DSLContext sql, Clock clock, Access access, SecurityFacts facts) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
        this.facts = facts;
    }

    /** One device on which somebody is signed in. */
    public record SessionView(
            UUID id,
            String device,
            String address,
            Instant createdAt,
            Instant lastUsedAt,
            Instant expiresAt,
            boolean current) {}

    /** A personal token for programs. Scopes: {@code read}, {@code write}. */
    public record TokenView(
            UUID id,
            String name,
            List<String> scopes,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt) {}

    /** A new token; the secret is shown once and kept nowhere. */
    public record TokenCreated(TokenView token, String secret) {}

    public List<SessionView> sessions(PersonId person, @Nullable UUID current) {
        Instant now = clock.instant();
        return sql.select(
                        SESSION.ID,
                        SESSION.DEVICE,
                        SESSION.ADDRESS,
                        SESSION.CREATED_AT,
                        SESSION.LAST_USED_AT,
                        DSL.least(SESSION.IDLE_UNTIL, SESSION.EXPIRES_AT))
                .from(SESSION)
                .where(
                        SESSION.PERSON_ID.eq(person.value()),
                        SESSION.IDLE_UNTIL.gt(now),
                        SESSION.EXPIRES_AT.gt(now))
                .orderBy(SESSION.LAST_USED_AT.desc(), SESSION.ID)
                .limit(200)
                .fetch(
                        row ->
                                new SessionView(
                                        row.value1(),
                                        row.value2(),
                                        row.value3(),
                                        row.value4(),
                                        row.value5(),
                                        row.value6(),
                                        row.value1().equals(current)));
    }

    /**
     * @throws NotFound when the session is not one of the caller's own
     */
    @Transactional
    public void endSession(Actor actor, UUID session) {
        requireWriting(actor);
        int ended =
                sql.deleteFrom(SESSION)
                        .where(SESSION.ID.eq(session), SESSION.PERSON_ID.eq(actor.id().value()))
                        .execute();
        if (ended == 0) {
            throw new NotFound();
        }
        facts.say(actor, "session-ended", actor.id().value(), username(actor));
    }

    /** Signs out everywhere but here. */
    @Transactional
    public void endOtherSessions(Actor actor, @Nullable UUID current) {
        requireWriting(actor);
        sql.deleteFrom(SESSION)
                .where(
                        SESSION.PERSON_ID.eq(actor.id().value()),
                        current == null ? DSL.noCondition() : SESSION.ID.ne(current))
                .execute();
        facts.say(actor, "session-ended", actor.id().value(), username(actor));
    }

    public List<TokenView> tokens(PersonId person) {
        return sql.select(
                        TOKEN.ID,
                        TOKEN.NAME,
                        TOKEN.MAY_WRITE,
                        TOKEN.CREATED_AT,
                        TOKEN.EXPIRES_AT,
                        TOKEN.LAST_USED_AT)
                .from(TOKEN)
                .where(TOKEN.PERSON_ID.eq(person.value()), TOKEN.EXPIRES_AT.gt(clock.instant()))
                .orderBy(TOKEN.CREATED_AT.desc(), TOKEN.ID)
                .limit(200)
                .fetch(
                        row ->
                                new TokenView(
                                        row.value1(),
                                        row.value2(),
                                        row.value3() ? List.of(READ, WRITE) : List.of(READ),
                                        row.value4(),
                                        row.value5(),
                                        row.value6()));
    }

    /** A token can be given by somebody who may write himself; it never may more than its owner. */
    @Transactional
    public TokenCreated createToken(
            Actor actor, @Nullable String name, Set<String> scopes, int expiresInDays) {
        requireWriting(actor);
        String plain = TextRules.clean(name);
        var breaches = new ArrayList<Breach>(TextRules.name("name", plain));
        breaches.addAll(TextRules.text("name", plain, 100));
        if (!scopes.contains(READ) || !Set.of(READ, WRITE).containsAll(scopes)) {
            breaches.add(new Breach("scopes", PeopleProblem.TOKEN_SCOPES));
        }
        if (expiresInDays < 1 || expiresInDays > MOST_DAYS) {
            breaches.add(
                    new Breach(
                            "expiresInDays", PeopleProblem.TOKEN_DAYS, Map.of("most", MOST_DAYS)));
        }
        if (tokens(PersonId.of(actor.id())).size() >= MOST_TOKENS) {
            breaches.add(new Breach("", PeopleProblem.TOKEN_COUNT, Map.of("most", MOST_TOKENS)));
        }
        Refused.ifAny(breaches);
        Word word = Word.random("zx_");
        UUID id = UUID.randomUUID();
        sql.insertInto(TOKEN)
                .set(TOKEN.ID, id)
                .set(TOKEN.WORD_HASH, word.hash())
                .set(TOKEN.PERSON_ID, actor.id().value())
                .set(TOKEN.NAME, Objects.requireNonNull(plain))
                .set(TOKEN.MAY_WRITE, scopes.contains(WRITE))
                .set(TOKEN.CREATED_AT, clock.instant())
                .set(TOKEN.EXPIRES_AT, clock.instant().plus(Duration.ofDays(expiresInDays)))
                .execute();
        facts.say(
                actor,
                "token-created",
                actor.id().value(),
                username(actor),
                new Facts.Changes().add("token", null, plain));
        TokenView view =
                tokens(PersonId.of(actor.id())).stream()
                        .filter(token -> token.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        return new TokenCreated(view, word.text());
    }

    /**
     * @throws NotFound when the token is not one of the caller's own
     */
    @Transactional
    public void deleteToken(Actor actor, UUID token) {
        requireWriting(actor);
        String name =
                sql.deleteFrom(TOKEN)
                        .where(TOKEN.ID.eq(token), TOKEN.PERSON_ID.eq(actor.id().value()))
                        .returning(TOKEN.NAME)
                        .fetchOptional(TOKEN.NAME)
                        .orElseThrow(NotFound::new);
        facts.say(
                actor,
                "token-deleted",
                actor.id().value(),
                username(actor),
                new Facts.Changes().add("token", name, null));
    }

    private void requireWriting(Actor actor) {
        access.require(actor, Right.CONTRIBUTE, SubjectRef.of("account", PersonId.of(actor.id())));
    }

    private String username(Actor actor) {
        return sql.select(ACCOUNT.USERNAME)
                .from(ACCOUNT)
                .where(ACCOUNT.PERSON_ID.eq(actor.id().value()))
                .fetchSingle()
                .value1();
    }
}
