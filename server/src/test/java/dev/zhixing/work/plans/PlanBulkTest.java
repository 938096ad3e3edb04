package dev.zhixing.work.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

@ZhixingTest
class PlanBulkTest {

    private final World world;

    PlanBulkTest(World world) {
        this.world = world;
    }

    @Test
    void makesATreeInOneStepThatIsUndoneAtOnce() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String before = plan.task("立项", 1);
        var made =
                plan.post(
                                "/items/bulk",
                                """
                                {"creates":[
                                  {"key":"a","item":{"afterId":"%s","name":"准备"}},
                                  {"key":"b","parentKey":"a","item":{"name":"设计","durationDays":5}},
                                  {"key":"c","parentKey":"a","afterKey":"b",
                                   "item":{"name":"开发","durationDays":2,"predecessorsText":"2.1"}}]}\
                                """
                                        .formatted(before))
                        .expect(200);
        assertThat(made.at("/label")).isEqualTo("新建 3 项");
        var items = plan.get("/items").expect(200).json().at("/items");
        assertThat(items.findValuesAsString("outline")).containsSequence("1", "2", "2.1", "2.2");
        assertThat(items.get(3).at("/start").asString()).isEqualTo("2026-09-14");
        plan.post("/undo", "{}").expect(200);
        assertThat(plan.get("/items").expect(200).json().at("/items")).hasSize(1);
        plan.post("/redo", "{}").expect(200);
        assertThat(plan.get("/items").expect(200).json().at("/items")).hasSize(4);
    }

    @Test
    void changesManyItemsAndComputesDatesOnce() {
        var lin = world.person("林峰");
        var plan = PlanBench.of(lin, "流程优化");
        String one = plan.task("设计", 5);
        String two = plan.task("开发", 2);
        plan.link(one, two, "FS", 0).expect(201);
        var changed =
                plan.post(
                                "/items/bulk",
                                """
                                {"changes":[
                                  {"itemId":"%s","version":1,"patch":{"durationDays":8}},
                                  {"itemId":"%s","version":%s,"patch":{"durationDays":3}}]}\
                                """
                                        .formatted(one, two, plan.item(two).at("/version")))
                        .expect(200);
        assertThat(changed.at("/label")).isEqualTo("修改 2 项的工期");
        assertThat(plan.dates(two)).isEqualTo("2026-09-17…2026-09-20");
        plan.post("/undo", "{}").expect(200);
        assertThat(plan.dates(two)).isEqualTo("2026-09-14…2026-09-15");
    }

    @Test
    void refusesAllWithEveryBreachAndItsPlace() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String one = plan.task("设计", 5);
        var refused =
                plan.post(
                                "/items/bulk",
                                """
                                {"changes":[{"itemId":"%s","version":1,"patch":{"progress":140}}],
                                 "creates":[
                                  {"key":"a","item":{"name":"好的"}},
                                  {"key":"b","item":{"name":"坏的","predecessorsText":"9.9"}}]}\
                                """
                                        .formatted(one))
                        .expect(422);
        assertThat(refused.json().at("/errors").findValuesAsString("path"))
                .containsExactly("changes[0].progress", "creates[1].predecessorsText");
        assertThat(plan.get("/items").expect(200).json().at("/items")).hasSize(1);
    }

    @Test
    void refusesAnItemThatSomebodyElseChanged() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String one = plan.task("设计", 5);
        plan.change(one, "{\"name\":\"详细设计\"}").expect(200);
        var refused =
                plan.post(
                                "/items/bulk",
                                "{\"changes\":[{\"itemId\":\"%s\",\"version\":1,\"patch\":{\"name\":\"x\"}}]}"
                                        .formatted(one))
                        .expect(409);
        assertThat(refused.at("/errors/0/path")).isEqualTo("changes[0].version");
    }

    @Test
    void movesAndDeletesSeveral() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String phase = plan.add("{\"name\":\"准备\",\"kind\":\"PHASE\"}");
        String one = plan.task("设计", 5);
        String two = plan.task("开发", 2);
        plan.post(
                        "/items/bulk",
                        """
                        {"moves":[{"itemId":"%s","parentId":"%s","afterId":null},
                                  {"itemId":"%s","parentId":"%s","afterId":"%s"}]}\
                        """
                                .formatted(one, phase, two, phase, one))
                .expect(200);
        assertThat(plan.item(two).at("/outline")).isEqualTo("1.2");
        var deleted =
                plan.post(
                                "/items/bulk",
                                """
                                {"deletes":[{"itemId":"%s","version":%s},{"itemId":"%s","version":%s}]}\
                                """
                                        .formatted(
                                                phase,
                                                plan.item(phase).at("/version"),
                                                one,
                                                plan.item(one).at("/version")))
                        .expect(200);
        assertThat(deleted.json().at("/removed")).hasSize(3);
        plan.post("/undo", "{}").expect(200);
        assertThat(plan.item(two).at("/outline")).isEqualTo("1.2");
    }

    @Test
    void aContributorChangesOnlyHisOwnItems() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var plan = PlanBench.of(lin, "流程优化");
        String own = plan.task("设计", 5);
        String other = plan.task("开发", 2);
        plan.change(own, "{\"ownerId\":\"%s\"}".formatted(zhou.id().value())).expect(200);
        var his = plan.as(zhou);
        his.post(
                        "/items/bulk",
                        "{\"changes\":[{\"itemId\":\"%s\",\"version\":%s,\"patch\":{\"progress\":40}}]}"
                                .formatted(own, plan.item(own).at("/version")))
                .expect(200);
        his.post(
                        "/items/bulk",
                        "{\"changes\":[{\"itemId\":\"%s\",\"version\":1,\"patch\":{\"progress\":40}}]}"
                                .formatted(other))
                .expect(403);
        his.post("/items/bulk", "{\"creates\":[{\"key\":\"a\",\"item\":{\"name\":\"新\"}}]}")
                .expect(403);
    }
}
