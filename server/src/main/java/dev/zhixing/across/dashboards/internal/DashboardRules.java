package dev.zhixing.across.dashboards.internal;

import dev.zhixing.across.dashboards.DashboardsProblem;
import dev.zhixing.across.dashboards.TileKind;
import dev.zhixing.base.kernel.Breach;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What a dashboard must be like: everything that can be said without looking anything up. */
final class DashboardRules {

    static final int COLUMNS = 12;
    static final int ROWS = 500;
    static final int HIGHEST = 30;
    static final int MOST_TILES = 40;
    static final int MOST_SHARES = 50;
    static final int MOST_OWN = 100;
    static final int MOST_METRICS = 8;
    static final int LONGEST_MONTHS = 120;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_DESCRIPTION = 500;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_TEXT = 4000;

    private DashboardRules() {}

    static void head(String name, String description, List<Breach> breaches) {
        if (name.isEmpty()) {
            breaches.add(new Breach("name", DashboardsProblem.NAME_MISSING));
        }
        limit(breaches, "name", name, LONGEST_NAME);
        limit(breaches, "description", description, LONGEST_DESCRIPTION);
    }

    static void tiles(List<TileRow> tiles, List<Breach> breaches) {
        if (tiles.size() > MOST_TILES) {
            breaches.add(most("tiles", DashboardsProblem.TOO_MANY_TILES, MOST_TILES));
            return;
        }
        for (int at = 0; at < tiles.size(); at++) {
            TileRow tile = tiles.get(at);
            String path = "tiles[%d]".formatted(at);
            if (!tile.box().isOnGrid()) {
                breaches.add(
                        new Breach(
                                path,
                                DashboardsProblem.OFF_GRID,
                                Map.of("columns", COLUMNS, "rows", ROWS, "highest", HIGHEST)));
            }
            for (int before = 0; before < at; before++) {
                if (tiles.get(before).box().overlaps(tile.box())) {
                    breaches.add(
                            new Breach(
                                    path,
                                    DashboardsProblem.TILES_OVERLAP,
                                    Map.of("first", before + 1, "second", at + 1)));
                    break;
                }
            }
            content(tile, path, breaches);
        }
    }

    private static void content(TileRow tile, String path, List<Breach> breaches) {
        limit(breaches, path + ".title", tile.title(), LONGEST_TITLE);
        limit(breaches, path + ".text", tile.text(), LONGEST_TEXT);
        String missing = missing(tile);
        if (missing != null) {
            breaches.add(new Breach(path + "." + missing, DashboardsProblem.NOTHING_TO_SHOW));
        }
        int metrics = tile.kind() == TileKind.NUMBER ? 1 : MOST_METRICS;
        if (tile.metricIds().size() > metrics) {
            breaches.add(most(path + ".metricIds", DashboardsProblem.TOO_MANY_METRICS, metrics));
        }
        Integer months = tile.months();
        if (months != null && (months < 1 || months > LONGEST_MONTHS)) {
            breaches.add(most(path + ".months", DashboardsProblem.MONTHS_RANGE, LONGEST_MONTHS));
        }
    }

    private static @Nullable String missing(TileRow tile) {
        return switch (tile.kind()) {
            case CHART, NUMBER -> tile.metricIds().isEmpty() ? "metricIds" : null;
            case GOAL -> tile.goalId() == null ? "goalId" : null;
            case VIEW -> tile.viewId() == null ? "viewId" : null;
            case TEXT -> tile.text().isEmpty() ? "text" : null;
            case DEVIATIONS, LOAD -> null;
        };
    }

    static Breach most(String path, DashboardsProblem problem, int most) {
        return new Breach(path, problem, Map.of("most", most));
    }

    private static void limit(List<Breach> breaches, String path, String text, int most) {
        if (text.length() > most) {
            breaches.add(new Breach(path, DashboardsProblem.TEXT_TOO_LONG, Map.of("limit", most)));
        }
    }
}
