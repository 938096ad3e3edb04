package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.ITEM;
import static dev.zhixing.work.plans.internal.db.Tables.LINK;

import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.work.plans.Timetable;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts of many plans in one query, for lists: the same rules as {@link HealthRules}, but with the
 * expected progress of even work over calendar days.
 */
@Component
class LightCounts {

    private static final Field<Integer> ITEMS = DSL.field(DSL.name("items"), Integer.class);
    private static final Field<Integer> DONE = DSL.field(DSL.name("done"), Integer.class);
    private static final Field<Integer> LATE = DSL.field(DSL.name("late"), Integer.class);
    private static final Field<Integer> LATE_CRITICAL =
            DSL.field(DSL.name("late_critical"), Integer.class);
    private static final Field<Integer> AT_RISK = DSL.field(DSL.name("at_risk"), Integer.class);

    /** Some hundred bytes each; a plan that is not known is counted again. */
    private static final int MOST = 20_000;

    /** What was counted, and what it depends on besides the items. */
    private record Known(long stamp, LocalDate today, LocalDate soon, HealthRules.Counts counts) {}

    private final Map<UUID, Known> memory = new ConcurrentHashMap<>();
    private final DSLContext sql;
    private final OrganisationTime time;
    private final Timetable timetable;

    LightCounts(DSLContext sql, OrganisationTime time, Timetable timetable) {
        this.sql = sql;
        this.time = time;
        this.timetable = timetable;
    }

    /** Only plans that changed since they were last counted are counted. */
    Map<UUID, HealthRules.Counts> of(Collection<PlanRow> plans) {
        LocalDate today = time.today();
        LocalDate soon = soon(today);
        var counts = new HashMap<UUID, HealthRules.Counts>();
        var stale = new HashMap<UUID, Long>();
        for (PlanRow plan : plans) {
            UUID id = plan.id().value();
            Known known = memory.get(id);
            if (known != null
                    && known.stamp() == plan.stamp()
                    && known.today().equals(today)
                    && known.soon().equals(soon)) {
                counts.put(id, known.counts());
            } else {
                stale.put(id, plan.stamp());
            }
        }
        if (stale.isEmpty()) {
            return counts;
        }
        stale.keySet().forEach(id -> counts.put(id, HealthRules.Counts.NONE));
        Counted counted = counted(ITEM.PLAN_ID.eq(DSL.any(stale.keySet().toArray(UUID[]::new))));
        sql.selectFrom(counted.table())
                .forEach(
                        row ->
                                counts.put(
                                        row.get(counted.plan()),
                                        new HealthRules.Counts(
                                                row.get(ITEMS),
                                                row.get(DONE),
                                                row.get(LATE),
                                                row.get(LATE_CRITICAL),
                                                row.get(AT_RISK))));
        if (memory.size() > MOST) {
            memory.clear();
        }
        stale.forEach(
                (id, stamp) ->
                        memory.put(
                                id,
                                new Known(
                                        stamp,
                                        today,
                                        soon,
                                        Objects.requireNonNull(counts.get(id)))));
        return counts;
    }

    /** The counts of all plans, to be joined to them. */
    Counted counted() {
        return counted(DSL.noCondition());
    }

    private Counted counted(Condition which) {
        LocalDate today = time.today();
        LocalDate soon = soon(today);
        Field<LocalDate> due = DSL.coalesce(ITEM.DEADLINE, ITEM.FINISH_DAY);
        Condition open = ITEM.STATUS.ne("DONE");
        Condition late = open.and(due.lt(today));
        Condition risk =
                open.and(due.ge(today))
                        .and(
                                ITEM.STATUS
                                        .eq("BLOCKED")
                                        .or(ITEM.FINISH_DAY.gt(due))
                                        .or(due.le(soon).and(isBehind(today)))
                                        .or(hasLatePredecessor(today)));
        return new Counted(
                DSL.select(
                                ITEM.PLAN_ID,
                                DSL.count().as(ITEMS),
                                DSL.count().filterWhere(ITEM.STATUS.eq("DONE")).as(DONE),
                                DSL.count().filterWhere(late).as(LATE),
                                DSL.count().filterWhere(late.and(ITEM.CRITICAL)).as(LATE_CRITICAL),
                                DSL.count().filterWhere(risk).as(AT_RISK))
                        .from(ITEM)
                        .where(which, ITEM.DELETED_AT.isNull(), ITEM.SUMMARY.isFalse())
                        .groupBy(ITEM.PLAN_ID)
                        .asTable("counted"));
    }

    private LocalDate soon(LocalDate today) {
        return timetable.days().lastOf(today.plusDays(1), 2);
    }

    /** The counts as a table; a plan without items is not in it and counts nothing. */
    record Counted(Table<?> table) {

        Field<UUID> plan() {
            return Objects.requireNonNull(table.field(ITEM.PLAN_ID));
        }

        Field<Integer> items() {
            return count(ITEMS);
        }

        Field<Integer> done() {
            return count(DONE);
        }

        Field<Integer> late() {
            return count(LATE);
        }

        Field<Integer> lateCritical() {
            return count(LATE_CRITICAL);
        }

        Field<Integer> atRisk() {
            return count(AT_RISK);
        }

        private Field<Integer> count(Field<Integer> which) {
            return DSL.coalesce(table.field(which), DSL.val(0));
        }
    }

    private static Condition isBehind(LocalDate today) {
        Field<Integer> gone = DSL.val(today).sub(ITEM.START_DAY).cast(Integer.class).plus(1);
        Field<Integer> all =
                DSL.greatest(
                        ITEM.FINISH_DAY.sub(ITEM.START_DAY).cast(Integer.class).plus(1),
                        DSL.val(1));
        return ITEM.START_DAY
                .le(today)
                .and(ITEM.PROGRESS.mul(all).lt(DSL.least(gone, all).mul(100)));
    }

    private static Condition hasLatePredecessor(LocalDate today) {
        var before = ITEM.as("predecessor");
        return DSL.exists(
                DSL.selectOne()
                        .from(LINK)
                        .join(before)
                        .on(before.ID.eq(LINK.FROM_ID))
                        .where(
                                LINK.TO_ID.eq(ITEM.ID),
                                before.DELETED_AT.isNull(),
                                before.STATUS.ne("DONE"),
                                DSL.coalesce(before.DEADLINE, before.FINISH_DAY).lt(today)));
    }
}
