package dev.zhixing.work.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import java.util.List;

/**
 * The list counts in the database, a command counts what it has in memory: both must say the same.
 */
@ZhixingTest
class PlanCountsTest {

    private static final List<String> COUNTED =
            List.of("/items", "/done", "/late", "/progress", "/health/value", "/health/reason");

    private final World world;

    PlanCountsTest(World world) {
        this.world = world;
    }

    @Test
    void theListCountsAsACommandDoes() {
        var plan = PlanBench.of(world.person("周敏"), "客服满意度提升", "2026-08-24");
        String late = plan.task("访谈", 3);
        agree(plan, plan.change(late, "{\"progress\":20}"));
        String follower = plan.task("整理", 2);
        agree(plan, plan.link(late, follower, "FS", 5));
        String soon = plan.task("设计", 12);
        agree(plan, plan.change(soon, "{\"progress\":10}"));
        String blocked = plan.task("上线", 20);
        agree(
                plan,
                plan.change(blocked, "{\"status\":\"BLOCKED\",\"blocked\":{\"reason\":\"等接口\"}}"));
        agree(plan, plan.change(follower, "{\"deadline\":\"2026-09-01\"}"));
        agree(plan, plan.change(late, "{\"status\":\"DONE\"}"));
        agree(plan, plan.remove(blocked));
    }

    private static void agree(PlanBench plan, Api.Answer change) {
        assertThat(change.status()).as(change.text()).isBetween(200, 201);
        Api.Answer listed = plan.get("").expect(200);
        for (String field : COUNTED) {
            assertThat(listed.at(field)).as(field).isEqualTo(change.at("/plan" + field));
        }
    }
}
