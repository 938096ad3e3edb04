package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.ACCOUNT;
import static dev.zhixing.shared.people.internal.db.Tables.PERSON;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.PeopleProblem;
import dev.zhixing.shared.people.PersonId;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Accounts: sign-in, creation, change of the own password. Hashing takes its time, so it is done
 * outside of transactions: no database connection waits for it.
 */
@Component
public class Accounts {

    private final DSLContext sql;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Sessions sessions;
    private final SecurityFacts facts;

    Accounts(
            DSLContext sql,
            Clock clock,
            TransactionTemplate transaction,
            Passwords passwords,
            Attempts attempts,
            Sessions sessions,
            SecurityFacts facts) {
        this.sql = sql;
        this.clock = clock;
        this.transaction = transaction;
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
        this.facts = facts;
    }

    private record Stored(PersonId person, String username, String hash) {}

    /**
     * Signs in. Unknown name, wrong password, disabled account, somebody who left: one answer, the
     * same time.
     *
     * @throws Refused with wrong credentials or too many attempts
     */
    public Sessions.Opened signIn(
            String username, String password, boolean remember, String device, String address) {
        Attempts.Attempt attempt = attempts.take(username, address);
        Stored stored =
                stored(
                        DSL.lower(ACCOUNT.USERNAME)
                                .eq(DSL.lower(username))
                                .and(ACCOUNT.DISABLED.isFalse())
                                .and(PERSON.ACTIVE.isTrue()));
        if (stored == null) {
            passwords.compareWithNobody(password);
            throw new Refused(PeopleProblem.WRONG_CREDENTIALS);
        }
        if (!passwords.matches(password, stored.hash())) {
            throw new Refused(PeopleProblem.WRONG_CREDENTIALS);
        }
        attempts.right(attempt);
        return transaction.execute(
                _ -> {
                    sql.update(ACCOUNT)
                            .set(ACCOUNT.LAST_SIGN_IN, clock.instant())
                            .where(ACCOUNT.PERSON_ID.eq(stored.person().value()))
                            .execute();
                    return sessions.open(stored.person(), remember, device, address);
                });
    }

    /**
     * Creates an account.
     *
     * @throws Refused for a taken or malformed name or a weak password, all at once
     */
    public void create(
            PersonId person,
            String username,
            String password,
            boolean administrator,
            boolean mustChange,
            String language) {
        var breaches = new ArrayList<Breach>();
        breaches.addAll(usernameBreaches("username", username, null));
        breaches.addAll(passwords.breaches("password", password, username));
        Refused.ifAny(breaches);
        store(person, username, passwords.hash(password), administrator, mustChange, language);
    }

    /** Writes a new account whose password is hashed already. */
    void store(
            PersonId person,
            String username,
            String hash,
            boolean administrator,
            boolean mustChange,
            String language) {
        sql.insertInto(ACCOUNT)
                .set(ACCOUNT.PERSON_ID, person.value())
                .set(ACCOUNT.USERNAME, username)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .set(ACCOUNT.ADMINISTRATOR, administrator)
                .set(ACCOUNT.MUST_CHANGE_PASSWORD, mustChange)
                .set(ACCOUNT.LANGUAGE, language)
                .set(ACCOUNT.CREATED_AT, clock.instant())
                .execute();
    }

    /**
     * Changes one's own password; needs the present one and ends all other sessions, and the tokens
     * where that is wanted.
     *
     * @throws Refused for a wrong or weak password or too many attempts
     */
    public void changePassword(
            PersonId person,
            String current,
            String password,
            boolean endTokens,
            @Nullable UUID session,
            String address) {
        Stored stored = stored(ACCOUNT.PERSON_ID.eq(person.value()));
        if (stored == null) {
            throw new Refused(PeopleProblem.WRONG_PASSWORD);
        }
        Attempts.Attempt attempt = attempts.take(stored.username(), address);
        if (!passwords.matches(current, stored.hash())) {
            throw new Refused(List.of(new Breach("current", PeopleProblem.WRONG_PASSWORD)));
        }
        attempts.right(attempt);
        if (current.equals(password)) {
            throw new Refused(List.of(new Breach("password", PeopleProblem.SAME_PASSWORD)));
        }
        Refused.ifAny(passwords.breaches("password", password, stored.username()));
        String hash = passwords.hash(password);
        transaction.executeWithoutResult(
                _ -> {
                    int changed =
                            sql.update(ACCOUNT)
                                    .set(ACCOUNT.PASSWORD_HASH, hash)
                                    .set(ACCOUNT.MUST_CHANGE_PASSWORD, false)
                                    // Not over a password that was reset meanwhile.
                                    .where(
                                            ACCOUNT.PERSON_ID.eq(person.value()),
                                            ACCOUNT.PASSWORD_HASH.eq(stored.hash()))
                                    .execute();
                    if (changed == 0) {
                        throw new Refused(
                                List.of(new Breach("current", PeopleProblem.WRONG_PASSWORD)));
                    }
                    sessions.endAll(person, session);
                    if (endTokens) {
                        sessions.endTokens(person);
                    }
                    facts.passwordChanged(person, stored.username());
                });
    }

    List<Breach> usernameBreaches(String path, String username, @Nullable PersonId owner) {
        if (!username.matches("[\\p{L}\\p{N}._-]{2,60}")) {
            return List.of(new Breach(path, PeopleProblem.USERNAME_SHAPE));
        }
        boolean taken =
                sql.fetchExists(
                        ACCOUNT,
                        DSL.lower(ACCOUNT.USERNAME).eq(DSL.lower(username)),
                        owner == null ? DSL.noCondition() : ACCOUNT.PERSON_ID.ne(owner.value()));
        return taken
                ? List.of(
                        new Breach(
                                path, PeopleProblem.USERNAME_TAKEN, Map.of("username", username)))
                : List.of();
    }

    private @Nullable Stored stored(org.jooq.Condition which) {
        return sql.select(ACCOUNT.PERSON_ID, ACCOUNT.USERNAME, ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .join(PERSON)
                .on(PERSON.ID.eq(ACCOUNT.PERSON_ID))
                .where(which)
                .fetchOne(
                        row -> new Stored(new PersonId(row.value1()), row.value2(), row.value3()));
    }
}
