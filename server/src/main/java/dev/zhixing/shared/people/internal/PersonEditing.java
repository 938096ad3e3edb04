package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.PERSON;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.base.words.Pinyin;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.PeopleProblem;
import dev.zhixing.shared.people.Person;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Adding people, changing them, and letting them go. */
@Component
public class PersonEditing {

    private final DSLContext sql;
    private final Access access;
    private final PersonStore store;
    private final PersonRules rules;
    private final Administrators administrators;
    private final Sessions sessions;
    private final Facts facts;

    PersonEditing(
            DSLContext sql,
            Access access,
            PersonStore store,
            PersonRules rules,
            Administrators administrators,
            Sessions sessions,
            Facts facts) {
        this.sql = sql;
        this.access = access;
        this.store = store;
        this.rules = rules;
        this.administrators = administrators;
        this.sessions = sessions;
        this.facts = facts;
    }

    /** What an administrator may change of a person; absent properties stay. */
    @Schema(name = "PersonPatch")
    public record Change(
            Patch<String> name,
            Patch<UUID> unitId,
            Patch<UUID> postId,
            Patch<String> email,
            Patch<String> phone,
            Patch<Boolean> active) {}

    /**
     * @throws Refused with every breach at once
     */
    @Transactional
    public Person create(
            Actor actor,
            @Nullable String name,
            @Nullable UUID unitId,
            @Nullable UUID postId,
            @Nullable String email,
            @Nullable String phone) {
        access.requireAdministrator(actor);
        var draft =
                new PersonRules.Draft(
                        TextRules.clean(name),
                        unitId,
                        postId,
                        TextRules.clean(email),
                        TextRules.clean(phone));
        Refused.ifAny(rules.breaches(draft, null));
        var id = new PersonId(UUID.randomUUID());
        String plain = Objects.requireNonNull(draft.name());
        sql.insertInto(PERSON)
                .set(PERSON.ID, id.value())
                .set(PERSON.NAME, plain)
                .set(PERSON.PINYIN, Pinyin.full(plain))
                .set(PERSON.INITIALS, Pinyin.initials(plain))
                .set(PERSON.UNIT_ID, draft.unitId())
                .set(PERSON.POST_ID, draft.postId())
                .set(PERSON.EMAIL, draft.email())
                .set(PERSON.PHONE, draft.phone())
                .execute();
        Person created = store.find(actor, id);
        facts.say(actor, "person", "created", id.value(), plain, 1, new Facts.Changes());
        return created;
    }

    @Transactional
    public Person change(Actor actor, PersonId id, IfMatch seen, Change change) {
        access.require(actor, Right.MANAGE, SubjectRef.of("person", id));
        Person before = locked(actor, id, seen);
        boolean active = Boolean.TRUE.equals(change.active().or(before.active()));
        UUID unit = before.unit() == null || !before.unit().active() ? null : before.unit().id();
        UUID post = before.post() == null || !before.post().active() ? null : before.post().id();
        var draft =
                new PersonRules.Draft(
                        TextRules.clean(change.name().or(before.name())),
                        change.unitId().or(unit),
                        change.postId().or(post),
                        TextRules.clean(change.email().or(before.email())),
                        TextRules.clean(change.phone().or(before.phone())));
        Refused.ifAny(rules.breaches(draft, id.value()));
        if (before.active() && !active) {
            letGo(id);
        }
        write(id, draft, active);
        Person after = store.find(actor, id);
        facts.say(
                actor,
                "person",
                before.active() == active ? "updated" : active ? "restored" : "deactivated",
                id.value(),
                after.name(),
                after.version(),
                changes(before, after));
        return after;
    }

    /** People are never erased, because what they did stays; they become inactive. */
    @Transactional
    public void deactivate(Actor actor, PersonId id, IfMatch seen) {
        access.require(actor, Right.MANAGE, SubjectRef.of("person", id));
        Person before = locked(actor, id, seen);
        if (!before.active()) {
            return;
        }
        letGo(id);
        sql.update(PERSON)
                .set(PERSON.ACTIVE, false)
                .set(PERSON.VERSION, PERSON.VERSION.plus(1))
                .where(PERSON.ID.eq(id.value()))
                .execute();
        facts.say(
                actor,
                "person",
                "deactivated",
                id.value(),
                before.name(),
                before.version() + 1,
                new Facts.Changes().add("active", true, false));
    }

    /** Locks the row, so that version and what hangs on it are decided one after the other. */
    Person locked(Actor actor, PersonId id, IfMatch seen) {
        int version =
                sql.select(PERSON.VERSION)
                        .from(PERSON)
                        .where(PERSON.ID.eq(id.value()))
                        .forNoKeyUpdate()
                        .fetchOptional(row -> row.value1())
                        .orElseThrow(NotFound::new);
        seen.require(version, () -> store.find(actor, id));
        return store.find(actor, id);
    }

    private void letGo(PersonId id) {
        administrators.requireAnotherThan(id);
        sessions.endEverything(id);
    }

    private void write(PersonId id, PersonRules.Draft draft, boolean active) {
        String name = Objects.requireNonNull(draft.name());
        sql.update(PERSON)
                .set(PERSON.NAME, name)
                .set(PERSON.PINYIN, Pinyin.full(name))
                .set(PERSON.INITIALS, Pinyin.initials(name))
                .set(PERSON.UNIT_ID, draft.unitId())
                .set(PERSON.POST_ID, draft.postId())
                .set(PERSON.EMAIL, draft.email())
                .set(PERSON.PHONE, draft.phone())
                .set(PERSON.ACTIVE, active)
                .set(PERSON.PLACEHOLDER, false)
                .set(PERSON.VERSION, PERSON.VERSION.plus(1))
                .where(PERSON.ID.eq(id.value()))
                .execute();
    }

    private static Facts.Changes changes(Person before, Person after) {
        return new Facts.Changes()
                .add("name", before.name(), after.name())
                .add(
                        "unit",
                        before.unit() == null ? null : before.unit().name(),
                        after.unit() == null ? null : after.unit().name())
                .add(
                        "post",
                        before.post() == null ? null : before.post().name(),
                        after.post() == null ? null : after.post().name())
                .add("email", before.email(), after.email())
                .add("phone", before.phone(), after.phone())
                .add("active", before.active(), after.active());
    }

    /** For other commands of this room that need an active person. */
    static void requireActive(Person person) {
        if (!person.active()) {
            throw new Refused(
                    List.of(
                            new Breach(
                                    "",
                                    PeopleProblem.PERSON_INACTIVE,
                                    Map.of("name", person.name()))));
        }
    }
}
