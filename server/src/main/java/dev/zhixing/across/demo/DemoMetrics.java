package dev.zhixing.across.demo;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Fifteen months of service indicators: first contact resolution that slipped below its target, a
 * month of handling times that is a signal, and one reading that is missing.
 */
final class DemoMetrics {

    private static final int[] CONTACTS = {
        4120, 4085, 4210, 4390, 4260, 4315, 4180, 4450, 4520, 4380, 4410, 4290, 4360, 4480, 4400
    };
    private static final int[] HANDLING = {
        32550, 31860, 32420, 33360, 31950, 31930, 30520, 32040, 32090, 30660, 39690, 29600, 29650,
        30010, 29040
    };
    private static final int[] FIRST = {
        2760, 2778, 2905, 3073, 3025, 3106, 3051, 3293, 3390, 3329, 3175, 3260, 3183, 3180, 3036
    };
    private static final int[] SECOND = {
        540, 523, 530, 540, 511, 505, 481, 498, 488, 464, 551, 450, 462, 470
    };

    private final DemoApi api;
    private final LocalDate today;

    DemoMetrics(DemoApi api, LocalDate today) {
        this.api = api;
        this.today = today;
    }

    void load(String unit) {
        api.post(
                "/api/metric-packs/service/load",
                Map.of("unitId", unit, "codes", List.of("SVC_AHT", "SVC_FCR", "SVC_SECOND")));
        var ids = new HashMap<String, String>();
        for (JsonNode one : api.get("/api/metrics?limit=100&unitId=" + unit).at("/items")) {
            ids.put(one.at("/code").asString(), one.at("/id").asString());
        }
        UnaryOperator<String> id = code -> Objects.requireNonNull(ids.get(code), code);
        fill(id.apply("SVC_AHT"), Map.of("base", 8, "target", 6.5, "warning", 7.5, "alarm", 9));
        fill(
                id.apply("SVC_FCR"),
                Map.of(
                        "base",
                        65,
                        "target",
                        78,
                        "warning",
                        70,
                        "alarm",
                        60,
                        "response",
                        "当天复盘首次未解决的案例，更新知识库"));
        fill(id.apply("SVC_SECOND"), Map.of("base", 13, "target", 10));
        fill(id.apply("SVC_CONTACTS"), Map.of("target", 4000));
        fill(id.apply("SVC_HANDLING"), Map.of("target", 30000));
        fill(id.apply("SVC_FIRST"), Map.of("target", 3300));
        fill(id.apply("SVC_SECOND_CASES"), Map.of("target", 420));
        read(id.apply("SVC_CONTACTS"), CONTACTS);
        read(id.apply("SVC_HANDLING"), HANDLING);
        read(id.apply("SVC_FIRST"), FIRST);
        read(id.apply("SVC_SECOND_CASES"), SECOND);
    }

    /** The targets that the pack leaves blank, and since when there are readings. */
    private void fill(String metric, Map<String, Object> blanks) {
        String path = "/api/metrics/" + metric;
        var body = new HashMap<>(blanks);
        body.put("startsOn", first().atDay(1).toString());
        api.patch(path, api.get(path).at("/version").asInt(), body);
    }

    private void read(String metric, int[] values) {
        var readings = new ArrayList<Map<String, Object>>();
        for (int at = 0; at < values.length; at++) {
            readings.add(Map.of("period", first().plusMonths(at).toString(), "value", values[at]));
        }
        api.post("/api/metrics/" + metric + "/readings", Map.of("readings", readings));
    }

    private YearMonth first() {
        return YearMonth.from(today).minusMonths(CONTACTS.length);
    }
}
