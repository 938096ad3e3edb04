package dev.zhixing.across.dashboards.internal;

import dev.zhixing.across.dashboards.DashboardsProblem;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.views.SavedViews;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.metrics.MetricId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whether what tiles point at is there for whoever puts it on a dashboard. */
@Component
class TileThings {

    private final Access access;
    private final SavedViews views;

    TileThings(Access access, SavedViews views) {
        this.access = access;
        this.views = views;
    }

    /** All things that tiles name, each kind asked once. */
    private record Named(Set<UUID> metrics, Set<UUID> goals, Set<UUID> views, Set<UUID> units) {

        static Named of(Collection<TileRow> tiles) {
            var named =
                    new Named(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
            for (TileRow tile : tiles) {
                named.metrics.addAll(tile.metricIds());
                add(named.goals, tile.goalId());
                add(named.views, tile.viewId());
                add(named.units, tile.unitId());
            }
            return named;
        }

        private static void add(Set<UUID> ids, @Nullable UUID id) {
            if (id != null) {
                ids.add(id);
            }
        }
    }

    /** What was there before may stay, also when whoever arranges the tiles does not see it. */
    List<Breach> unknown(Actor actor, List<TileRow> tiles, List<TileRow> before) {
        Named wanted = Named.of(tiles);
        Named there = Named.of(before);
        Set<UUID> known = new HashSet<>(there.metrics());
        known.addAll(there.goals());
        known.addAll(there.views());
        known.addAll(there.units());
        known.addAll(access.rights(actor, MetricId.KIND, wanted.metrics()).keySet());
        known.addAll(access.rights(actor, GoalId.KIND, wanted.goals()).keySet());
        known.addAll(access.rights(actor, "unit", wanted.units()).keySet());
        known.addAll(views.of(actor, wanted.views()).keySet());
        var breaches = new ArrayList<Breach>();
        for (int at = 0; at < tiles.size(); at++) {
            TileRow tile = tiles.get(at);
            String path = "tiles[%d].".formatted(at);
            if (!known.containsAll(tile.metricIds())) {
                breaches.add(new Breach(path + "metricIds", DashboardsProblem.UNKNOWN_THING));
            }
            if (isMissing(known, tile.goalId())) {
                breaches.add(new Breach(path + "goalId", DashboardsProblem.UNKNOWN_THING));
            }
            if (isMissing(known, tile.viewId())) {
                breaches.add(new Breach(path + "viewId", DashboardsProblem.UNKNOWN_THING));
            }
            if (isMissing(known, tile.unitId())) {
                breaches.add(new Breach(path + "unitId", DashboardsProblem.UNKNOWN_THING));
            }
        }
        return breaches;
    }

    private static boolean isMissing(Set<UUID> known, @Nullable UUID id) {
        return id != null && !known.contains(id);
    }
}
