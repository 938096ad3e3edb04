package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.ORGANISATION;
import static dev.zhixing.shared.people.internal.db.Tables.PERSON;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.words.Pinyin;
import dev.zhixing.shared.people.PeopleProblem;
import dev.zhixing.shared.people.PersonId;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** First start: the organisation and its first administrator come into being together, once. */
@Component
public class Setup {

    private final DSLContext sql;
    private final Clock clock;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Facts facts;

    Setup(DSLContext sql, Clock clock, Accounts accounts, Passwords passwords, Facts facts) {
        this.passwords = passwords;
        this.facts = facts;
        this.sql = sql;
        this.clock = clock;
        this.accounts = accounts;
    }

    /** Name of the organisation, empty while there is none. */
    public Optional<String> organisation() {
        return sql.select(ORGANISATION.NAME).from(ORGANISATION).fetchOptional(ORGANISATION.NAME);
    }

    /**
     * @throws NotFound once it has been done
     */
    @Transactional
    public PersonId perform(
            String organisation,
            String language,
            String timeZone,
            String name,
            String username,
            String password) {
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            throw new Refused(
                    List.of(
                            new Breach(
                                    "timeZone",
                                    PeopleProblem.TIME_ZONE_UNKNOWN,
                                    Map.of("timeZone", timeZone))));
        }
        int created =
                sql.insertInto(ORGANISATION)
                        .set(ORGANISATION.NAME, organisation.strip())
                        .set(ORGANISATION.LANGUAGE, language)
                        .set(ORGANISATION.TIME_ZONE, timeZone)
                        .set(ORGANISATION.CREATED_AT, clock.instant())
                        .onConflictDoNothing()
                        .execute();
        if (created == 0) {
            throw new NotFound();
        }
        var person = new PersonId(UUID.randomUUID());
        sql.insertInto(PERSON)
                .set(PERSON.ID, person.value())
                .set(PERSON.NAME, name.strip())
                .set(PERSON.PINYIN, Pinyin.full(name))
                .set(PERSON.INITIALS, Pinyin.initials(name))
                .execute();
        var breaches = new ArrayList<Breach>();
        breaches.addAll(accounts.usernameBreaches("administrator.username", username, null));
        breaches.addAll(passwords.breaches("administrator.password", password, username));
        Refused.ifAny(breaches);
        accounts.store(person, username, passwords.hash(password), true, false, language);
        facts.say(
                Actor.SYSTEM,
                "organisation",
                "created",
                OrganisationStore.ID,
                organisation.strip(),
                1,
                new Facts.Changes());
        facts.say(
                Actor.SYSTEM,
                "person",
                "created",
                person.value(),
                name.strip(),
                1,
                new Facts.Changes());
        return person;
    }
}
