package dev.zhixing.work.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

/** Texts have limits, and reading one takes a time that grows with its length only. */
@ZhixingTest
class PlanTextsTest {

    private final World world;

    PlanTextsTest(World world) {
        this.world = world;
    }

    @Test
    void predecessorsOfNothingButSpacesAreRefusedAtOnce() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String item = plan.task("设计", 2);
        String spaces = "a" + " ".repeat(3_990) + "!";
        assertThat(plan.change(item, text("predecessorsText", spaces)).expect(422).at("/type"))
                .isEqualTo("/problems/plans/predecessors-unreadable");
        assertThat(
                        plan.change(item, text("predecessorsText", "a" + " ".repeat(20_000) + "!"))
                                .expect(422)
                                .at("/errors/0/code"))
                .isEqualTo("plans/text-too-long");
        plan.post(
                        "/items/preview",
                        "{\"itemId\":\"%s\",\"predecessorsText\":\"%s\"}".formatted(item, spaces))
                .expect(422);
    }

    @Test
    void predecessorsMayBeSpacedAsPeopleSpaceThem() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        plan.task("设计", 2);
        plan.task("采购", 2);
        String item = plan.task("安装", 2);
        var changed =
                plan.change(item, text("predecessorsText", "1  FS  +  2 d ;　2 ss+1个工作日"))
                        .expect(200);
        assertThat(changed.at("/items/0/predecessorsText")).isEqualTo("1FS+2d, 2SS+1d");
    }

    @Test
    void aReasonHasALimit() {
        var lin = world.person("林峰");
        var plan = PlanBench.of(lin, "流程优化");
        String item = plan.task("设计", 2);
        String reason = "{\"%s\":{\"reason\":\"" + "因".repeat(2_001) + "\"%s}}";
        assertThat(
                        plan.change(item, reason.formatted("blocked", ""))
                                .expect(422)
                                .at("/errors/0/path"))
                .isEqualTo("blocked.reason");
        String health = reason.formatted("healthOverride", ",\"value\":\"AT_RISK\"");
        assertThat(plan.change(item, health).expect(422).at("/errors/0/path"))
                .isEqualTo("healthOverride.reason");
        assertThat(lin.api().ifMatch(1).patch(plan.path(), health).expect(422).at("/errors/0/path"))
                .isEqualTo("healthOverride.reason");
    }

    @Test
    void whatCameOfHelpHasALimit() {
        var lin = world.person("林峰");
        var plan = PlanBench.of(lin, "流程优化");
        String path = "/items/" + plan.task("设计", 2) + "/coordination";
        var made = plan.post(path, "{\"cause\":\"缺权限\",\"help\":\"请开通\"}").expect(201);
        assertThat(
                        lin.api()
                                .ifMatch(1)
                                .patch(
                                        plan.path() + path + "/" + made.at("/id"),
                                        text("result", "好".repeat(2_001)))
                                .expect(422)
                                .at("/errors/0/path"))
                .isEqualTo("result");
    }

    @Test
    void noTextOfARequestIsLongerThanTheDoorAllows() {
        var lin = world.person("林峰");
        var refused = lin.api().post("/api/plans", text("name", "长".repeat(40_001))).expect(400);
        assertThat(refused.at("/errors/0/path")).isEqualTo("name");
        assertThat(refused.at("/errors/0/code")).isEqualTo("api/text-too-long");
        assertThat(refused.at("/detail")).isEqualTo("“name”太长，最多 40000 个字符。");
    }

    private static String text(String name, String value) {
        return "{\"%s\":\"%s\"}".formatted(name, value);
    }
}
