package dev.zhixing.across.dashboards.internal;

import static dev.zhixing.across.dashboards.internal.db.Tables.DASHBOARD;
import static dev.zhixing.across.dashboards.internal.db.Tables.SHARE;
import static dev.zhixing.across.dashboards.internal.db.Tables.TILE;

import dev.zhixing.across.dashboards.ChartKind;
import dev.zhixing.across.dashboards.DashboardId;
import dev.zhixing.across.dashboards.TileKind;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.metrics.Frequency;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of dashboards, their tiles and with whom they are shared. */
@Component
class DashboardStore {

    private final DSLContext sql;
    private final Clock clock;

    DashboardStore(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** By name. */
    List<DashboardRow> rows(Condition which, int most) {
        Field<Integer> tiles =
                DSL.field(DSL.selectCount().from(TILE).where(TILE.DASHBOARD_ID.eq(DASHBOARD.ID)));
        Field<Boolean> shared =
                DSL.field(
                        DSL.exists(
                                DSL.selectOne()
                                        .from(SHARE)
                                        .where(SHARE.DASHBOARD_ID.eq(DASHBOARD.ID))));
        return sql.select(DASHBOARD.asterisk(), tiles, shared)
                .from(DASHBOARD)
                .where(which)
                .orderBy(DASHBOARD.NAME, DASHBOARD.ID)
                .limit(most)
                .fetch(
                        row ->
                                new DashboardRow(
                                        new DashboardId(row.get(DASHBOARD.ID)),
                                        new PersonId(row.get(DASHBOARD.OWNER_ID)),
                                        row.get(DASHBOARD.NAME),
                                        row.get(DASHBOARD.DESCRIPTION),
                                        row.get(DASHBOARD.CHANGED_AT),
                                        row.get(DASHBOARD.DELETED_AT),
                                        row.get(tiles),
                                        row.get(shared),
                                        row.get(DASHBOARD.VERSION)));
    }

    Optional<DashboardRow> find(DashboardId id) {
        return rows(DASHBOARD.ID.eq(id.value()), 1).stream().findFirst();
    }

    /** As {@link #find}, and nobody else changes it meanwhile. */
    Optional<DashboardRow> lock(DashboardId id) {
        sql.select(DASHBOARD.ID)
                .from(DASHBOARD)
                .where(DASHBOARD.ID.eq(id.value()))
                .forUpdate()
                .execute();
        return find(id);
    }

    int count(PersonId owner) {
        return sql.fetchCount(
                DASHBOARD, DASHBOARD.OWNER_ID.eq(owner.value()), DASHBOARD.DELETED_AT.isNull());
    }

    /** From top to bottom, from left to right. */
    List<TileRow> tiles(DashboardId id) {
        return sql.selectFrom(TILE)
                .where(TILE.DASHBOARD_ID.eq(id.value()))
                .orderBy(TILE.Y, TILE.X, TILE.ID)
                .fetch(DashboardStore::tile);
    }

    List<ShareRow> shares(DashboardId id) {
        return sql.selectFrom(SHARE)
                .where(SHARE.DASHBOARD_ID.eq(id.value()))
                .orderBy(SHARE.PARTY_KIND, SHARE.PARTY_ID)
                .fetch(
                        row ->
                                new ShareRow(
                                        new PartyRef(
                                                Party.Kind.valueOf(row.get(SHARE.PARTY_KIND)),
                                                row.get(SHARE.PARTY_ID)),
                                        row.get(SHARE.MAY_EDIT)));
    }

    void insert(DashboardId id, PersonId owner, String name, String description) {
        sql.insertInto(DASHBOARD)
                .set(DASHBOARD.ID, id.value())
                .set(DASHBOARD.OWNER_ID, owner.value())
                .set(DASHBOARD.NAME, name)
                .set(DASHBOARD.DESCRIPTION, description)
                .set(DASHBOARD.CREATED_AT, clock.instant())
                .set(DASHBOARD.CHANGED_AT, clock.instant())
                .execute();
    }

    void update(DashboardId id, String name, String description) {
        sql.update(DASHBOARD)
                .set(DASHBOARD.NAME, name)
                .set(DASHBOARD.DESCRIPTION, description)
                .set(DASHBOARD.CHANGED_AT, clock.instant())
                .set(DASHBOARD.VERSION, DASHBOARD.VERSION.plus(1))
                .where(DASHBOARD.ID.eq(id.value()))
                .execute();
    }

    void setDeleted(DashboardId id, boolean deleted) {
        sql.update(DASHBOARD)
                .set(DASHBOARD.DELETED_AT, deleted ? clock.instant() : null)
                .set(DASHBOARD.VERSION, DASHBOARD.VERSION.plus(1))
                .where(DASHBOARD.ID.eq(id.value()))
                .execute();
    }

    void replaceTiles(DashboardId id, Collection<TileRow> tiles) {
        sql.deleteFrom(TILE).where(TILE.DASHBOARD_ID.eq(id.value())).execute();
        if (tiles.isEmpty()) {
            return;
        }
        sql.batch(
                        tiles.stream()
                                .map(
                                        tile ->
                                                sql.insertInto(TILE)
                                                        .set(TILE.ID, tile.id())
                                                        .set(TILE.DASHBOARD_ID, id.value())
                                                        .set(TILE.KIND, tile.kind().name())
                                                        .set(TILE.X, tile.box().x())
                                                        .set(TILE.Y, tile.box().y())
                                                        .set(TILE.W, tile.box().w())
                                                        .set(TILE.H, tile.box().h())
                                                        .set(TILE.TITLE, tile.title())
                                                        .set(
                                                                TILE.METRIC_IDS,
                                                                tile.metricIds()
                                                                        .toArray(UUID[]::new))
                                                        .set(TILE.GOAL_ID, tile.goalId())
                                                        .set(TILE.VIEW_ID, tile.viewId())
                                                        .set(TILE.UNIT_ID, tile.unitId())
                                                        .set(
                                                                TILE.CHART,
                                                                tile.chart() == null
                                                                        ? null
                                                                        : tile.chart().name())
                                                        .set(
                                                                TILE.BY_STEP,
                                                                tile.by() == null
                                                                        ? null
                                                                        : tile.by().name())
                                                        .set(TILE.MONTHS, tile.months())
                                                        .set(TILE.BODY, tile.text()))
                                .toList())
                .execute();
    }

    void replaceShares(DashboardId id, Collection<ShareRow> shares) {
        sql.deleteFrom(SHARE).where(SHARE.DASHBOARD_ID.eq(id.value())).execute();
        sql.batch(
                        shares.stream()
                                .map(
                                        share ->
                                                sql.insertInto(SHARE)
                                                        .set(SHARE.DASHBOARD_ID, id.value())
                                                        .set(
                                                                SHARE.PARTY_KIND,
                                                                share.party().kind().name())
                                                        .set(SHARE.PARTY_ID, share.party().id())
                                                        .set(SHARE.MAY_EDIT, share.mayEdit()))
                                .toList())
                .execute();
    }

    private static TileRow tile(Record row) {
        String chart = row.get(TILE.CHART);
        String by = row.get(TILE.BY_STEP);
        return new TileRow(
                row.get(TILE.ID),
                TileKind.valueOf(row.get(TILE.KIND)),
                new TileRow.Box(row.get(TILE.X), row.get(TILE.Y), row.get(TILE.W), row.get(TILE.H)),
                row.get(TILE.TITLE),
                List.of(row.get(TILE.METRIC_IDS)),
                row.get(TILE.GOAL_ID),
                row.get(TILE.VIEW_ID),
                row.get(TILE.UNIT_ID),
                chart == null ? null : ChartKind.valueOf(chart),
                by == null ? null : Frequency.valueOf(by),
                row.get(TILE.MONTHS),
                row.get(TILE.BODY));
    }
}
