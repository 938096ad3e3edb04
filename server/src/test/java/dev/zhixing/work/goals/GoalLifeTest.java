package dev.zhixing.work.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** A goal from the first draft until it is closed, and who may see and change it. */
@ZhixingTest
class GoalLifeTest {

    private static final String READY =
            ",\"base\":24,\"target\":12,\"start\":\"2026-09-01\",\"due\":\"2026-12-31\","
                + "\"specific\":\"s\",\"measurable\":\"m\",\"achievable\":\"a\",\"relevant\":\"r\","
                + "\"timeBound\":\"t\"";

    private final World world;
    private final DSLContext sql;

    GoalLifeTest(World world, DSLContext sql) {
        this.world = world;
        this.sql = sql;
    }

    @Test
    void isInForceOnceTeamAndSuperiorConfirmedAndQuestionsAreAnswered() {
        var bench = new GoalBench(world);
        var member = world.person("温宁");
        bench.join(bench.lead, bench.department);
        bench.join(member, bench.department);
        Api lead = bench.lead.api();
        String goal = bench.departmentGoal("缩短回复时间", "", READY);
        String path = "/api/goals/%s/".formatted(goal);
        lead.ifMatch(1).post(path + "confirmation", "{\"personIds\":[]}").expect(422);
        var sent =
                lead.ifMatch(1)
                        .post(
                                path + "confirmation",
                                "{\"personIds\":[\"%s\"]}".formatted(GoalBench.id(member)))
                        .expect(200);
        assertThat(sent.json().at("/people").findValuesAsString("side"))
                .containsExactly("SUPERIOR", "TEAM");
        member.api().post(path + "questions", "{\"text\":\"夜班也算吗？\"}").expect(201);
        bench.boss.api().put(path + "confirmation", "{}").expect(200);
        var half = lead.get(path + "confirmation").expect(200);
        assertThat(half.at("/percentConfirmed")).isEqualTo("50");
        assertThat(half.at("/unanswered")).isEqualTo("1");
        lead.ifMatch(1)
                .put(path + "questions/" + half.at("/questions/0/id"), "{\"answer\":\"算\"}")
                .expect(200);
        member.api().put(path + "confirmation", "{\"commitment\":\"每天清零\"}").expect(200);
        assertThat(GoalBench.goal(lead, goal).at("/state")).isEqualTo("ACTIVE");
        assertThat(
                        world.person("外人")
                                .api()
                                .put(path + "confirmation", "{}")
                                .expect(422)
                                .at("/type"))
                .isEqualTo("/problems/goals/not-asked");
    }

    @Test
    void adjustingKeepsTheFormerValueAndTheReason() {
        var bench = new GoalBench(world);
        Api api = bench.lead.api();
        String goal = bench.departmentGoal("缩短回复时间", "", READY);
        GoalBench.activate(sql, goal);
        GoalBench.patch(api, goal, "{\"target\":14}").expect(422);
        var changed =
                GoalBench.patch(api, goal, "{\"target\":14,\"adjustmentReason\":\"人手减少\"}")
                        .expect(200);
        assertThat(changed.at("/state")).isEqualTo("ADJUSTED");
        var kept = api.get("/api/goals/%s/adjustments".formatted(goal)).expect(200);
        assertThat(kept.at("/0/before")).isEqualTo("12");
        assertThat(kept.at("/0/after")).isEqualTo("14");
        assertThat(kept.at("/0/reason")).isEqualTo("人手减少");
    }

    @Test
    void closingGivesScoresAndNeedsAReflection() {
        var bench = new GoalBench(world);
        Api api = bench.lead.api();
        String goal = bench.departmentGoal("两条成果", "", ",\"form\":\"OKR\"");
        GoalBench.keyResult(
                api, goal, "{\"title\":\"一\",\"base\":0,\"target\":10,\"current\":8,\"weight\":3}");
        GoalBench.keyResult(
                api, goal, "{\"title\":\"二\",\"base\":0,\"target\":10,\"current\":4,\"weight\":1}");
        GoalBench.activate(sql, goal);
        assertThat(GoalBench.goal(api, goal).at("/standing/progress")).isEqualTo("0.7");
        String path = "/api/goals/%s/closing".formatted(goal);
        api.ifMatch(1).post(path, "{}").expect(422);
        var closed = api.ifMatch(1).post(path, "{\"reflection\":\"差在招聘\"}").expect(200);
        assertThat(closed.at("/score")).isEqualTo("0.7");
        assertThat(closed.at("/state")).isEqualTo("MISSED");
        assertThat(api.get("/api/goals/%s/key-results".formatted(goal)).expect(200).at("/0/score"))
                .isEqualTo("0.8");
        GoalBench.patch(api, goal, "{\"title\":\"改名\"}").expect(409);
    }

    @Test
    void aLoopIsRefusedWithItsPathAndSoIsTheWrongLevel() {
        var bench = new GoalBench(world);
        String top = bench.departmentGoal("上面", "", "");
        String below = bench.departmentGoal("下面", top, "");
        var refused =
                GoalBench.patch(bench.lead.api(), top, "{\"parentId\":\"%s\"}".formatted(below))
                        .expect(422);
        assertThat(refused.text()).contains("上面 → 下面 → 上面");
        var own = GoalBench.made(bench.lead.api(), "{\"title\":\"自己的\"}");
        assertThat(
                        GoalBench.patch(
                                        bench.lead.api(),
                                        below,
                                        "{\"parentId\":\"%s\"}".formatted(own))
                                .expect(422)
                                .at("/errors/0/code"))
                .isEqualTo("goals/level-order");
    }

    @Test
    void aPersonalGoalIsSeenByThePersonAndFromAboveOnly() {
        var bench = new GoalBench(world);
        var member = world.person("潘越");
        bench.join(member, bench.department);
        String goal =
                GoalBench.made(
                        member.api(),
                        "{\"form\":\"LONG\",\"title\":\"五年内成为全栈专家\",\"horizonYears\":5}");
        String path = "/api/goals/" + goal;
        bench.lead.api().get(path).expect(200);
        bench.boss.api().get(path).expect(200);
        bench.lead.api().ifMatch(1).patch(path, "{\"title\":\"x\"}").expect(403);
        Api colleague = world.person("袁媛").api();
        colleague.get(path).expect(404);
        assertThat(colleague.get("/api/goals/tree").expect(200).text()).doesNotContain("全栈专家");
        member.api().ifMatch(1).patch(path, "{\"shared\":true}").expect(200);
        colleague.get(path).expect(200);
        colleague.post("/api/goals", "{\"level\":\"COMPANY\",\"title\":\"我说了算\"}").expect(403);
    }

    @Test
    void aDeletedGoalComesBack() {
        var bench = new GoalBench(world);
        Api api = bench.lead.api();
        String goal = bench.departmentGoal("误删", "", "");
        api.ifMatch(1).delete("/api/goals/" + goal).expect(204);
        api.get("/api/goals/" + goal).expect(404);
        world.person("外人").api().post("/api/goals/%s/restore".formatted(goal), "{}").expect(404);
        api.post("/api/goals/%s/restore".formatted(goal), "{}").expect(200);
        GoalBench.goal(api, goal);
    }

    @Test
    void aSplitLeavesARemainderAndNeverExceedsTheTotal() {
        var bench = new GoalBench(world);
        Api api = bench.lead.api();
        String goal = bench.departmentGoal("销售额 3000 万元", "", ",\"base\":2400,\"target\":3000");
        String path = "/api/goals/%s/split".formatted(goal);
        var split =
                api.ifMatch(1)
                        .put(
                                path,
                                "{\"rows\":[{\"dimension\":\"REGION\",\"member\":\"华东\",\"amount\":1800,\"previous\":1500},"
                                    + "{\"dimension\":\"REGION\",\"member\":\"华南\",\"amount\":900}]}")
                        .expect(200);
        assertThat(split.at("/remainders/0/remainder")).isEqualTo("300");
        assertThat(split.at("/rows/0/growth")).isEqualTo("0.2");
        assertThat(split.at("/rows/0/share")).isEqualTo("0.6");
        assertThat(
                        api.ifMatch(2)
                                .put(
                                        path,
                                        "{\"rows\":[{\"dimension\":\"CHANNEL\",\"member\":\"线上\",\"amount\":3001}]}")
                                .expect(422)
                                .text())
                .contains("3001");
    }

    @Test
    void aTaskThatSlipsFiveDaysShowsTheMilestoneAndTheGoalItHits() {
        var bench = new GoalBench(world);
        Api api = bench.lead.api();
        String goal = bench.departmentGoal("系统上线", "", ",\"due\":\"2026-09-14\"");
        String plan =
                api.post("/api/plans", "{\"name\":\"上线\",\"from\":\"2026-09-07\"}")
                        .expect(201)
                        .at("/id");
        String items = "/api/plans/%s/items".formatted(plan);
        String task =
                api.post(items, "{\"name\":\"联调\",\"durationDays\":5}")
                        .expect(201)
                        .at("/items/0/id");
        String milestone =
                api.post(items, "{\"name\":\"上线完成\",\"kind\":\"MILESTONE\"}")
                        .expect(201)
                        .at("/items/0/id");
        api.post(
                        "/api/plans/%s/links".formatted(plan),
                        "{\"fromId\":\"%s\",\"toId\":\"%s\",\"type\":\"FS\",\"lagDays\":0}"
                                .formatted(task, milestone))
                .expect(201);
        GoalBench.support(api, goal, "plan", plan).expect(201);
        var slip = api.get("/api/subjects/item/%s/slip?days=5".formatted(task)).expect(200);
        assertThat(slip.at("/moved/0/title")).isEqualTo("上线完成");
        assertThat(slip.at("/goals/0/title")).isEqualTo("系统上线");
        assertThat(slip.at("/goals/0/endangered")).isEqualTo("true");
    }
}
