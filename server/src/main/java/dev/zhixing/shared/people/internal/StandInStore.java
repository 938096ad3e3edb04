package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.PERSON;
import static dev.zhixing.shared.people.internal.db.Tables.POST;
import static dev.zhixing.shared.people.internal.db.Tables.STAND_IN;
import static dev.zhixing.shared.people.internal.db.Tables.UNIT;

import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.StandIns;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads who acts for whom. */
@Component
class StandInStore implements StandIns {

    private final DSLContext sql;

    StandInStore(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, Party> deputiesOn(LocalDate day, Collection<UUID> people) {
        var deputies = new HashMap<UUID, Party>();
        if (people.isEmpty()) {
            return deputies;
        }
        sql.select(STAND_IN.PERSON_ID, PERSON.ID, PERSON.NAME, PERSON.ACTIVE, UNIT.NAME, POST.NAME)
                .from(STAND_IN)
                .join(PERSON)
                .on(PERSON.ID.eq(STAND_IN.DEPUTY_ID))
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(PERSON.UNIT_ID))
                .leftJoin(POST)
                .on(POST.ID.eq(PERSON.POST_ID))
                .where(
                        STAND_IN.PERSON_ID.in(people),
                        STAND_IN.FROM_DAY.le(day),
                        STAND_IN.TO_DAY.ge(day),
                        PERSON.ACTIVE.isTrue())
                .orderBy(STAND_IN.FROM_DAY.desc(), STAND_IN.ID)
                .forEach(
                        row ->
                                deputies.putIfAbsent(
                                        row.get(STAND_IN.PERSON_ID), PartyStore.person(row)));
        return deputies;
    }

    @Override
    public Set<UUID> representedBy(PersonId deputy, LocalDate day) {
        return new HashSet<>(
                sql.selectDistinct(STAND_IN.PERSON_ID)
                        .from(STAND_IN)
                        .where(
                                STAND_IN.DEPUTY_ID.eq(deputy.value()),
                                STAND_IN.FROM_DAY.le(day),
                                STAND_IN.TO_DAY.ge(day))
                        .fetch(STAND_IN.PERSON_ID));
    }
}
