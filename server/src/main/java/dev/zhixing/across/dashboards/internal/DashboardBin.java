package dev.zhixing.across.dashboards.internal;

import static dev.zhixing.across.dashboards.internal.db.Tables.DASHBOARD;

import dev.zhixing.across.dashboards.DashboardId;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.BinSource;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Deleted dashboards, for their owners. */
@Component
class DashboardBin implements BinSource {

    private final DSLContext sql;

    DashboardBin(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Binned> binned(
            Actor actor, @Nullable Instant before, @Nullable UUID beforeId, int limit) {
        return sql.select(DASHBOARD.ID, DASHBOARD.NAME, DASHBOARD.DELETED_AT, DASHBOARD.OWNER_ID)
                .from(DASHBOARD)
                .where(
                        DASHBOARD.DELETED_AT.isNotNull(),
                        DASHBOARD.OWNER_ID.eq(actor.id().value()),
                        before == null
                                ? DSL.noCondition()
                                : DSL.row(DASHBOARD.DELETED_AT, DASHBOARD.ID).lt(before, beforeId))
                .orderBy(DASHBOARD.DELETED_AT.desc(), DASHBOARD.ID.desc())
                .limit(limit)
                .fetch(
                        row ->
                                new Binned(
                                        DashboardId.KIND,
                                        row.value1(),
                                        row.value2(),
                                        row.value3(),
                                        row.value4()));
    }
}
