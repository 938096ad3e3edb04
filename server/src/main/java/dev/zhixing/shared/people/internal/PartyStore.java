package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.ACCOUNT;
import static dev.zhixing.shared.people.internal.db.Tables.EXTERNAL_PARTY;
import static dev.zhixing.shared.people.internal.db.Tables.PERSON;
import static dev.zhixing.shared.people.internal.db.Tables.POST;
import static dev.zhixing.shared.people.internal.db.Tables.UNIT;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.ActorId;
import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.base.words.Pinyin;
import dev.zhixing.base.words.Texts;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.UnitId;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads the names of all kinds of parties. */
@Component
class PartyStore implements People {

    private static final String SPACES = "[\\s\\u3000]+";

    private final DSLContext sql;
    private final UnitTree tree;
    private final Texts texts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PartyStore(
            DSLContext sql,
            UnitTree tree,
            Texts texts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.tree = tree;
        this.texts = texts;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Map<PartyRef, Party> parties(Collection<PartyRef> parties) {
        var wanted = new EnumMap<Party.Kind, Set<UUID>>(Party.Kind.class);
        for (var party : parties) {
            wanted.computeIfAbsent(party.kind(), _ -> new java.util.HashSet<>()).add(party.id());
        }
        var found = new HashMap<PartyRef, Party>();
        wanted.forEach(
                (kind, ids) ->
                        byIds(kind, ids)
                                .forEach(
                                        party -> found.put(new PartyRef(kind, party.id()), party)));
        return found;
    }

    @Override
    public Map<UUID, Party> people(Collection<UUID> ids) {
        var found = new HashMap<UUID, Party>();
        if (!ids.isEmpty()) {
            people(PERSON.ID.in(ids)).forEach(person -> found.put(person.id(), person));
        }
        return found;
    }

    @Override
    public Map<String, List<Party>> named(Collection<String> names) {
        var bare = new LinkedHashMap<String, String>();
        for (var name : names) {
            bare.put(name, name.replaceAll(SPACES, ""));
        }
        if (bare.isEmpty()) {
            return Map.of();
        }
        var stored = DSL.regexpReplaceAll(PERSON.NAME, SPACES, "");
        var byName = new HashMap<String, List<Party>>();
        people(PERSON.ACTIVE.isTrue().and(stored.in(bare.values())))
                .forEach(
                        person ->
                                byName.computeIfAbsent(
                                                person.name().replaceAll(SPACES, ""),
                                                _ -> new ArrayList<>())
                                        .add(person));
        var found = new LinkedHashMap<String, List<Party>>();
        bare.forEach(
                (name, key) -> {
                    if (byName.containsKey(key)) {
                        found.put(name, List.copyOf(byName.get(key)));
                    }
                });
        return found;
    }

    @Override
    public Map<UUID, Actor> callers(Collection<UUID> people) {
        var callers = new HashMap<UUID, Actor>();
        people.forEach(person -> callers.put(person, new Actor(new ActorId(person), false, true)));
        sql.select(ACCOUNT.PERSON_ID)
                .from(ACCOUNT)
                .where(
                        ACCOUNT.PERSON_ID.in(people),
                        ACCOUNT.ADMINISTRATOR.isTrue(),
                        ACCOUNT.DISABLED.isFalse())
                .forEach(
                        row ->
                                callers.put(
                                        row.value1(),
                                        new Actor(new ActorId(row.value1()), true, true)));
        return callers;
    }

    @Override
    public Optional<UnitId> unitOf(PersonId person) {
        return sql.select(PERSON.UNIT_ID)
                .from(PERSON)
                .where(PERSON.ID.eq(person.value()), PERSON.UNIT_ID.isNotNull())
                .fetchOptional(row -> new UnitId(row.value1()));
    }

    @Override
    public List<UnitId> upwards(UnitId unit) {
        return tree.path(unit);
    }

    @Override
    @Transactional
    public PersonId createPlaceholder(Actor actor, String name) {
        var person = new PersonId(UUID.randomUUID());
        String plain = TextRules.cut(name.strip());
        sql.insertInto(PERSON)
                .set(PERSON.ID, person.value())
                .set(PERSON.NAME, plain)
                .set(PERSON.PINYIN, Pinyin.full(plain))
                .set(PERSON.INITIALS, Pinyin.initials(plain))
                .set(PERSON.PLACEHOLDER, true)
                .execute();
        var subject = SubjectRef.of("person", person);
        events.publishEvent(
                new DomainEvent(
                        actor.id(),
                        "person.created",
                        subject,
                        subject,
                        plain,
                        clock.instant(),
                        1,
                        List.of()));
        return person;
    }

    private List<Party> byIds(Party.Kind kind, Collection<UUID> ids) {
        return switch (kind) {
            case PERSON -> people(PERSON.ID.in(ids));
            case UNIT -> units(UNIT.ID.in(ids));
            case POST -> posts(POST.ID.in(ids));
            case EXTERNAL -> external(EXTERNAL_PARTY.ID.in(ids));
        };
    }

    private List<Party> people(Condition which) {
        return sql.select(PERSON.ID, PERSON.NAME, PERSON.ACTIVE, UNIT.NAME, POST.NAME)
                .from(PERSON)
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(PERSON.UNIT_ID))
                .leftJoin(POST)
                .on(POST.ID.eq(PERSON.POST_ID))
                .where(which)
                .orderBy(PERSON.PINYIN, PERSON.ID)
                .fetch(PartyStore::person);
    }

    /** From a row with a person, his unit and his post. */
    static Party person(Record row) {
        String unit = row.get(UNIT.NAME);
        return new Party(
                Party.Kind.PERSON,
                row.get(PERSON.ID),
                row.get(PERSON.NAME),
                unit == null ? row.get(POST.NAME) : unit,
                row.get(PERSON.ACTIVE));
    }

    private List<Party> units(Condition which) {
        var parent = UNIT.as("parent");
        return sql.select(UNIT.ID, UNIT.NAME, UNIT.DELETED_AT, parent.NAME)
                .from(UNIT)
                .leftJoin(parent)
                .on(parent.ID.eq(UNIT.PARENT_ID))
                .where(which)
                .orderBy(UNIT.NAME, UNIT.ID)
                .fetch(
                        row ->
                                new Party(
                                        Party.Kind.UNIT,
                                        row.get(UNIT.ID),
                                        row.get(UNIT.NAME),
                                        row.get(parent.NAME),
                                        row.get(UNIT.DELETED_AT) == null));
    }

    private List<Party> posts(Condition which) {
        return sql.select(POST.ID, POST.NAME, POST.DELETED_AT)
                .from(POST)
                .where(which)
                .orderBy(POST.NAME, POST.ID)
                .fetch(
                        row ->
                                new Party(
                                        Party.Kind.POST,
                                        row.get(POST.ID),
                                        row.get(POST.NAME),
                                        null,
                                        row.get(POST.DELETED_AT) == null));
    }

    private List<Party> external(Condition which) {
        return sql.select(
                        EXTERNAL_PARTY.ID,
                        EXTERNAL_PARTY.NAME,
                        EXTERNAL_PARTY.KIND,
                        EXTERNAL_PARTY.DELETED_AT)
                .from(EXTERNAL_PARTY)
                .where(which)
                .orderBy(EXTERNAL_PARTY.PINYIN, EXTERNAL_PARTY.ID)
                .fetch(
                        row ->
                                new Party(
                                        Party.Kind.EXTERNAL,
                                        row.get(EXTERNAL_PARTY.ID),
                                        row.get(EXTERNAL_PARTY.NAME),
                                        texts.say(
                                                "value.external-party.kind."
                                                        + row.get(EXTERNAL_PARTY.KIND)),
                                        row.get(EXTERNAL_PARTY.DELETED_AT) == null));
    }
}
