package dev.zhixing.across.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

@ZhixingTest
class DemoMetricsTest {

    private final World world;
    private final JsonMapper json;

    DemoMetricsTest(World world, JsonMapper json) {
        this.world = world;
        this.json = json;
    }

    @Test
    void theDepartmentHasASlippingIndicatorASignalAndAMissingReading() {
        var han = world.person("韩璐");
        String unit =
                world.administrator()
                        .api()
                        .post(
                                "/api/units",
                                "{\"name\":\"客户服务部 %s\",\"supervisorId\":\"%s\"}"
                                        .formatted(han.username(), han.id().value()))
                        .expect(201)
                        .at("/id");
        try (var api = new DemoApi(han.api().base(), json)) {
            api.post(
                    "/api/session",
                    Map.of(
                            "username",
                            han.username(),
                            "password",
                            World.PASSWORD,
                            "remember",
                            false));
            new DemoMetrics(api, LocalDate.of(2026, 9, 7)).load(unit);
        }
        var tiles = new HashMap<String, JsonNode>();
        han.api()
                .get("/api/metrics/board?unitId=" + unit)
                .expect(200)
                .json()
                .at("/items")
                .forEach(one -> tiles.put(one.at("/metric/code").asString(), one));
        assertThat(tiles.get("SVC_FCR").at("/status").asString()).isEqualTo("WARNING");
        assertThat(tiles.get("SVC_FCR").at("/value").decimalValue()).isEqualByComparingTo("69");
        assertThat(tiles.get("SVC_SECOND_CASES").at("/missing").asInt()).isEqualTo(1);
        JsonNode series =
                han.api()
                        .get(
                                "/api/metrics/%s/series"
                                        .formatted(
                                                tiles.get("SVC_AHT").at("/metric/id").asString()))
                        .expect(200)
                        .json();
        assertThat(series.at("/control/signals").findValuesAsString("kind")).contains("OUTSIDE");
    }
}
