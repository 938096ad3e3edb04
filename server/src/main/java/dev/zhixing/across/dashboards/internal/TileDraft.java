package dev.zhixing.across.dashboards.internal;

import dev.zhixing.across.dashboards.ChartKind;
import dev.zhixing.across.dashboards.TileKind;
import dev.zhixing.work.metrics.Frequency;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A tile as somebody sends it.
 *
 * @param id of a tile that is there; null for a new one
 * @param kind null for a tile that is only moved and keeps what it shows
 */
public record TileDraft(
        @Nullable UUID id,
        @Nullable TileKind kind,
        TileRow.Box box,
        @Nullable String title,
        @Nullable List<UUID> metricIds,
        @Nullable UUID goalId,
        @Nullable UUID viewId,
        @Nullable UUID unitId,
        @Nullable ChartKind chart,
        @Nullable Frequency by,
        @Nullable Integer months,
        @Nullable String text) {

    /** What is stored of it; only what its kind shows is kept. */
    TileRow row(UUID own, TileKind shown) {
        boolean draws = shown == TileKind.CHART;
        List<UUID> metrics =
                draws || shown == TileKind.NUMBER
                        ? Objects.requireNonNullElse(metricIds, List.<UUID>of()).stream()
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()
                        : List.of();
        return new TileRow(
                own,
                shown,
                box,
                Objects.requireNonNullElse(title, "").strip(),
                metrics,
                shown == TileKind.GOAL ? goalId : null,
                shown == TileKind.VIEW ? viewId : null,
                shown == TileKind.LOAD || shown == TileKind.DEVIATIONS ? unitId : null,
                draws ? Objects.requireNonNullElse(chart, ChartKind.LINE) : null,
                draws ? by : null,
                draws ? months : null,
                shown == TileKind.TEXT ? Objects.requireNonNullElse(text, "").strip() : "");
    }
}
