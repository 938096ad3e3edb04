package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.ACCOUNT;
import static dev.zhixing.shared.people.internal.db.Tables.ORGANISATION;
import static dev.zhixing.shared.people.internal.db.Tables.PERSON;

import dev.zhixing.base.api.ApiProblem;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.base.words.Pinyin;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.InboxCount;
import dev.zhixing.shared.people.Person;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One's own account: how it looks, and what one may change of oneself. */
@Component
public class OwnStore {

    private final DSLContext sql;
    private final Access access;
    private final PersonStore people;
    private final PersonRules rules;
    private final Facts facts;
    private final ObjectProvider<InboxCount> inbox;

    OwnStore(
            DSLContext sql,
            Access access,
            PersonStore people,
            PersonRules rules,
            Facts facts,
            ObjectProvider<InboxCount> inbox) {
        this.sql = sql;
        this.access = access;
        this.people = people;
        this.rules = rules;
        this.facts = facts;
        this.inbox = inbox;
    }

    /**
     * One's own account.
     *
     * @param timeZone the person's own, or the organisation's
     * @param inboxOpen notices not dealt with
     * @param version that of the person
     */
    public record Me(
            Person person,
            String username,
            boolean administrator,
            boolean mustChangePassword,
            String language,
            String theme,
            String density,
            String timeZone,
            String organisation,
            int inboxOpen,
            int version) {}

    /** What one may change of oneself; absent properties stay. */
    @Schema(name = "MePatch")
    public record Change(
            Patch<String> name,
            Patch<String> email,
            Patch<String> phone,
            Patch<String> language,
            Patch<String> theme,
            Patch<String> density,
            Patch<String> timeZone) {}

    public Me me(PersonId id) {
        var self = new Actor(id.asActor(), false, true);
        Person person = people.find(self, id);
        int open = inbox.stream().mapToInt(asked -> asked.open(id)).sum();
        return sql.select(
                        ACCOUNT.USERNAME,
                        ACCOUNT.ADMINISTRATOR,
                        ACCOUNT.MUST_CHANGE_PASSWORD,
                        ACCOUNT.LANGUAGE,
                        ACCOUNT.THEME,
                        ACCOUNT.DENSITY,
                        DSL.coalesce(ACCOUNT.TIME_ZONE, ORGANISATION.TIME_ZONE),
                        ORGANISATION.NAME)
                .from(ACCOUNT)
                .crossJoin(ORGANISATION)
                .where(ACCOUNT.PERSON_ID.eq(id.value()))
                .fetchSingle(
                        row ->
                                new Me(
                                        person,
                                        row.value1(),
                                        row.value2(),
                                        row.value3(),
                                        row.value4(),
                                        row.value5(),
                                        row.value6(),
                                        row.value7(),
                                        row.value8(),
                                        open,
                                        person.version()));
    }

    @Transactional
    public Me change(Actor actor, IfMatch seen, Change change) {
        PersonId id = PersonId.of(actor.id());
        access.require(actor, Right.CONTRIBUTE, SubjectRef.of("person", id));
        sql.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.ID.eq(id.value()))
                .forNoKeyUpdate()
                .execute();
        Me before = me(id);
        seen.require(before.version(), () -> before);
        var draft =
                new PersonRules.Draft(
                        TextRules.clean(change.name().or(before.person().name())),
                        null,
                        null,
                        TextRules.clean(change.email().or(before.person().email())),
                        TextRules.clean(change.phone().or(before.person().phone())));
        var breaches = new ArrayList<Breach>(rules.breaches(draft, id.value()));
        breaches.addAll(TextRules.language("language", change.language().or(before.language())));
        breaches.addAll(oneOf("theme", change.theme(), "light|dark|system"));
        breaches.addAll(oneOf("density", change.density(), "compact|normal|roomy"));
        if (change.timeZone() instanceof Patch.Set<String>(var zone) && zone != null) {
            breaches.addAll(TextRules.timeZone("timeZone", zone));
        }
        Refused.ifAny(breaches);
        write(id, draft, change);
        Me after = me(id);
        say(actor, before.person(), after.person());
        return after;
    }

    private static List<Breach> oneOf(String path, Patch<String> value, String allowed) {
        return value instanceof Patch.Set<String>(var text)
                        && (text == null || !text.matches(allowed))
                ? List.of(new Breach(path, ApiProblem.BAD_VALUE, Map.of("path", path)))
                : List.of();
    }

    private void write(PersonId id, PersonRules.Draft draft, Change change) {
        String name = Objects.requireNonNull(draft.name());
        sql.update(PERSON)
                .set(PERSON.NAME, name)
                .set(PERSON.PINYIN, Pinyin.full(name))
                .set(PERSON.INITIALS, Pinyin.initials(name))
                .set(PERSON.EMAIL, draft.email())
                .set(PERSON.PHONE, draft.phone())
                .set(PERSON.VERSION, PERSON.VERSION.plus(1))
                .where(PERSON.ID.eq(id.value()))
                .execute();
        var update = sql.update(ACCOUNT).set(ACCOUNT.PERSON_ID, id.value());
        if (change.language() instanceof Patch.Set<String>(var language)) {
            update = update.set(ACCOUNT.LANGUAGE, language);
        }
        if (change.theme() instanceof Patch.Set<String>(var theme)) {
            update = update.set(ACCOUNT.THEME, theme);
        }
        if (change.density() instanceof Patch.Set<String>(var density)) {
            update = update.set(ACCOUNT.DENSITY, density);
        }
        if (change.timeZone() instanceof Patch.Set<String>(var zone)) {
            update = update.set(ACCOUNT.TIME_ZONE, zone);
        }
        update.where(ACCOUNT.PERSON_ID.eq(id.value())).execute();
    }

    /** How somebody likes his screen is nobody else's business; the rest is told. */
    private void say(Actor actor, Person before, Person after) {
        var changes =
                new Facts.Changes()
                        .add("name", before.name(), after.name())
                        .add("email", before.email(), after.email())
                        .add("phone", before.phone(), after.phone());
        if (!changes.isEmpty()) {
            facts.say(
                    actor, "person", "updated", after.id(), after.name(), after.version(), changes);
        }
    }
}
