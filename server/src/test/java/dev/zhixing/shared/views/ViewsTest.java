package dev.zhixing.shared.views;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

@ZhixingTest
class ViewsTest {

    private final World world;

    ViewsTest(World world) {
        this.world = world;
    }

    private static String plan(World.Person owner) {
        return owner.api().post("/api/plans", "{\"name\":\"流程优化\"}").expect(201).at("/id");
    }

    private static String save(World.Person who, String plan, String name, boolean shared) {
        return who.api()
                .post(
                        "/api/views",
                        """
                        {"scope":{"kind":"plan","id":"%s"},"screen":"plan-table","name":"%s",
                         "query":"sort=start","shared":%s}\
                        """
                                .formatted(plan, name, shared))
                .expect(201)
                .at("/id");
    }

    private static String list(String plan) {
        return "/api/views?screen=plan-table&scopeKind=plan&scopeId=" + plan;
    }

    private void member(World.Person owner, String plan, World.Person person, String role) {
        owner.api()
                .put(
                        "/api/plans/%s/members/%s".formatted(plan, person.id().value()),
                        "{\"role\":\"%s\"}".formatted(role))
                .expect(200);
    }

    @Test
    void aPrivateViewIsItsOwnersAlone() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        String plan = plan(lin);
        member(lin, plan, zhou, "EDITOR");
        String view = save(lin, plan, "本周到期", false);
        assertThat(lin.api().get(list(plan)).expect(200).at("/items/0/name")).isEqualTo("本周到期");
        assertThat(zhou.api().get(list(plan)).expect(200).json().at("/items")).isEmpty();
        zhou.api().ifMatch(1).patch("/api/views/" + view, "{\"name\":\"x\"}").expect(404);
        zhou.api().put("/api/views/" + view + "/default", "").expect(404);
    }

    @Test
    void aSharedViewIsSeenByWhoeverMaySeeThePlanAndChangedByItsOwner() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var stranger = world.person("旁人");
        String plan = plan(lin);
        member(lin, plan, zhou, "VIEWER");
        String view = save(lin, plan, "周会用", true);
        var seen = zhou.api().get(list(plan)).expect(200);
        assertThat(seen.at("/items/0/owner/name")).isEqualTo("林峰");
        assertThat(seen.at("/items/0/mine")).isEqualTo("false");
        stranger.api().get(list(plan)).expect(404);
        zhou.api().ifMatch(1).patch("/api/views/" + view, "{\"name\":\"x\"}").expect(403);
        lin.api().ifMatch(1).patch("/api/views/" + view, "{\"shared\":false}").expect(200);
        assertThat(zhou.api().get(list(plan)).expect(200).json().at("/items")).isEmpty();
    }

    @Test
    void onlyThoseWhoWorkOnThePlanShare() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        String plan = plan(lin);
        member(lin, plan, zhou, "VIEWER");
        String own = save(zhou, plan, "我的", false);
        var refused =
                zhou.api().ifMatch(1).patch("/api/views/" + own, "{\"shared\":true}").expect(403);
        assertThat(refused.at("/type")).isEqualTo("/problems/views/may-not-share");
    }

    @Test
    void everybodyChoosesHisOwnDefault() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        String plan = plan(lin);
        member(lin, plan, zhou, "VIEWER");
        String first = save(lin, plan, "甲", true);
        String second = save(lin, plan, "乙", true);
        zhou.api().put("/api/views/" + first + "/default", "").expect(204);
        zhou.api().put("/api/views/" + second + "/default", "").expect(204);
        var seen = zhou.api().get(list(plan)).expect(200).json().at("/items");
        assertThat(seen.findValuesAsString("isDefault")).containsExactlyInAnyOrder("true", "false");
        assertThat(
                        lin.api()
                                .get(list(plan))
                                .expect(200)
                                .json()
                                .at("/items")
                                .findValuesAsString("isDefault"))
                .containsOnly("false");
        zhou.api().delete("/api/views/" + second + "/default").expect(204);
        assertThat(
                        zhou.api()
                                .get(list(plan))
                                .expect(200)
                                .json()
                                .at("/items")
                                .findValuesAsString("isDefault"))
                .containsOnly("false");
    }

    @Test
    void aStaleChangeIsAnsweredWithThePresentView() {
        var lin = world.person("林峰");
        String plan = plan(lin);
        String view = save(lin, plan, "甲", false);
        lin.api().ifMatch(1).patch("/api/views/" + view, "{\"name\":\"乙\"}").expect(200);
        var stale =
                lin.api().ifMatch(1).patch("/api/views/" + view, "{\"name\":\"丙\"}").expect(412);
        assertThat(stale.at("/current/name")).isEqualTo("乙");
        lin.api().ifMatch(2).delete("/api/views/" + view).expect(204);
        assertThat(lin.api().get(list(plan)).expect(200).json().at("/items")).isEmpty();
    }

    @Test
    void aViewNeedsANameAndStaysShort() {
        var lin = world.person("林峰");
        String plan = plan(lin);
        var refused =
                lin.api()
                        .post(
                                "/api/views",
                                """
                                {"scope":{"kind":"plan","id":"%s"},"screen":"plan-table",
                                 "name":" ","query":"%s"}\
                                """
                                        .formatted(plan, "x".repeat(4001)))
                        .expect(422);
        assertThat(refused.json().at("/errors").findValuesAsString("path"))
                .containsExactly("name", "query");
    }
}
