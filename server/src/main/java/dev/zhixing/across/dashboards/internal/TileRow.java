package dev.zhixing.across.dashboards.internal;

import dev.zhixing.across.dashboards.ChartKind;
import dev.zhixing.across.dashboards.TileKind;
import dev.zhixing.work.metrics.Frequency;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * A tile as it is stored.
 *
 * @param title empty for the name of what it shows
 * @param by how a chart gathers readings; null for the indicator's own step
 * @param months how far back a chart goes; null for its default
 * @param text Markdown, of a text tile
 */
public record TileRow(
        UUID id,
        TileKind kind,
        Box box,
        String title,
        List<UUID> metricIds,
        @Nullable UUID goalId,
        @Nullable UUID viewId,
        @Nullable UUID unitId,
        @Nullable ChartKind chart,
        @Nullable Frequency by,
        @Nullable Integer months,
        String text) {

    public TileRow {
        metricIds = List.copyOf(metricIds);
    }

    /** Where it stands: {@code x + w} is at most twelve. */
    public record Box(int x, int y, int w, int h) {

        boolean isOnGrid() {
            return x >= 0
                    && y >= 0
                    && w >= 1
                    && h >= 1
                    && w <= DashboardRules.COLUMNS
                    && h <= DashboardRules.HIGHEST
                    && x + w <= DashboardRules.COLUMNS
                    && y < DashboardRules.ROWS;
        }

        boolean overlaps(Box other) {
            return x < other.x + other.w
                    && other.x < x + w
                    && y < other.y + other.h
                    && other.y < y + h;
        }
    }

    TileRow at(Box place) {
        return new TileRow(
                id, kind, place, title, metricIds, goalId, viewId, unitId, chart, by, months, text);
    }
}
