package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.ACCOUNT;
import static dev.zhixing.shared.people.internal.db.Tables.ORGANISATION;
import static dev.zhixing.shared.people.internal.db.Tables.PERSON;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.AccountView;
import dev.zhixing.shared.people.PeopleProblem;
import dev.zhixing.shared.people.Person;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Objects;

/** What administrators do with the accounts of others. */
@Component
public class AccountEditing {

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Access access;
    private final PersonStore people;
    private final PersonEditing editing;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Administrators administrators;
    private final Sessions sessions;
    private final SecurityFacts facts;

    AccountEditing(
            DSLContext sql,
            TransactionTemplate transaction,
            Access access,
            PersonStore people,
            PersonEditing editing,
            Accounts accounts,
            Passwords passwords,
            Administrators administrators,
            Sessions sessions,
            SecurityFacts facts) {
        this.sql = sql;
        this.transaction = transaction;
        this.access = access;
        this.people = people;
        this.editing = editing;
        this.accounts = accounts;
        this.passwords = passwords;
        this.administrators = administrators;
        this.sessions = sessions;
        this.facts = facts;
    }

    /**
     * An account with a password that is known to nobody else yet.
     *
     * @param password shown once; the owner must change it when he signs in
     */
    @Schema(name = "AccountCreated")
    public record Created(AccountView account, String password) {}

    /** What may be changed of an account; absent properties stay. */
    @Schema(name = "AccountPatch")
    public record Change(
            Patch<String> username, Patch<Boolean> administrator, Patch<Boolean> disabled) {}

    public Created create(Actor actor, PersonId id, String username, boolean administrator) {
        access.require(actor, Right.MANAGE, SubjectRef.of("person", id));
        String plain = username.strip();
        Refused.ifAny(accounts.usernameBreaches("username", plain, null));
        String password = passwords.oneTime();
        String hash = passwords.hash(password);
        return transaction.execute(
                _ -> {
                    Person person = lock(actor, id);
                    PersonEditing.requireActive(person);
                    if (person.account() != null) {
                        throw new Refused(PeopleProblem.ACCOUNT_EXISTS);
                    }
                    accounts.store(id, plain, hash, administrator, true, language());
                    sql.update(PERSON)
                            .set(PERSON.PLACEHOLDER, false)
                            .set(PERSON.VERSION, PERSON.VERSION.plus(1))
                            .where(PERSON.ID.eq(id.value()))
                            .execute();
                    facts.say(
                            actor,
                            "created",
                            id.value(),
                            plain,
                            new Facts.Changes().add("administrator", false, administrator));
                    return new Created(account(actor, id), password);
                });
    }

    /** Gives a new one-time password and ends every session and token. */
    public Created resetPassword(Actor actor, PersonId id) {
        access.require(actor, Right.MANAGE, SubjectRef.of("person", id));
        String password = passwords.oneTime();
        String hash = passwords.hash(password);
        return transaction.execute(
                _ -> {
                    lock(actor, id);
                    AccountView before = account(actor, id);
                    sql.update(ACCOUNT)
                            .set(ACCOUNT.PASSWORD_HASH, hash)
                            .set(ACCOUNT.MUST_CHANGE_PASSWORD, true)
                            .where(ACCOUNT.PERSON_ID.eq(id.value()))
                            .execute();
                    sessions.endEverything(id);
                    touch(id);
                    facts.say(actor, "password-reset", id.value(), before.username());
                    return new Created(account(actor, id), password);
                });
    }

    public Person change(Actor actor, PersonId id, IfMatch seen, Change change) {
        access.require(actor, Right.MANAGE, SubjectRef.of("person", id));
        return transaction.execute(_ -> changed(actor, id, seen, change));
    }

    private Person changed(Actor actor, PersonId id, IfMatch seen, Change change) {
        editing.locked(actor, id, seen);
        AccountView before = account(actor, id);
        String username = change.username().or(before.username());
        username = username == null ? "" : username.strip();
        boolean administrator =
                Boolean.TRUE.equals(change.administrator().or(before.administrator()));
        boolean disabled = Boolean.TRUE.equals(change.disabled().or(before.disabled()));
        Refused.ifAny(accounts.usernameBreaches("username", username, id));
        if (before.administrator() && (!administrator || disabled)) {
            administrators.requireAnotherThan(id);
        }
        sql.update(ACCOUNT)
                .set(ACCOUNT.USERNAME, username)
                .set(ACCOUNT.ADMINISTRATOR, administrator)
                .set(ACCOUNT.DISABLED, disabled)
                .where(ACCOUNT.PERSON_ID.eq(id.value()))
                .execute();
        if (disabled && !before.disabled()) {
            sessions.endEverything(id);
        }
        touch(id);
        facts.say(
                actor,
                before.disabled() == disabled ? "updated" : disabled ? "disabled" : "enabled",
                id.value(),
                username,
                new Facts.Changes()
                        .add("username", before.username(), username)
                        .add("administrator", before.administrator(), administrator)
                        .add("disabled", before.disabled(), disabled));
        return people.find(actor, id);
    }

    private Person lock(Actor actor, PersonId id) {
        sql.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.ID.eq(id.value()))
                .forNoKeyUpdate()
                .execute();
        return people.find(actor, id);
    }

    private void touch(PersonId id) {
        sql.update(PERSON)
                .set(PERSON.VERSION, PERSON.VERSION.plus(1))
                .where(PERSON.ID.eq(id.value()))
                .execute();
    }

    private AccountView account(Actor actor, PersonId id) {
        AccountView account = people.find(actor, id).account();
        if (account == null) {
            throw new NotFound();
        }
        return account;
    }

    private String language() {
        return Objects.requireNonNullElse(
                sql.select(ORGANISATION.LANGUAGE)
                        .from(ORGANISATION)
                        .fetchOne(ORGANISATION.LANGUAGE),
                "zh");
    }
}
