package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.ITEM;
import static dev.zhixing.work.plans.internal.db.Tables.LINK;

import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.Timetable;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Counts of many plans in one query, for lists: the same rules as {@link HealthRules}, but with the
 * expected progress of even work over calendar days.
 */
@Component
class LightCounts {

    private final DSLContext sql;
    private final OrganisationTime time;
    private final Timetable timetable;

    LightCounts(DSLContext sql, OrganisationTime time, Timetable timetable) {
        this.sql = sql;
        this.time = time;
        this.timetable = timetable;
    }

    Map<UUID, HealthRules.Counts> of(Collection<UUID> plans) {
        if (plans.isEmpty()) {
            return Map.of();
        }
        LocalDate today = time.today();
        WorkDays days = timetable.days(new PlanId(plans.iterator().next()));
        LocalDate soon = days.lastOf(today.plusDays(1), 2);
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
        var counts = new HashMap<UUID, HealthRules.Counts>();
        sql.select(
                        ITEM.PLAN_ID,
                        DSL.count(),
                        DSL.count().filterWhere(ITEM.STATUS.eq("DONE")),
                        DSL.count().filterWhere(late),
                        DSL.count().filterWhere(late.and(ITEM.CRITICAL)),
                        DSL.count().filterWhere(risk))
                .from(ITEM)
                .where(
                        ITEM.PLAN_ID.eq(DSL.any(plans.toArray(UUID[]::new))),
                        ITEM.DELETED_AT.isNull(),
                        ITEM.SUMMARY.isFalse())
                .groupBy(ITEM.PLAN_ID)
                .forEach(
                        row ->
                                counts.put(
                                        row.value1(),
                                        new HealthRules.Counts(
                                                row.value2(),
                                                row.value3(),
                                                row.value4(),
                                                row.value5(),
                                                row.value6())));
        return counts;
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
