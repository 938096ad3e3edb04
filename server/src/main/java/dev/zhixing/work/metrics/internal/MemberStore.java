package dev.zhixing.work.metrics.internal;

import static dev.zhixing.work.metrics.internal.db.Tables.MEMBER;
import static dev.zhixing.work.metrics.internal.db.Tables.READING;

import dev.zhixing.work.metrics.MetricId;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The teams, channels or products indicators are told apart by. */
@Component
class MemberStore {

    private final DSLContext sql;

    MemberStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Members in their order, those that were taken out too. */
    Map<UUID, List<BreakdownMember>> of(Collection<UUID> metrics) {
        return sql.selectFrom(MEMBER)
                .where(MEMBER.METRIC_ID.eq(DSL.any(metrics.toArray(UUID[]::new))))
                .orderBy(MEMBER.METRIC_ID, MEMBER.PLACE, MEMBER.ID)
                .fetchGroups(
                        MEMBER.METRIC_ID,
                        row ->
                                new BreakdownMember(
                                        row.get(MEMBER.ID),
                                        row.get(MEMBER.METRIC_ID),
                                        row.get(MEMBER.NAME),
                                        Figures.plain(row.get(MEMBER.WEIGHT)),
                                        row.get(MEMBER.ACTIVE)));
    }

    List<BreakdownMember> of(MetricId metric) {
        return of(List.of(metric.value())).getOrDefault(metric.value(), List.of());
    }

    void put(BreakdownMember member, int place) {
        sql.insertInto(MEMBER)
                .set(MEMBER.ID, member.id())
                .set(MEMBER.METRIC_ID, member.metricId())
                .set(MEMBER.NAME, member.name())
                .set(MEMBER.WEIGHT, member.weight())
                .set(MEMBER.PLACE, place)
                .set(MEMBER.ACTIVE, member.active())
                .onConflict(MEMBER.ID)
                .doUpdate()
                .set(MEMBER.NAME, member.name())
                .set(MEMBER.WEIGHT, member.weight())
                .set(MEMBER.PLACE, place)
                .set(MEMBER.ACTIVE, member.active())
                .execute();
    }

    /** Takes a member out; one that has readings is kept for them. */
    void takeOut(BreakdownMember member) {
        if (sql.fetchExists(READING, READING.MEMBER_ID.eq(member.id()))) {
            sql.update(MEMBER).set(MEMBER.ACTIVE, false).where(MEMBER.ID.eq(member.id())).execute();
        } else {
            sql.deleteFrom(MEMBER).where(MEMBER.ID.eq(member.id())).execute();
        }
    }
}
