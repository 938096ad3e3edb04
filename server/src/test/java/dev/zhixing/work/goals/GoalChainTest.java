package dev.zhixing.work.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.SqlCount;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** From a company goal down to today's task, with the cause named. */
@ZhixingTest
class GoalChainTest {

    private final World world;
    private final DSLContext sql;
    private final SqlCount sqlCount;

    GoalChainTest(World world, DSLContext sql, SqlCount sqlCount) {
        this.world = world;
        this.sql = sql;
        this.sqlCount = sqlCount;
    }

    @Test
    void oneBlockedTaskMovesTheCompanyGoalAndIsNamedAsTheCause() {
        var bench = new GoalBench(world);
        var legal = world.person("方哲");
        String year = ",\"start\":\"2026-01-01\",\"due\":\"2026-12-31\"";
        String company = bench.companyGoal("客户满意度进入行业前三", year);
        String department = bench.departmentGoal("在线客服全面上线", company, year);
        String keyResult =
                GoalBench.keyResult(bench.lead.api(), department, "{\"title\":\"在线客服覆盖全部渠道\"}");
        var api = bench.lead.api();
        String plan = api.post("/api/plans", "{\"name\":\"在线客服上线\"}").expect(201).at("/id");
        String task =
                api.post(
                                "/api/plans/%s/items".formatted(plan),
                                "{\"name\":\"签订云服务合同\",\"durationDays\":10,\"progress\":90}")
                        .expect(201)
                        .at("/items/0/id");
        int version = api.get("/api/plans/" + plan).expect(200).json().at("/version").asInt();
        api.ifMatch(version).patch("/api/plans/" + plan, "{\"state\":\"ACTIVE\"}").expect(200);
        api.post(
                        "/api/goals/%s/supports".formatted(department),
                        ("{\"subject\":{\"kind\":\"plan\",\"id\":\"%s\"},\"keyResultId\":\"%s\"}")
                                .formatted(plan, keyResult))
                .expect(201);
        GoalBench.activate(sql, company, department);
        var before = GoalBench.goal(bench.boss.api(), company);
        assertThat(before.at("/standing/health")).isEqualTo("ON_TRACK");
        assertThat(before.at("/standing/progress")).isEqualTo("0.9");

        String path = "/api/plans/%s/items/%s".formatted(plan, task);
        int seen = api.get(path).expect(200).json().at("/version").asInt();
        api.ifMatch(seen)
                .patch(
                        path,
                        ("{\"progress\":60,\"status\":\"BLOCKED\","
                             + "\"blocked\":{\"reason\":\"合同条款待法务确认\",\"waitingForId\":\"%s\"}}")
                                .formatted(GoalBench.id(legal)))
                .expect(200);

        var after = GoalBench.goal(world.administrator().api(), company);
        assertThat(after.at("/standing/progress")).isEqualTo("0.6");
        assertThat(after.at("/standing/health")).isEqualTo("AT_RISK");
        assertThat(after.at("/standing/sentence")).contains("签订云服务合同", "合同条款待法务确认", "正在等方哲");
        var why =
                world.administrator()
                        .api()
                        .get("/api/goals/" + company + "/explanation")
                        .expect(200);
        assertThat(
                        why.json()
                                .at("/path")
                                .valueStream()
                                .map(step -> step.at("/subject/kind").asString()))
                .containsExactly("goal", "goal", "key-result", "plan", "item", "person");
        assertThat(why.at("/path/4/title")).isEqualTo("签订云服务合同");
        var chain = api.get("/api/subjects/item/%s/goals".formatted(task)).expect(200);
        assertThat(chain.at("/0/goals/0/title")).isEqualTo("在线客服全面上线");
        assertThat(chain.at("/0/goals/1/title")).isEqualTo("客户满意度进入行业前三");
        assertThat(chain.at("/0/goals/1/progress")).isEqualTo("0.6");
        assertThat(chain.at("/0/throughTitle")).isEqualTo("在线客服上线");
        assertThat(chain.at("/0/keyResult/title")).isEqualTo("在线客服覆盖全部渠道");
    }

    /** EX-01 by the indicator: 18 hours between 24 and 12 is half of the way. */
    @Test
    void oneReadingMovesTheGoalThatNamesTheIndicatorAndTheCompanysAboveIt() {
        var bench = new GoalBench(world);
        String year = ",\"start\":\"2026-01-01\",\"due\":\"2026-12-31\"";
        String company = bench.companyGoal("客户不再等", year);
        var api = bench.lead.api();
        String metric =
                api.post(
                                "/api/metrics",
                                ("{\"code\":\"REPLY_%d\",\"nameZh\":\"平均回复时间\",\"meaning\":\"首次回复\",\"formula\":\"总时长"
                                     + " ÷ 工单数\",\"source\":\"工单系统\","
                                     + "\"unitKind\":\"DURATION\",\"unitWord\":\"小时\","
                                     + "\"direction\":\"DOWN\",\"base\":24,\"target\":12,"
                                     + "\"warning\":20,\"alarm\":26,\"frequency\":\"MONTH\","
                                     + "\"family\":\"OTHER\",\"visibility\":\"UNIT\","
                                     + "\"unitId\":\"%s\",\"startsOn\":\"2026-08-01\"}")
                                        .formatted(System.nanoTime(), bench.department))
                        .expect(201)
                        .at("/id");
        String goal =
                bench.departmentGoal(
                        "平均回复时间从 24 小时缩短到 12 小时",
                        company,
                        ",\"metricId\":\"%s\",\"base\":24,\"target\":12".formatted(metric) + year);
        GoalBench.activate(sql, company, goal);
        read(api, metric, 24);
        assertThat(GoalBench.goal(api, goal).at("/figure/attainment")).isEqualTo("0");
        read(api, metric, 18);
        var seen = GoalBench.goal(api, goal);
        assertThat(seen.at("/figure/current")).isEqualTo("18");
        assertThat(seen.at("/figure/attainment")).isEqualTo("0.5");
        assertThat(seen.at("/figure/reached")).isEqualTo("false");
        var above = GoalBench.goal(bench.boss.api(), company);
        assertThat(above.at("/standing/progress")).isEqualTo("0.5");
        assertThat(above.at("/standing/sentence")).contains("平均回复时间从 24 小时缩短到 12 小时");
        read(api, metric, 12);
        assertThat(GoalBench.goal(api, goal).at("/figure/reached")).isEqualTo("true");
        assertThat(GoalBench.goal(bench.boss.api(), company).at("/standing/health"))
                .isEqualTo("ON_TRACK");
    }

    private static void read(dev.zhixing.testkit.Api api, String metric, int value) {
        api.post(
                        "/api/metrics/%s/readings".formatted(metric),
                        ("{\"readings\":[{\"period\":\"2026-08\",\"value\":%d}],"
                                        + "\"replace\":true}")
                                .formatted(value))
                .expect(200);
    }

    @Test
    void anEarlierCheckInIsKeptAndDoesNotReplaceALaterOne() {
        var bench = new GoalBench(world);
        var api = bench.lead.api();
        String goal = bench.departmentGoal("清掉积压工单", "", ",\"base\":100,\"target\":0");
        GoalBench.activate(sql, goal);
        String path = "/api/goals/%s/check-ins".formatted(goal);
        api.post(path, "{\"value\":80,\"on\":\"2026-08-24\"}").expect(201);
        api.post(path, "{\"value\":60}").expect(201);
        api.post(path, "{\"value\":70,\"on\":\"2026-08-31\"}").expect(201);
        assertThat(GoalBench.goal(api, goal).at("/figure/current")).isEqualTo("60");
        assertThat(api.get(path).expect(200).json().at("/items").findValuesAsString("value"))
                .containsExactly("60", "70", "80");
        api.post(path, "{\"value\":1,\"on\":\"2027-01-01\"}").expect(422);
    }

    @Test
    void whatTheReaderMayNotSeeCountsAndIsNotNamed() {
        var bench = new GoalBench(world);
        String goal =
                bench.companyGoal("上线新系统", ",\"start\":\"2026-01-01\",\"due\":\"2026-12-31\"");
        var api = world.administrator().api();
        String plan = api.post("/api/plans", "{\"name\":\"机密项目\"}").expect(201).at("/id");
        api.post(
                        "/api/plans/%s/items".formatted(plan),
                        "{\"name\":\"机密任务\",\"progress\":10,\"deadline\":\"2026-09-01\"}")
                .expect(201);
        int version = api.get("/api/plans/" + plan).expect(200).json().at("/version").asInt();
        api.ifMatch(version).patch("/api/plans/" + plan, "{\"state\":\"ACTIVE\"}").expect(200);
        GoalBench.support(api, goal, "plan", plan).expect(201);
        GoalBench.activate(sql, goal);
        var outsider = world.person("外人").api();
        assertThat(GoalBench.goal(outsider, goal).at("/standing/progress")).isEqualTo("0.1");
        assertThat(GoalBench.goal(outsider, goal).text()).doesNotContain("机密");
        String why = outsider.get("/api/goals/" + goal + "/explanation").expect(200).text();
        assertThat(why).doesNotContain("机密", plan);
        assertThat(outsider.get("/api/goals/" + goal + "/supports").expect(200).text())
                .doesNotContain("机密", plan);
        assertThat(GoalBench.goal(api, goal).text()).contains("机密任务");
    }

    @Test
    void aThingServesAGoalOnceAndOnlyWhoSeesBothSaysSo() {
        var bench = new GoalBench(world);
        String goal = bench.departmentGoal("缩短响应", "", "");
        var stranger = world.person("旁人");
        String plan =
                stranger.api().post("/api/plans", "{\"name\":\"别人的计划\"}").expect(201).at("/id");
        GoalBench.support(bench.lead.api(), goal, "plan", plan).expect(404);
        GoalBench.support(stranger.api(), goal, "plan", plan).expect(201);
        assertThat(GoalBench.support(stranger.api(), goal, "plan", plan).expect(422).at("/type"))
                .isEqualTo("/problems/goals/supports-already");
    }

    @Test
    void theTreeAsksTheSameNumberOfStatementsForMoreGoals() {
        var bench = new GoalBench(world);
        String top = bench.companyGoal("增长", "");
        bench.departmentGoal("一", top, "");
        String path = "/api/goals/tree?rootId=" + top;
        var api = bench.boss.api();
        api.get(path).expect(200);
        int few = sqlCount.of(api, one -> one.get(path).expect(200));
        for (int i = 0; i < 6; i++) {
            String goal = bench.departmentGoal("目标 " + i, top, "");
            GoalBench.keyResult(bench.lead.api(), goal, "{\"title\":\"成果\"}");
        }
        assertThat(sqlCount.of(api, one -> one.get(path).expect(200))).isEqualTo(few);
        assertThat(api.get(path).expect(200).json().at("/items").size()).isEqualTo(7);
    }
}
