package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.PERSON;
import static dev.zhixing.shared.people.internal.db.Tables.POST;
import static dev.zhixing.shared.people.internal.db.Tables.UNIT;

import dev.zhixing.shared.people.Membership;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.UnitId;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads who belongs where. */
@Component
class Memberships implements Membership {

    private final DSLContext sql;
    private final UnitTree tree;

    Memberships(DSLContext sql, UnitTree tree) {
        this.sql = sql;
        this.tree = tree;
    }

    @Override
    public Map<UUID, Set<UUID>> under(Collection<UUID> units) {
        if (units.isEmpty()) {
            return Map.of();
        }
        var children = new HashMap<UUID, List<UUID>>();
        var present = new HashSet<UUID>();
        sql.select(UNIT.ID, UNIT.PARENT_ID)
                .from(UNIT)
                .where(UNIT.DELETED_AT.isNull())
                .forEach(
                        row -> {
                            present.add(row.value1());
                            if (row.value2() != null) {
                                children.computeIfAbsent(row.value2(), _ -> new ArrayList<>())
                                        .add(row.value1());
                            }
                        });
        var found = new HashMap<UUID, Set<UUID>>();
        for (UUID unit : units) {
            var below = new HashSet<UUID>();
            var open = new ArrayDeque<UUID>(present.contains(unit) ? List.of(unit) : List.of());
            while (!open.isEmpty()) {
                UUID next = open.remove();
                if (below.add(next)) {
                    open.addAll(children.getOrDefault(next, List.of()));
                }
            }
            found.put(unit, below);
        }
        return found;
    }

    @Override
    public Set<UUID> allUnits() {
        return new HashSet<>(
                sql.select(UNIT.ID).from(UNIT).where(UNIT.DELETED_AT.isNull()).fetch(UNIT.ID));
    }

    @Override
    public List<Party> membersOf(Collection<UUID> units, int limit) {
        return sql.select(PERSON.ID, PERSON.NAME, PERSON.ACTIVE, UNIT.NAME, POST.NAME)
                .from(PERSON)
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(PERSON.UNIT_ID))
                .leftJoin(POST)
                .on(POST.ID.eq(PERSON.POST_ID))
                .where(
                        PERSON.UNIT_ID.eq(DSL.any(units.toArray(UUID[]::new))),
                        PERSON.ACTIVE.isTrue())
                .orderBy(PERSON.PINYIN, PERSON.ID)
                .limit(limit)
                .fetch(PartyStore::person);
    }

    @Override
    public Map<UUID, UUID> unitsOf(Collection<UUID> people) {
        return sql.select(PERSON.ID, PERSON.UNIT_ID)
                .from(PERSON)
                .where(
                        PERSON.ID.eq(DSL.any(people.toArray(UUID[]::new))),
                        PERSON.UNIT_ID.isNotNull())
                .fetchMap(PERSON.ID, PERSON.UNIT_ID);
    }

    @Override
    public Set<PartyRef> placesOf(PersonId person) {
        var places = new HashSet<PartyRef>();
        sql.select(PERSON.UNIT_ID, PERSON.POST_ID)
                .from(PERSON)
                .where(PERSON.ID.eq(person.value()))
                .forEach(
                        row -> {
                            if (row.value2() != null) {
                                places.add(new PartyRef(Party.Kind.POST, row.value2()));
                            }
                            if (row.value1() != null) {
                                tree.path(new UnitId(row.value1()))
                                        .forEach(unit -> places.add(PartyRef.unit(unit)));
                            }
                        });
        return places;
    }
}
