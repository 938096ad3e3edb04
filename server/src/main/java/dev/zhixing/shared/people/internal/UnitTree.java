package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.PERSON;
import static dev.zhixing.shared.people.internal.db.Tables.UNIT;

import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.SupervisorLine;
import dev.zhixing.shared.people.UnitId;

import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record1;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Walks the tree of units up and down, in the database. */
@Component
class UnitTree implements SupervisorLine {

    /** Deeper than any organisation; ends the walk whatever the data. */
    static final int MAX_DEPTH = 30;

    private static final Name WALK = DSL.name("walk");
    private static final Field<UUID> WALK_ID = DSL.field(DSL.name("walk", "id"), SQLDataType.UUID);
    private static final Field<UUID> WALK_PARENT =
            DSL.field(DSL.name("walk", "parent_id"), SQLDataType.UUID);
    private static final Field<Integer> WALK_DEPTH =
            DSL.field(DSL.name("walk", "depth"), SQLDataType.INTEGER);

    private final DSLContext sql;

    UnitTree(DSLContext sql) {
        this.sql = sql;
    }

    /** One unit on the way up with those who lead it. */
    private record Step(UUID unit, @Nullable UUID supervisor, @Nullable UUID deputy) {}

    @Override
    public boolean isAbove(PersonId supervisor, UnitId unit) {
        return above(unit).contains(supervisor);
    }

    @Override
    public boolean isAbove(PersonId supervisor, PersonId person) {
        return !supervisor.equals(person) && above(person).contains(supervisor);
    }

    @Override
    public List<PersonId> above(UnitId unit) {
        return active(leaders(stepsUp(unit.value()), null));
    }

    @Override
    public List<PersonId> above(PersonId person) {
        UUID unit =
                sql.select(PERSON.UNIT_ID)
                        .from(PERSON)
                        .where(PERSON.ID.eq(person.value()))
                        .fetchOne(PERSON.UNIT_ID);
        return unit == null ? List.of() : active(leaders(stepsUp(unit), person.value()));
    }

    @Override
    public Set<UUID> unitsBelow(PersonId supervisor) {
        return unitsUnder(
                UNIT.SUPERVISOR_ID
                        .eq(supervisor.value())
                        .or(UNIT.DEPUTY_ID.eq(supervisor.value())));
    }

    @Override
    public Set<UUID> peopleBelow(PersonId supervisor) {
        Set<UUID> units = unitsBelow(supervisor);
        if (units.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                sql.select(PERSON.ID)
                        .from(PERSON)
                        .join(UNIT)
                        .on(UNIT.ID.eq(PERSON.UNIT_ID))
                        .where(
                                PERSON.UNIT_ID.in(units),
                                PERSON.ACTIVE.isTrue(),
                                PERSON.ID.ne(supervisor.value()),
                                // A deputy is not above the supervisor he deputises for.
                                DSL.not(
                                        UNIT.SUPERVISOR_ID
                                                .isNotDistinctFrom(PERSON.ID)
                                                .and(
                                                        PERSON.UNIT_ID.notIn(
                                                                ledFromAbove(supervisor)))))
                        .fetch(PERSON.ID));
    }

    /** The unit and all over it, the nearest first. */
    List<UnitId> path(UnitId unit) {
        return stepsUp(unit.value()).stream().map(step -> new UnitId(step.unit())).toList();
    }

    /** The unit and all under it. */
    Set<UUID> withDescendants(UUID unit) {
        return unitsUnder(UNIT.ID.eq(unit));
    }

    /** How many levels of units lie under this one. */
    int height(UUID unit) {
        int levels = 0;
        Set<UUID> level = Set.of(unit);
        while (!level.isEmpty() && levels <= MAX_DEPTH) {
            level =
                    new HashSet<>(
                            sql.select(UNIT.ID)
                                    .from(UNIT)
                                    .where(UNIT.PARENT_ID.in(level), UNIT.DELETED_AT.isNull())
                                    .fetch(UNIT.ID));
            levels += level.isEmpty() ? 0 : 1;
        }
        return levels;
    }

    /** Units that somebody is above of other than as this very unit's deputy. */
    private Set<UUID> ledFromAbove(PersonId supervisor) {
        var led = new HashSet<UUID>(unitsUnder(UNIT.SUPERVISOR_ID.eq(supervisor.value())));
        var parent = UNIT.as("parent");
        led.addAll(
                unitsUnder(
                        UNIT.PARENT_ID.in(
                                DSL.select(parent.ID)
                                        .from(parent)
                                        .where(parent.DEPUTY_ID.eq(supervisor.value())))));
        return led;
    }

    private Set<UUID> unitsUnder(Condition roots) {
        CommonTableExpression<Record1<UUID>> walk =
                WALK.fields("id")
                        .as(
                                DSL.select(UNIT.ID)
                                        .from(UNIT)
                                        .where(roots, UNIT.DELETED_AT.isNull())
                                        .union(
                                                DSL.select(UNIT.ID)
                                                        .from(WALK)
                                                        .join(UNIT)
                                                        .on(UNIT.PARENT_ID.eq(WALK_ID))
                                                        .where(UNIT.DELETED_AT.isNull())));
        return new HashSet<>(sql.withRecursive(walk).select(WALK_ID).from(walk).fetch(WALK_ID));
    }

    private List<Step> stepsUp(UUID unit) {
        CommonTableExpression<Record3<UUID, UUID, Integer>> walk =
                WALK.fields("id", "parent_id", "depth")
                        .as(
                                DSL.select(UNIT.ID, UNIT.PARENT_ID, DSL.inline(0))
                                        .from(UNIT)
                                        .where(UNIT.ID.eq(unit))
                                        .unionAll(
                                                DSL.select(
                                                                UNIT.ID,
                                                                UNIT.PARENT_ID,
                                                                WALK_DEPTH.plus(1))
                                                        .from(WALK)
                                                        .join(UNIT)
                                                        .on(UNIT.ID.eq(WALK_PARENT))
                                                        .where(WALK_DEPTH.lt(MAX_DEPTH))));
        return sql.withRecursive(walk)
                .select(UNIT.ID, UNIT.SUPERVISOR_ID, UNIT.DEPUTY_ID)
                .from(walk)
                .join(UNIT)
                .on(UNIT.ID.eq(WALK_ID))
                .orderBy(WALK_DEPTH)
                .fetch(row -> new Step(row.value1(), row.value2(), row.value3()));
    }

    private static List<UUID> leaders(List<Step> steps, @Nullable UUID of) {
        var leaders = new LinkedHashSet<UUID>();
        boolean own = true;
        for (var step : steps) {
            if (step.supervisor() != null) {
                leaders.add(step.supervisor());
            }
            boolean ownDeputy = own && of != null && of.equals(step.supervisor());
            if (step.deputy() != null && !ownDeputy) {
                leaders.add(step.deputy());
            }
            own = false;
        }
        if (of != null) {
            leaders.remove(of);
        }
        return List.copyOf(leaders);
    }

    private List<PersonId> active(List<UUID> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        var active =
                new HashSet<>(
                        sql.select(PERSON.ID)
                                .from(PERSON)
                                .where(PERSON.ID.in(people), PERSON.ACTIVE.isTrue())
                                .fetch(PERSON.ID));
        var line = new ArrayList<PersonId>();
        for (UUID person : people) {
            if (active.contains(person)) {
                line.add(new PersonId(person));
            }
        }
        return line;
    }
}
