package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.PERSON;
import static dev.zhixing.shared.people.internal.db.Tables.STAND_IN;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PeopleProblem;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.StandIn;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Naming somebody who acts for a person; by himself, those above him, or an administrator. */
@Component
public class StandInEditing {

    private static final int MOST = 200;

    private final DSLContext sql;
    private final Access access;
    private final People people;
    private final OrganisationTime time;
    private final Facts facts;

    StandInEditing(
            DSLContext sql, Access access, People people, OrganisationTime time, Facts facts) {
        this.sql = sql;
        this.access = access;
        this.people = people;
        this.time = time;
        this.facts = facts;
    }

    /** The present and coming stand-ins of a person. */
    public Page<StandIn> of(Actor actor, PersonId person) {
        access.require(actor, Right.SEE, SubjectRef.of("person", person));
        return Page.whole(
                read(STAND_IN.PERSON_ID.eq(person.value()).and(STAND_IN.TO_DAY.ge(time.today()))));
    }

    @Transactional
    public StandIn create(Actor actor, PersonId person, UUID deputy, LocalDate from, LocalDate to) {
        access.require(actor, Right.CONTRIBUTE, SubjectRef.of("person", person));
        sql.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.ID.eq(person.value()))
                .forNoKeyUpdate()
                .execute();
        Refused.ifAny(breaches(person, deputy, from, to));
        UUID id = UUID.randomUUID();
        sql.insertInto(STAND_IN)
                .set(STAND_IN.ID, id)
                .set(STAND_IN.PERSON_ID, person.value())
                .set(STAND_IN.DEPUTY_ID, deputy)
                .set(STAND_IN.FROM_DAY, from)
                .set(STAND_IN.TO_DAY, to)
                .execute();
        StandIn created = read(STAND_IN.ID.eq(id)).getFirst();
        facts.say(
                actor,
                "person",
                "stand-in-named",
                person.value(),
                created.person().name(),
                0,
                new Facts.Changes()
                        .add("deputy", null, created.deputy().name())
                        .add("from", null, from)
                        .add("to", null, to));
        return created;
    }

    @Transactional
    public void delete(Actor actor, PersonId person, UUID id, IfMatch seen) {
        access.require(actor, Right.CONTRIBUTE, SubjectRef.of("person", person));
        StandIn present =
                read(STAND_IN.ID.eq(id).and(STAND_IN.PERSON_ID.eq(person.value()))).stream()
                        .findFirst()
                        .orElseThrow(NotFound::new);
        seen.require(present.version(), () -> present);
        sql.deleteFrom(STAND_IN).where(STAND_IN.ID.eq(id)).execute();
        facts.say(
                actor,
                "person",
                "stand-in-ended",
                person.value(),
                present.person().name(),
                0,
                new Facts.Changes()
                        .add("deputy", present.deputy().name(), null)
                        .add("from", present.from(), null)
                        .add("to", present.to(), null));
    }

    private List<Breach> breaches(PersonId person, UUID deputy, LocalDate from, LocalDate to) {
        var breaches = new ArrayList<Breach>();
        if (to.isBefore(from)) {
            breaches.add(new Breach("to", PeopleProblem.STAND_IN_ORDER));
        }
        if (deputy.equals(person.value())) {
            breaches.add(new Breach("deputyId", PeopleProblem.STAND_IN_SELF));
        } else if (!sql.fetchExists(PERSON, PERSON.ID.eq(deputy), PERSON.ACTIVE.isTrue())) {
            breaches.add(new Breach("deputyId", PeopleProblem.PERSON_UNKNOWN));
        }
        read(
                        STAND_IN.PERSON_ID
                                .eq(person.value())
                                .and(STAND_IN.FROM_DAY.le(to))
                                .and(STAND_IN.TO_DAY.ge(from)))
                .stream()
                .findFirst()
                .ifPresent(
                        other ->
                                breaches.add(
                                        new Breach(
                                                "from",
                                                PeopleProblem.STAND_IN_OVERLAP,
                                                Map.of(
                                                        "deputy", other.deputy().name(),
                                                        "from", other.from(),
                                                        "to", other.to()))));
        return breaches;
    }

    private List<StandIn> read(Condition which) {
        var rows =
                sql.select(
                                STAND_IN.ID,
                                STAND_IN.PERSON_ID,
                                STAND_IN.DEPUTY_ID,
                                STAND_IN.FROM_DAY,
                                STAND_IN.TO_DAY,
                                STAND_IN.VERSION)
                        .from(STAND_IN)
                        .where(which)
                        .orderBy(STAND_IN.FROM_DAY, STAND_IN.ID)
                        .limit(MOST)
                        .fetch();
        var ids = new HashSet<UUID>(rows.getValues(STAND_IN.PERSON_ID));
        ids.addAll(rows.getValues(STAND_IN.DEPUTY_ID));
        Map<UUID, Party> names = people.people(ids);
        return rows.map(
                row ->
                        new StandIn(
                                row.value1(),
                                Objects.requireNonNull(names.get(row.value2())),
                                Objects.requireNonNull(names.get(row.value3())),
                                row.value4(),
                                row.value5(),
                                row.value6()));
    }
}
