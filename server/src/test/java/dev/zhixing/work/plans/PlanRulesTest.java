package dev.zhixing.work.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

@ZhixingTest
class PlanRulesTest {

    private final World world;

    PlanRulesTest(World world) {
        this.world = world;
    }

    @Test
    void refusesASecondResponsiblePersonAndNamesTheFirst() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var plan = PlanBench.of(lin, "流程优化");
        String item = plan.task("流程调研", 5);
        plan.put("/items/" + item + "/raci/PERSON/" + zhou.id().value(), "{\"letter\":\"R\"}")
                .expect(200);
        assertThat(plan.item(item).at("/owner/name")).isEqualTo("周敏");
        var refused =
                plan.put(
                                "/items/" + item + "/raci/PERSON/" + lin.id().value(),
                                "{\"letter\":\"R\"}")
                        .expect(409);
        assertThat(refused.at("/detail")).isEqualTo("“1 流程调研”已由周敏负责（R）。一项工作只能有一个 R。");
        plan.put("/items/" + item + "/raci/PERSON/" + lin.id().value(), "{\"letter\":\"A\"}")
                .expect(200);
        assertThat(plan.item(item).json().at("/raci")).hasSize(2);
    }

    @Test
    void namingAnotherOwnerMovesTheR() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var plan = PlanBench.of(lin, "流程优化");
        String item = plan.task("流程调研", 5);
        plan.change(item, "{\"ownerId\":\"" + lin.id().value() + "\"}").expect(200);
        plan.change(item, "{\"ownerId\":\"" + zhou.id().value() + "\"}").expect(200);
        var raci = plan.item(item);
        assertThat(raci.json().at("/raci")).hasSize(1);
        assertThat(raci.at("/raci/0/party/name")).isEqualTo("周敏");
        plan.delete("/items/" + item + "/raci/PERSON/" + zhou.id().value()).expect(200);
        assertThat(plan.item(item).json().at("/owner").isNull()).isTrue();
        assertThat(plan.get("/raci").expect(200).at("/rows/0/checks/0")).isEqualTo("NO_R");
    }

    @Test
    void refusesALoopAndNamesItsPath() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String a = plan.task("设计", 5);
        String b = plan.task("开发", 5);
        plan.link(a, b, "FS", 0).expect(201);
        var refused = plan.link(b, a, "FS", 0).expect(422);
        assertThat(refused.at("/type")).isEqualTo("/problems/plans/link-loop");
        assertThat(refused.at("/facts/path")).contains("1 设计 → 2 开发");
    }

    @Test
    void refusesALoopThroughParents() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String phase = plan.add("{\"name\":\"准备\",\"kind\":\"PHASE\"}");
        String inner = plan.under(phase, "设计", 5);
        String after = plan.task("开发", 5);
        plan.link(phase, after, "FS", 0).expect(201);
        plan.link(after, inner, "FS", 0).expect(422);
        plan.link(inner, phase, "FS", 0).expect(422);
        String other = plan.task("验收", 1);
        plan.link(after, other, "FS", 0).expect(201);
        plan.post("/items/" + other + "/move", "{\"parentId\":\"" + phase + "\"}").expect(422);
    }

    @Test
    void refusesAFinishBeforeTheStart() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String item = plan.task("设计", 5);
        var refused =
                plan.change(
                                item,
                                "{\"mode\":\"MANUAL\",\"start\":\"2026-09-10\",\"finish\":\"2026-09-09\"}")
                        .expect(422);
        assertThat(refused.at("/errors/0/code")).isEqualTo("plans/finish-before-start");
        plan.change(item, "{\"start\":\"2026-09-10\",\"finish\":\"2026-09-09\"}").expect(422);
    }

    @Test
    void refusesBlockedWithoutAReasonAndKeepsWhoIsWaitedFor() {
        var lin = world.person("林峰");
        var plan = PlanBench.of(lin, "流程优化");
        String item = plan.task("设计", 5);
        plan.change(item, "{\"status\":\"BLOCKED\"}").expect(422);
        plan.change(item, "{\"status\":\"BLOCKED\",\"blocked\":{\"reason\":\" \"}}").expect(422);
        plan.change(
                        item,
                        "{\"blocked\":{\"reason\":\"等待客户确认\",\"waitingForId\":\"%s\"}}"
                                .formatted(lin.id().value()))
                .expect(200);
        var blocked = plan.item(item);
        assertThat(blocked.at("/status")).isEqualTo("BLOCKED");
        assertThat(blocked.at("/blocked/waitingFor/name")).isEqualTo("林峰");
        assertThat(blocked.at("/health/reason")).isEqualTo("受阻：等待客户确认");
        plan.change(item, "{\"status\":\"IN_PROGRESS\"}").expect(200);
        assertThat(plan.item(item).json().at("/blocked").isNull()).isTrue();
    }

    @Test
    void refusesDoneWithOpenChildrenAndFinishesPhasesWithTheirLastItem() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String phase = plan.add("{\"name\":\"准备\",\"kind\":\"PHASE\"}");
        String one = plan.under(phase, "甲", 3);
        String two = plan.under(phase, "乙", 1);
        var refused = plan.change(phase, "{\"status\":\"DONE\"}").expect(422);
        assertThat(refused.at("/detail")).isEqualTo("“准备”还有 2 项下级没有完成，不能标为“已完成”。");
        plan.change(one, "{\"status\":\"DONE\"}").expect(200);
        assertThat(plan.item(phase).at("/progress")).isEqualTo("75");
        assertThat(plan.item(phase).at("/status")).isEqualTo("IN_PROGRESS");
        plan.change(two, "{\"progress\":100}").expect(200);
        assertThat(plan.item(phase).at("/status")).isEqualTo("DONE");
        assertThat(plan.item(two).at("/actualFinish")).isEqualTo("2026-09-07");
    }

    @Test
    void doneMeansHundredPercentAndARealFinish() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String item = plan.task("设计", 1);
        plan.change(item, "{\"status\":\"IN_PROGRESS\"}").expect(200);
        assertThat(plan.item(item).at("/actualStart")).isEqualTo("2026-09-07");
        plan.change(item, "{\"status\":\"DONE\"}").expect(200);
        var done = plan.item(item);
        assertThat(done.at("/progress")).isEqualTo("100");
        assertThat(done.at("/actualFinish")).isEqualTo("2026-09-07");
        plan.change(item, "{\"actualFinish\":\"2026-09-30\"}").expect(422);
        plan.change(item, "{\"progress\":50}").expect(200);
        assertThat(plan.item(item).at("/status")).isEqualTo("IN_PROGRESS");
    }

    @Test
    void aMilestoneTakesNoTimeAndHoldsNothing() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String stone = plan.add("{\"name\":\"评审通过\",\"kind\":\"MILESTONE\"}");
        assertThat(plan.item(stone).at("/durationDays")).isEqualTo("0");
        plan.change(stone, "{\"durationDays\":2}").expect(422);
        plan.post(
                        "/items",
                        "{\"parentId\":\"%s\",\"name\":\"甲\",\"durationDays\":1}".formatted(stone))
                .expect(422);
    }

    @Test
    void answersAllBreachesAtOnce() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String item = plan.task("设计", 5);
        var refused =
                plan.change(item, "{\"name\":\"\",\"durationDays\":0,\"progress\":101}")
                        .expect(422);
        assertThat(refused.json().at("/errors")).hasSize(3);
        assertThat(refused.at("/errors/0/path")).isEqualTo("name");
    }

    @Test
    void predecessorsAreReadAsTyped() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        plan.add("{\"name\":\"设计\",\"code\":\"CSAT-001\",\"durationDays\":2}");
        plan.task("开发", 2);
        String test = plan.task("测试", 1);
        plan.change(test, "{\"predecessorsText\":\"CSAT-001FS+2天，2SS\"}").expect(200);
        assertThat(plan.item(test).at("/predecessorsText")).isEqualTo("1FS+2d, 2SS");
        plan.change(test, "{\"predecessorsText\":\"CSAT-001\"}").expect(200);
        assertThat(plan.item(test).json().at("/predecessors")).hasSize(1);
        var refused = plan.change(test, "{\"predecessorsText\":\"9.9FS\"}").expect(422);
        assertThat(refused.at("/detail")).contains("9.9FS");
    }

    @Test
    void aFixedDateStaysWhereItWasSet() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String one = plan.task("设计", 5);
        String fixed =
                plan.add(
                        "{\"name\":\"发布会\",\"mode\":\"MANUAL\",\"start\":\"2026-09-09\","
                                + "\"finish\":\"2026-09-10\"}");
        plan.link(one, fixed, "FS", 0).expect(201);
        assertThat(plan.dates(fixed)).isEqualTo("2026-09-09…2026-09-10");
        assertThat(plan.get("/items/" + fixed + "/why").expect(200).at("/start/0"))
                .isEqualTo("日期由人设定：09-09");
    }

    @Test
    void datesSkipTheNationalHolidayAndSaySo() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化", "2026-09-28");
        String one = plan.task("设计", 3);
        String two = plan.task("开发", 2);
        plan.link(one, two, "FS", 0).expect(201);
        assertThat(plan.item(two).at("/start")).isEqualTo("2026-10-08");
        var why = plan.get("/items/" + two + "/why").expect(200);
        assertThat(why.at("/start/0")).isEqualTo("被 1 推迟（FS）");
        assertThat(why.text()).contains("国庆节 10-01…10-07");
        assertThat(why.at("/drivenBy/0/name")).isEqualTo("设计");
    }
}
