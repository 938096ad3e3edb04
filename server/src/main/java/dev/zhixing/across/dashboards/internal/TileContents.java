package dev.zhixing.across.dashboards.internal;

import dev.zhixing.across.dashboards.Dashboard.DashboardTile;
import dev.zhixing.across.dashboards.TileKind;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.Membership;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.UnitId;
import dev.zhixing.shared.views.SavedViews;
import dev.zhixing.shared.views.SavedViews.ViewGlance;
import dev.zhixing.work.goals.GoalGlances;
import dev.zhixing.work.goals.GoalGlances.GoalGlance;
import dev.zhixing.work.metrics.MetricGlances;
import dev.zhixing.work.metrics.MetricTile;
import dev.zhixing.work.plans.PlanGlances.PersonLoad;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What tiles show to one reader; each kind of thing is asked for once, however many tiles. */
@Component
class TileContents {

    private static final int MOST_DEVIATIONS = 20;

    /** Deviations of all units at once, told apart afterwards. */
    private static final int LOOKED_AT = 400;

    private final MetricGlances metrics;
    private final GoalGlances goals;
    private final SavedViews views;
    private final Staff staff;
    private final People people;
    private final Membership membership;

    TileContents(
            MetricGlances metrics,
            GoalGlances goals,
            SavedViews views,
            Staff staff,
            People people,
            Membership membership) {
        this.metrics = metrics;
        this.goals = goals;
        this.views = views;
        this.staff = staff;
        this.people = people;
        this.membership = membership;
    }

    /** Everything the tiles of one dashboard may need. */
    private record Things(
            Map<UUID, MetricTile> metrics,
            Map<UUID, GoalGlance> goals,
            Map<UUID, ViewGlance> views,
            Map<UUID, Party> units,
            Map<UUID, Set<UUID>> under,
            List<MetricTile> deviating,
            List<PersonLoad> load,
            Map<UUID, UUID> unitsOfPeople) {}

    List<DashboardTile> of(Actor actor, List<TileRow> tiles) {
        Things things = things(actor, tiles);
        var shown = new ArrayList<DashboardTile>();
        for (TileRow tile : tiles) {
            DashboardTile filled = filled(tile, things);
            shown.add(filled.visible() ? filled : hidden(tile));
        }
        return shown;
    }

    private Things things(Actor actor, List<TileRow> tiles) {
        var metricIds = new HashSet<UUID>();
        var goalIds = new HashSet<UUID>();
        var viewIds = new HashSet<UUID>();
        var unitIds = new HashSet<PartyRef>();
        boolean deviating = false;
        boolean load = false;
        for (TileRow tile : tiles) {
            metricIds.addAll(tile.metricIds());
            add(goalIds, tile.goalId());
            add(viewIds, tile.viewId());
            UUID unit = tile.unitId();
            if (unit != null) {
                unitIds.add(PartyRef.unit(new UnitId(unit)));
            }
            deviating |= tile.kind() == TileKind.DEVIATIONS;
            load |= tile.kind() == TileKind.LOAD;
        }
        var units = new HashMap<UUID, Party>();
        people.parties(unitIds).values().forEach(unit -> units.put(unit.id(), unit));
        List<PersonLoad> loads = load ? staff.loadOf(actor, staff.known(actor)) : List.of();
        return new Things(
                metrics.of(actor, metricIds),
                goals.of(actor, goalIds),
                views.of(actor, viewIds),
                units,
                membership.under(units.keySet()),
                deviating ? metrics.ofUnits(actor, List.of(), true, LOOKED_AT).tiles() : List.of(),
                loads,
                membership.unitsOf(loads.stream().map(one -> one.person().id()).toList()));
    }

    private DashboardTile filled(TileRow tile, Things things) {
        List<MetricTile> measured =
                tile.kind() == TileKind.DEVIATIONS
                        ? deviating(tile, things)
                        : tile.metricIds().stream()
                                .map(things.metrics()::get)
                                .filter(Objects::nonNull)
                                .toList();
        UUID goalId = tile.goalId();
        UUID viewId = tile.viewId();
        UUID unitId = tile.unitId();
        GoalGlance goal = goalId == null ? null : things.goals().get(goalId);
        ViewGlance view = viewId == null ? null : things.views().get(viewId);
        Party unit = unitId == null ? null : things.units().get(unitId);
        List<PersonLoad> load = tile.kind() == TileKind.LOAD ? load(unit, things) : List.of();
        boolean visible =
                switch (tile.kind()) {
                    case CHART, NUMBER -> !measured.isEmpty();
                    case GOAL -> goal != null;
                    case VIEW -> view != null;
                    case LOAD -> !load.isEmpty();
                    case DEVIATIONS, TEXT -> true;
                };
        int hidden = tile.kind() == TileKind.CHART ? tile.metricIds().size() - measured.size() : 0;
        return new DashboardTile(
                tile.id(),
                tile.kind(),
                tile.box().x(),
                tile.box().y(),
                tile.box().w(),
                tile.box().h(),
                visible,
                tile.title(),
                hidden,
                tile.chart(),
                tile.by(),
                tile.months(),
                tile.text(),
                measured,
                goal,
                view,
                unit,
                load);
    }

    private static DashboardTile hidden(TileRow tile) {
        return new DashboardTile(
                tile.id(),
                tile.kind(),
                tile.box().x(),
                tile.box().y(),
                tile.box().w(),
                tile.box().h(),
                false,
                "",
                0,
                null,
                null,
                null,
                "",
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    private static List<MetricTile> deviating(TileRow tile, Things things) {
        UUID unit = tile.unitId();
        return things.deviating().stream()
                .filter(
                        one -> {
                            Party of = one.metric().unit();
                            return unit == null || (of != null && isUnder(unit, of.id(), things));
                        })
                .limit(MOST_DEVIATIONS)
                .toList();
    }

    private static List<PersonLoad> load(@Nullable Party unit, Things things) {
        return things.load().stream()
                .filter(
                        one ->
                                unit == null
                                        || isUnder(
                                                unit.id(),
                                                things.unitsOfPeople().get(one.person().id()),
                                                things))
                .toList();
    }

    private static boolean isUnder(UUID unit, @Nullable UUID other, Things things) {
        return other != null && things.under().getOrDefault(unit, Set.of()).contains(other);
    }

    private static void add(HashSet<UUID> ids, @Nullable UUID id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
