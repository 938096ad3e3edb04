package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.ITEM;
import static dev.zhixing.work.plans.internal.db.Tables.PLAN;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.work.goals.Evidence;
import dev.zhixing.work.plans.ItemStatus;
import dev.zhixing.work.plans.Timetable;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How single items stand, for goals: late, blocked, expected after the deadline, or due within two
 * working days and behind. The same rules as {@link HealthRules}, read off the items alone; of a
 * summary what troubles below it counts.
 */
@Component
class ItemEvidence {

    private static final Field<UUID> ROOT = DSL.field(DSL.name("below", "root"), SQLDataType.UUID);
    private static final Field<UUID> BELOW = DSL.field(DSL.name("below", "id"), SQLDataType.UUID);
    private static final Field<Integer> PLACE =
            DSL.field(DSL.name("troubled", "place"), SQLDataType.INTEGER);

    private final DSLContext sql;
    private final PlanRights rights;
    private final People people;
    private final Timetable timetable;
    private final OrganisationTime time;

    ItemEvidence(
            DSLContext sql,
            PlanRights rights,
            People people,
            Timetable timetable,
            OrganisationTime time) {
        this.sql = sql;
        this.rights = rights;
        this.people = people;
        this.timetable = timetable;
        this.time = time;
    }

    Map<SubjectRef, Evidence> evidence(Actor actor, Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Record> rows =
                new ArrayList<>(
                        sql.select(ITEM.asterisk())
                                .from(ITEM)
                                .join(PLAN)
                                .on(PLAN.ID.eq(ITEM.PLAN_ID))
                                .where(
                                        ITEM.ID.eq(DSL.any(ids.toArray(UUID[]::new))),
                                        ITEM.DELETED_AT.isNull(),
                                        PLAN.DELETED_AT.isNull())
                                .fetch());
        var plans = new HashSet<UUID>();
        var summaries = new HashSet<UUID>();
        for (Record row : rows) {
            plans.add(row.get(ITEM.PLAN_ID));
            if (row.get(ITEM.SUMMARY)) {
                summaries.add(row.get(ITEM.ID));
            }
        }
        Set<UUID> seen = rights.of(actor, plans, false).keySet();
        Map<UUID, List<Evidence>> below = below(summaries, seen);
        var telling = new ItemTelling(names(rows), seen, time.today(), timetable.days());
        var found = new HashMap<SubjectRef, Evidence>();
        for (Record row : rows) {
            Evidence one = telling.of(row, below.getOrDefault(row.get(ITEM.ID), List.of()));
            found.put(one.subject(), one);
        }
        return found;
    }

    /** The worst items of each plan, those that hold others aside. */
    Map<UUID, List<Evidence>> troubled(Collection<UUID> plans, Set<UUID> seen) {
        return grouped(
                DSL.select(ITEM.PLAN_ID, ITEM.ID)
                        .from(ITEM)
                        .where(ITEM.PLAN_ID.eq(DSL.any(plans.toArray(UUID[]::new))), isTroubled())
                        .asTable("below", "root", "id"),
                seen);
    }

    private Map<UUID, List<Evidence>> below(Set<UUID> summaries, Set<UUID> seen) {
        if (summaries.isEmpty()) {
            return Map.of();
        }
        var name = DSL.name("walk");
        Field<UUID> root = DSL.field(DSL.name("walk", "root"), SQLDataType.UUID);
        Field<UUID> id = DSL.field(DSL.name("walk", "id"), SQLDataType.UUID);
        var walk =
                name.fields("root", "id")
                        .as(
                                DSL.select(ITEM.ID, ITEM.ID)
                                        .from(ITEM)
                                        .where(ITEM.ID.eq(DSL.any(summaries.toArray(UUID[]::new))))
                                        .unionAll(
                                                DSL.select(root, ITEM.ID)
                                                        .from(name)
                                                        .join(ITEM)
                                                        .on(ITEM.PARENT_ID.eq(id))));
        Table<Record2<UUID, UUID>> all =
                DSL.withRecursive(walk).select(root, id).from(walk).asTable("below", "root", "id");
        return grouped(all, seen);
    }

    private Map<UUID, List<Evidence>> grouped(Table<? extends Record> below, Set<UUID> seen) {
        Field<LocalDate> due = DSL.coalesce(ITEM.DEADLINE, ITEM.FINISH_DAY);
        var ranked =
                DSL.select(
                                ROOT,
                                BELOW,
                                DSL.rowNumber()
                                        .over(
                                                DSL.partitionBy(ROOT)
                                                        .orderBy(due.asc().nullsLast(), BELOW))
                                        .as("place"))
                        .from(below)
                        .join(ITEM)
                        .on(ITEM.ID.eq(BELOW))
                        .where(isTroubled())
                        .asTable("troubled", "root", "id", "place");
        Field<UUID> root = DSL.field(DSL.name("troubled", "root"), SQLDataType.UUID);
        Field<UUID> id = DSL.field(DSL.name("troubled", "id"), SQLDataType.UUID);
        List<Record> rows =
                new ArrayList<>(
                        sql.select(ITEM.asterisk(), root.as("of"))
                                .from(ranked)
                                .join(ITEM)
                                .on(ITEM.ID.eq(id))
                                .where(PLACE.le(Evidence.MOST_CAUSES))
                                .orderBy(root, PLACE)
                                .fetch());
        var telling = new ItemTelling(names(rows), seen, time.today(), timetable.days());
        var found = new HashMap<UUID, List<Evidence>>();
        for (Record row : rows) {
            found.computeIfAbsent(row.get("of", UUID.class), _ -> new ArrayList<>())
                    .add(telling.of(row, List.of()));
        }
        return found;
    }

    /** Open leaves that are late, blocked or expected after their deadline. */
    private Condition isTroubled() {
        Field<LocalDate> due = DSL.coalesce(ITEM.DEADLINE, ITEM.FINISH_DAY);
        return ITEM.DELETED_AT
                .isNull()
                .and(ITEM.SUMMARY.isFalse())
                .and(ITEM.STATUS.ne(ItemStatus.DONE.name()))
                .and(
                        due.lt(time.today())
                                .or(ITEM.STATUS.eq(ItemStatus.BLOCKED.name()))
                                .or(ITEM.FINISH_DAY.gt(due)));
    }

    /** Names of those for whom blocked items wait. */
    private Map<PartyRef, Party> names(List<Record> rows) {
        var parties = new HashSet<PartyRef>();
        for (Record row : rows) {
            String waitsFor = row.get(ITEM.BLOCKED_ON);
            if (waitsFor != null) {
                parties.add(Parties.read(waitsFor));
            }
        }
        return people.parties(parties);
    }
}
