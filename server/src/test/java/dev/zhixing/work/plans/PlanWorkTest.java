package dev.zhixing.work.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

@ZhixingTest
class PlanWorkTest {

    private final World world;

    PlanWorkTest(World world) {
        this.world = world;
    }

    @Test
    void myWorkIsSortedByWhenItIsDue() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var plan = PlanBench.of(lin, "流程优化", "2026-08-31");
        String owner = "\"ownerId\":\"" + zhou.id().value() + "\"";
        plan.add("{\"name\":\"晚了\",\"durationDays\":3," + owner + "}");
        String now = plan.add("{\"name\":\"在做\",\"durationDays\":8," + owner + "}");
        plan.add("{\"name\":\"下周\",\"durationDays\":2,\"start\":\"2026-09-10\"," + owner + "}");
        plan.add("{\"name\":\"以后\",\"durationDays\":2,\"start\":\"2026-10-19\"," + owner + "}");
        String done = plan.add("{\"name\":\"做完\",\"durationDays\":2," + owner + "}");
        plan.change(done, "{\"status\":\"DONE\"}").expect(200);
        String next =
                plan.add(
                        "{\"name\":\"后续\",\"durationDays\":2,\"ownerId\":\"%s\"}"
                                .formatted(lin.id().value()));
        plan.link(now, next, "FS", 0).expect(201);
        var work = zhou.api().get("/api/my-work").expect(200);
        assertThat(work.at("/overdue/0/item/name")).isEqualTo("晚了");
        assertThat(work.at("/overdue/0/item/health/value")).isEqualTo("DELAYED");
        assertThat(work.at("/today/0/item/name")).isEqualTo("在做");
        assertThat(work.at("/today/0/waiting/0/name")).isEqualTo("林峰");
        assertThat(work.at("/next7/0/item/name")).isEqualTo("下周");
        assertThat(work.at("/later/0/item/name")).isEqualTo("以后");
        assertThat(work.at("/done/0/item/name")).isEqualTo("做完");
        lin.api().get("/api/my-work?personId=" + zhou.id().value()).expect(404);
        world.administrator().api().get("/api/my-work?personId=" + zhou.id().value()).expect(200);
    }

    @Test
    void driftCountsAgainstTheFinishAgreedFirst() {
        var lin = world.person("林峰");
        var plan = PlanBench.of(lin, "流程优化");
        String item =
                plan.add(
                        "{\"name\":\"设计\",\"durationDays\":3,\"ownerId\":\"%s\"}"
                                .formatted(lin.id().value()));
        lin.api()
                .with("If-Match", "\"1\"")
                .patch(plan.path(), "{\"state\":\"ACTIVE\"}")
                .expect(200);
        plan.change(item, "{\"durationDays\":5}").expect(200);
        assertThat(lin.api().get("/api/my-work").expect(200).at("/today/0/driftDays"))
                .isEqualTo("2");
    }

    @Test
    void helpForALateItemIsArrangedAndReported() {
        var lin = world.person("林峰");
        var plan = PlanBench.of(lin, "流程优化", "2026-08-31");
        String item = plan.task("设计", 2);
        String path = "/items/" + item + "/coordination";
        var made =
                plan.post(
                                path,
                                """
                                {"cause":"缺少数据权限","help":"请信息部开通","due":"2026-09-09","ownerId":"%s"}
                                """
                                        .formatted(lin.id().value()))
                        .expect(201);
        var patched =
                lin.api()
                        .with("If-Match", "\"1\"")
                        .patch(
                                plan.path() + path + "/" + made.at("/id"),
                                "{\"result\":\"已开通\",\"done\":true}")
                        .expect(200);
        assertThat(patched.at("/done")).isEqualTo("true");
        lin.api()
                .with("If-Match", "\"1\"")
                .patch(plan.path() + path + "/" + made.at("/id"), "{\"done\":false}")
                .expect(412);
        assertThat(plan.get(path).expect(200).at("/items/0/owner/name")).isEqualTo("林峰");
    }

    @Test
    void aPlanIsLateWhenItsItemsAre() {
        var lin = world.person("林峰");
        var plan = PlanBench.of(lin, "流程优化", "2026-08-31");
        String late = plan.task("设计", 2);
        assertThat(plan.item(late).at("/health/reason")).isEqualTo("应于 2026-09-01 完成，已晚 4 个工作日");
        var shown = plan.get("").expect(200);
        assertThat(shown.at("/late")).isEqualTo("1");
        assertThat(shown.at("/health/value")).isEqualTo("DELAYED");
        plan.change(late, "{\"healthOverride\":{\"value\":\"AT_RISK\",\"reason\":\"客户同意延后\"}}")
                .expect(200);
        var overridden = plan.item(late);
        assertThat(overridden.at("/health/value")).isEqualTo("AT_RISK");
        assertThat(overridden.at("/health/computed")).isEqualTo("DELAYED");
        plan.change(late, "{\"healthOverride\":{\"value\":\"AT_RISK\"}}").expect(422);
    }

    @Test
    void theSameCreationSentTwiceHappensOnce() {
        var lin = world.person("林峰");
        var plan = PlanBench.of(lin, "流程优化");
        var keyed = lin.api().with("Idempotency-Key", "create-item-0001");
        var first = keyed.post(plan.path() + "/items", "{\"name\":\"设计\"}").expect(201);
        var second = keyed.post(plan.path() + "/items", "{\"name\":\"设计\"}").expect(201);
        assertThat(second.at("/items/0/id")).isEqualTo(first.at("/items/0/id"));
        assertThat(plan.get("/items").expect(200).json().at("/items")).hasSize(1);
    }

    @Test
    void aChangeWithoutAVersionIsAnswered428() {
        var lin = world.person("林峰");
        var plan = PlanBench.of(lin, "流程优化");
        String item = plan.task("设计", 2);
        lin.api().patch(plan.path() + "/items/" + item, "{\"name\":\"x\"}").expect(428);
        lin.api().patch(plan.path(), "{\"name\":\"x\"}").expect(428);
    }

    @Test
    void ownWorkKeepsTheOrderItWasPutIn() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var plan = PlanBench.of(lin, "流程优化");
        String mine = plan.add(owned("我的", lin.id().value()));
        String second = plan.add(owned("也是我的", lin.id().value()));
        String others = plan.add(owned("别人的", zhou.id().value()));
        lin.api()
                .put(
                        "/api/my-work/order",
                        "{\"itemIds\":[\"%s\",\"%s\",\"%s\"]}".formatted(second, others, mine))
                .expect(204);
        var work = lin.api().get("/api/my-work").expect(200);
        assertThat(work.json().at("/today"))
                .extracting(
                        each -> each.at("/item/id").asString(), each -> each.at("/rank").asInt())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(second, 0),
                        org.assertj.core.groups.Tuple.tuple(mine, 2));
        assertThat(zhou.api().get("/api/my-work").expect(200).json().at("/today/0/rank").isNull())
                .isTrue();
        lin.api().put("/api/my-work/order", "{\"itemIds\":[]}").expect(204);
        assertThat(lin.api().get("/api/my-work").expect(200).json().at("/today/0/rank").isNull())
                .isTrue();
    }

    @Test
    void aStandInSeesWhoseWorkThereIsToLookAt() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        assertThat(zhou.api().get("/api/my-work/people").expect(200).json().at("/items")).isEmpty();
        lin.api()
                .post(
                        "/api/people/" + lin.id().value() + "/stand-ins",
                        "{\"deputyId\":\"%s\",\"from\":\"2026-01-01\",\"to\":\"2027-12-31\"}"
                                .formatted(zhou.id().value()))
                .expect(201);
        assertThat(zhou.api().get("/api/my-work/people").expect(200).at("/items/0/name"))
                .isEqualTo("林峰");
        zhou.api().get("/api/my-work?personId=" + lin.id().value()).expect(200);
    }

    @Test
    void aBoardRemembersItsLimitsUntilSomebodyElseSetsThem() {
        var lin = world.person("林峰");
        var plan = PlanBench.of(lin, "流程优化");
        assertThat(plan.get("/board").expect(200).at("/version")).isEqualTo("0");
        String path = plan.path() + "/board";
        var set = lin.api().with("If-Match", "\"0\"").put(path, "{\"inProgress\":3}").expect(200);
        assertThat(set.at("/inProgress")).isEqualTo("3");
        assertThat(set.at("/version")).isEqualTo("1");
        lin.api().with("If-Match", "\"0\"").put(path, "{\"inProgress\":4}").expect(412);
        lin.api().with("If-Match", "\"1\"").put(path, "{\"inProgress\":0}").expect(400);
        lin.api().with("If-Match", "\"1\"").put(path, "{\"blocked\":2}").expect(200);
        assertThat(plan.get("/board").expect(200).json().at("/inProgress").isNull()).isTrue();
    }

    private static String owned(String name, java.util.UUID owner) {
        return "{\"name\":\"%s\",\"durationDays\":2,\"ownerId\":\"%s\"}".formatted(name, owner);
    }
}
