package dev.zhixing.work.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** The list of plans in every order it can be asked for. */
@ZhixingTest
class PlanOrderTest {

    private static final List<String> KEYS =
            List.of("name", "period", "progress", "late", "health");

    private final World world;

    PlanOrderTest(World world) {
        this.world = world;
    }

    @Test
    void ordersByWhatTheListShowsOnWhateverPage() {
        var zhou = threePlans();
        assertThat(names(zhou, "name")).containsExactly("丙", "甲", "乙");
        assertThat(names(zhou, "-name")).containsExactly("乙", "甲", "丙");
        assertThat(names(zhou, "-late")).containsExactly("甲", "丙", "乙");
        assertThat(names(zhou, "period")).containsExactly("甲", "丙", "乙");
        assertThat(names(zhou, "-period").getLast()).isEqualTo("甲");
        var health = new ArrayList<String>();
        paged(zhou, "health").forEach(plan -> health.add(plan.at("/health/value").asString()));
        assertThat(health).containsExactly("DELAYED", "DELAYED", "ON_TRACK");
        for (String key : KEYS) {
            assertThat(names(zhou, key))
                    .as(key)
                    .containsExactlyElementsOf(names(zhou, "-" + key).reversed());
        }
    }

    @Test
    void refusesAnUnknownOrderAndAMarkerOfAnother() {
        var zhou = threePlans();
        assertThat(zhou.api().get("/api/plans?sort=owner").expect(400).at("/detail"))
                .isEqualTo("这个列表不能这样排序，可以用：health, late, name, period, progress（前面加“-”为倒序）。");
        String next = zhou.api().get("/api/plans?mine=true&sort=late&limit=1").at("/next");
        zhou.api().get("/api/plans?mine=true&sort=-late&limit=1&after=" + next).expect(400);
    }

    private World.Person threePlans() {
        var zhou = world.person("周敏");
        var first = PlanBench.of(zhou, "甲", "2020-01-06");
        first.task("调研", 3);
        first.task("设计", 3);
        PlanBench.of(zhou, "丙", "2021-01-04").task("调研", 3);
        PlanBench.of(zhou, "乙", "2027-01-04").task("调研", 3);
        return zhou;
    }

    private static List<String> names(World.Person who, String sort) {
        return paged(who, sort).stream().map(plan -> plan.path("name").asString()).toList();
    }

    /** One plan a page. */
    private static List<JsonNode> paged(World.Person who, String sort) {
        var plans = new ArrayList<JsonNode>();
        String after = "";
        do {
            var page =
                    who.api()
                            .get("/api/plans?mine=true&limit=1&sort=" + sort + "&after=" + after)
                            .expect(200);
            page.json().path("items").forEach(plans::add);
            after = page.json().path("next").asString("");
        } while (!after.isEmpty());
        return plans;
    }
}
