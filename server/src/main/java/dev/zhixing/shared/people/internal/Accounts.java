package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.ACCOUNT;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.PeopleProblem;
import dev.zhixing.shared.people.PersonId;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Accounts: sign-in, first creation, change of password. */
@Component
public class Accounts {

    private final DSLContext sql;
    private final Clock clock;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Sessions sessions;

    Accounts(
            DSLContext sql,
            Clock clock,
            Passwords passwords,
            Attempts attempts,
            Sessions sessions) {
        this.sql = sql;
        this.clock = clock;
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
    }

    /**
     * Signs in. Unknown name, wrong password, disabled account: one answer, the same time.
     *
     * @throws Refused with wrong credentials or too many attempts
     */
    @Transactional
    public Sessions.Opened signIn(
            String username, String password, boolean remember, String device, String address) {
        attempts.requireSome(username, address);
        var row =
                sql.select(ACCOUNT.PERSON_ID, ACCOUNT.PASSWORD_HASH)
                        .from(ACCOUNT)
                        .where(
                                DSL.lower(ACCOUNT.USERNAME).eq(DSL.lower(username)),
                                ACCOUNT.DISABLED.isFalse())
                        .fetchOne();
        boolean right;
        if (row == null) {
            passwords.compareWithNobody(password);
            right = false;
        } else {
            right = passwords.matches(password, row.get(ACCOUNT.PASSWORD_HASH));
        }
        if (row == null || !right) {
            attempts.failed(username, address);
            throw new Refused(PeopleProblem.WRONG_CREDENTIALS);
        }
        attempts.succeeded(username);
        sql.update(ACCOUNT)
                .set(ACCOUNT.LAST_SIGN_IN, clock.instant())
                .where(ACCOUNT.PERSON_ID.eq(row.get(ACCOUNT.PERSON_ID)))
                .execute();
        return sessions.open(new PersonId(row.get(ACCOUNT.PERSON_ID)), remember, device, address);
    }

    /**
     * Creates an account.
     *
     * @throws Refused for a taken or malformed name or a weak password, all at once
     */
    @Transactional
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
        sql.insertInto(ACCOUNT)
                .set(ACCOUNT.PERSON_ID, person.value())
                .set(ACCOUNT.USERNAME, username)
                .set(ACCOUNT.PASSWORD_HASH, passwords.hash(password))
                .set(ACCOUNT.ADMINISTRATOR, administrator)
                .set(ACCOUNT.MUST_CHANGE_PASSWORD, mustChange)
                .set(ACCOUNT.LANGUAGE, language)
                .set(ACCOUNT.CREATED_AT, clock.instant())
                .execute();
    }

    /** Changes one's own password; needs the present one and ends all other sessions. */
    @Transactional
    public void changePassword(
            PersonId person,
            String current,
            String password,
            @Nullable UUID session,
            String address) {
        var row =
                sql.select(ACCOUNT.USERNAME, ACCOUNT.PASSWORD_HASH)
                        .from(ACCOUNT)
                        .where(ACCOUNT.PERSON_ID.eq(person.value()))
                        .fetchSingle();
        String username = row.get(ACCOUNT.USERNAME);
        attempts.requireSome(username, address);
        if (!passwords.matches(current, row.get(ACCOUNT.PASSWORD_HASH))) {
            attempts.failed(username, address);
            throw new Refused(List.of(new Breach("current", PeopleProblem.WRONG_PASSWORD)));
        }
        Refused.ifAny(passwords.breaches("password", password, username));
        sql.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, passwords.hash(password))
                .set(ACCOUNT.MUST_CHANGE_PASSWORD, false)
                .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
                .where(ACCOUNT.PERSON_ID.eq(person.value()))
                .execute();
        sessions.endAll(person, session);
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
}
