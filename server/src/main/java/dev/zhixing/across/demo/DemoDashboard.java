package dev.zhixing.across.demo;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One dashboard that a supervisor arranged for the weekly meeting and shares with the unit. */
record DemoDashboard(DemoCast cast, String unit) {

    void load() {
        DemoApi api = cast.as("hanlu");
        var metrics = new HashMap<String, String>();
        for (JsonNode one : api.get("/api/metrics?limit=100&unitId=" + unit).at("/items")) {
            metrics.put(one.at("/code").asString(), one.at("/id").asString());
        }
        var tiles = new ArrayList<Map<String, Object>>();
        tiles.add(tile("TEXT", 0, 0, 12, 2, Map.of("text", "**周会顺序**：先看亮灯的指标，再看目标，最后看谁忙不过来。")));
        tiles.add(number(0, Objects.requireNonNull(metrics.get("SVC_FCR"))));
        tiles.add(number(3, Objects.requireNonNull(metrics.get("SVC_AHT"))));
        tiles.add(number(6, Objects.requireNonNull(metrics.get("SVC_SECOND"))));
        tiles.add(tile("DEVIATIONS", 9, 2, 3, 7, Map.of("unitId", unit)));
        tiles.add(
                tile(
                        "CHART",
                        0,
                        5,
                        9,
                        6,
                        Map.of(
                                "title",
                                "首次解决率走势",
                                "metricIds",
                                List.of(metrics.getOrDefault("SVC_FCR", "")),
                                "chart",
                                "LINE",
                                "months",
                                15)));
        int column = 0;
        for (JsonNode goal :
                api.get("/api/goals?limit=20&level=DEPARTMENT&unitId=" + unit).at("/items")) {
            if (column < 12) {
                tiles.add(
                        tile(
                                "GOAL",
                                column,
                                11,
                                6,
                                4,
                                Map.of("goalId", goal.at("/id").asString())));
                column += 6;
            }
        }
        tiles.add(tile("LOAD", 0, 15, 12, 6, Map.of("unitId", unit)));
        JsonNode made =
                api.post(
                        "/api/dashboards",
                        Map.of(
                                "name", "客户服务部周会",
                                "description", "每周一早会用，指标、目标和人手一页看完",
                                "tiles", tiles));
        api.put(
                "/api/dashboards/%s/shares".formatted(made.at("/id").asString()),
                made.at("/version").asInt(),
                Map.of("shares", List.of(Map.of("kind", "UNIT", "id", unit, "mayEdit", false))));
    }

    private static Map<String, Object> number(int x, String metric) {
        return tile("NUMBER", x, 2, 3, 3, Map.of("metricIds", List.of(metric)));
    }

    private static Map<String, Object> tile(
            String kind, int x, int y, int w, int h, Map<String, Object> shows) {
        var tile = new HashMap<>(shows);
        tile.putAll(Map.of("kind", kind, "x", x, "y", y, "w", w, "h", h));
        return tile;
    }
}
