package dev.zhixing.work.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The examples of the catalogue, with the figures given there. */
@ZhixingTest
class GoalExamplesTest {

    private static final String LETTERS =
            ",\"specific\":\"在线工单的首次回复\",\"measurable\":\"工单系统的平均回复时间\","
                    + "\"achievable\":\"两个班次各加一人\",\"relevant\":\"客户满意度\",\"timeBound\":\"十二周\"";

    private final World world;
    private final DSLContext sql;

    GoalExamplesTest(World world, DSLContext sql) {
        this.world = world;
        this.sql = sql;
    }

    @Test
    void ex01EighteenHoursBetweenTwentyFourAndTwelveIsHalfTheWay() {
        var bench = new GoalBench(world);
        Api api = bench.lead.api();
        String goal =
                bench.departmentGoal(
                        "三个月内平均回复时间从 24 小时缩短到 12 小时",
                        "",
                        ",\"base\":24,\"target\":12,\"figureUnit\":\"小时\",\"start\":\"2026-09-07\","
                                + "\"due\":\"2026-11-29\""
                                + LETTERS);
        GoalBench.activate(sql, goal);
        api.post("/api/goals/%s/check-ins".formatted(goal), "{\"value\":18,\"reason\":\"分流上线\"}")
                .expect(201);
        var seen = GoalBench.goal(api, goal);
        assertThat(seen.at("/figure/attainment")).isEqualTo("0.5");
        assertThat(seen.at("/figure/reached")).isEqualTo("false");
        assertThat(seen.at("/figure/direction")).isEqualTo("DOWN");
        assertThat(seen.at("/standing/progress")).isEqualTo("0.5");
        String satisfaction =
                GoalBench.keyResult(
                        api,
                        goal,
                        "{\"title\":\"满意度达到 90%\",\"base\":82,\"target\":90,\"current\":90}");
        var results = api.get("/api/goals/%s/key-results".formatted(goal)).expect(200);
        assertThat(results.at("/0/id")).isEqualTo(satisfaction);
        assertThat(results.at("/0/figure/reached")).isEqualTo("true");
    }

    @Test
    void twelveOfFifteenPointsIsEightyPercentAndNotReached() {
        GoalFigure figure =
                GoalFigure.of(
                        null,
                        "%",
                        new java.math.BigDecimal("0"),
                        new java.math.BigDecimal("15"),
                        new java.math.BigDecimal("12"),
                        null);
        assertThat(figure.attainment()).isEqualByComparingTo("0.8");
        assertThat(figure.reached()).isFalse();
    }

    @Test
    void ex03ThreeWeeksOfTasksServeTheGoal() {
        var bench = new GoalBench(world);
        Api api = bench.lead.api();
        String goal = bench.departmentGoal("更快的支持响应", "", "");
        String plan = api.post("/api/plans", "{\"name\":\"提升响应速度\"}").expect(201).at("/id");
        var tasks = new ArrayList<String>();
        for (String name : List.of("分析上月数据", "优化工单流转", "快速响应培训")) {
            tasks.add(
                    api.post(
                                    "/api/plans/%s/items".formatted(plan),
                                    "{\"name\":\"%s\",\"durationDays\":5,\"progress\":%d}"
                                            .formatted(name, tasks.isEmpty() ? 100 : 0))
                            .expect(201)
                            .at("/items/0/id"));
            GoalBench.support(api, goal, "item", tasks.getLast()).expect(201);
        }
        GoalBench.activate(sql, goal);
        assertThat(GoalBench.goal(api, goal).at("/standing/progress")).isEqualTo("0.333333");
        assertThat(
                        api.get("/api/subjects/item/%s/goals".formatted(tasks.get(1)))
                                .expect(200)
                                .at("/0/goals/0/title"))
                .isEqualTo("更快的支持响应");
        var gone = api.get("/api/goals/gaps?unitId=" + bench.department).expect(200);
        assertThat(gone.json().at("/goalsWithoutWork").size()).isZero();
        assertThat(gone.at("/orphans/0/title")).isEqualTo("更快的支持响应");
    }

    @Test
    void ex04TheYearByQuarterAndWhatIsOpenGoesOn() {
        var bench = new GoalBench(world);
        Api api = bench.lead.api();
        String thisYear = cycle(2026);
        String nextYear = cycle(2027);
        String goal = bench.departmentGoal("平台升级", "", ",\"cycleId\":\"%s\"".formatted(thisYear));
        String done = entry(api, goal, "Q1", "基础设施与旧系统升级");
        entry(api, goal, "Q2", "新产品支持系统");
        entry(api, goal, "Q3", "自动化");
        entry(api, goal, "Q4", "评审与规划");
        api.ifMatch(1)
                .patch("/api/goals/%s/roadmap/%s".formatted(goal, done), "{\"done\":true}")
                .expect(200);
        String open =
                GoalBench.keyResult(
                        api,
                        goal,
                        "{\"title\":\"自动化覆盖\",\"base\":10,\"target\":60,\"current\":35}");
        GoalBench.keyResult(
                api, goal, "{\"title\":\"旧系统下线\",\"base\":9,\"target\":0,\"current\":0}");
        var year = api.get("/api/goals/roadmap?year=2026&unitId=" + bench.department).expect(200);
        assertThat(year.json().findValuesAsString("period"))
                .containsExactly("Q1", "Q2", "Q3", "Q4");
        var next =
                api.post(
                                "/api/goal-cycles/%s/roll-over".formatted(thisYear),
                                "{\"cycleId\":\"%s\"}".formatted(nextYear))
                        .expect(200);
        String copy = next.at("/0/id");
        assertThat(next.at("/0/carriedFrom/id")).isEqualTo(goal);
        var kept = api.get("/api/goals/%s/roadmap".formatted(copy)).expect(200).json();
        assertThat(kept.findValuesAsString("focus")).containsExactly("新产品支持系统", "自动化", "评审与规划");
        var results = api.get("/api/goals/%s/key-results".formatted(copy)).expect(200);
        assertThat(results.json().size()).isEqualTo(1);
        assertThat(results.at("/0/carriedFrom")).isEqualTo(open);
        assertThat(results.at("/0/figure/current")).isEqualTo("35");
        assertThat(
                        api.post(
                                        "/api/goals/%s/carry-over".formatted(goal),
                                        "{\"cycleId\":\"%s\"}".formatted(nextYear))
                                .expect(422)
                                .at("/type"))
                .isEqualTo("/problems/goals/already-carried-over");
    }

    @Test
    void ex09AGoalWithoutABaseIsNotSentForConfirmation() {
        var bench = new GoalBench(world);
        Api api = bench.lead.api();
        String goal = bench.departmentGoal("缩短订单周期", "", ",\"target\":36");
        var refused =
                api.ifMatch(1).post("/api/goals/%s/confirmation".formatted(goal), "{}").expect(422);
        assertThat(refused.json().at("/errors").findValuesAsString("path"))
                .containsExactly(
                        "due",
                        "specific",
                        "measurable",
                        "achievable",
                        "relevant",
                        "timeBound",
                        "base");
        assertThat(refused.text()).contains("没有基线值");
    }

    @Test
    void ex20ThreeHorizons() {
        var bench = new GoalBench(world);
        String goal = bench.companyGoal("领先的智能服务商", ",\"strategicKind\":\"TECHNOLOGY\"");
        Api api = bench.boss.api();
        entry(api, goal, "ONE_YEAR", "建立机制，完成 4 个概念验证");
        entry(api, goal, "THREE_YEARS", "2 个模式盈利");
        entry(api, goal, "FIVE_YEARS", "3 个领域领先");
        assertThat(
                        api.get("/api/goals/%s/roadmap".formatted(goal))
                                .expect(200)
                                .json()
                                .findValuesAsString("period"))
                .containsExactlyInAnyOrder("ONE_YEAR", "THREE_YEARS", "FIVE_YEARS");
        api.post(
                        "/api/goals/%s/abilities".formatted(goal),
                        "{\"name\":\"语义理解\",\"action\":\"组建 5"
                                + " 人团队\",\"state\":\"BUILDING\",\"progress\":40}")
                .expect(201);
        assertThat(api.get("/api/goals/%s/abilities".formatted(goal)).expect(200).at("/0/progress"))
                .isEqualTo("40");
    }

    @Test
    void ex20TheRateOfSuccessfulConceptsComesFromTheRecords() {
        var bench = new GoalBench(world);
        Api api = bench.lead.api();
        String run = "P" + System.nanoTime();
        metric(api, bench.department, run + "_TRIED", "");
        metric(api, bench.department, run + "_WON", "");
        String rate =
                metric(
                        api,
                        bench.department,
                        run + "_RATE",
                        ",\"expression\":\"percent(%s_WON, %s_TRIED)\"".formatted(run, run));
        for (String[] one : new String[][] {{"_TRIED", "4"}, {"_WON", "3"}}) {
            String id = api.get("/api/metrics?q=" + run + one[0]).expect(200).at("/items/0/id");
            api.post(
                            "/api/metrics/%s/readings".formatted(id),
                            "{\"readings\":[{\"period\":\"2026-Q2\",\"value\":%s}]}"
                                    .formatted(one[1]))
                    .expect(200);
        }
        assertThat(api.get("/api/metrics/board?id=" + rate).expect(200).at("/items/0/value"))
                .isEqualTo("75");
    }

    private static String metric(Api api, String unit, String code, String more) {
        return api.post(
                        "/api/metrics",
                        ("{\"code\":\"%s\",\"nameZh\":\"概念验证\",\"meaning\":\"x\",\"formula\":\"x\","
                             + "\"source\":\"立项登记\",\"unitKind\":\"NUMBER\",\"direction\":\"UP\","
                             + "\"target\":50,\"frequency\":\"QUARTER\",\"family\":\"OTHER\","
                             + "\"visibility\":\"UNIT\",\"startsOn\":\"2026-04-01\","
                             + "\"unitId\":\"%s\"%s}")
                                .formatted(code, unit, more))
                .expect(201)
                .at("/id");
    }

    @Test
    void ex21FourAreasAreMeasuredInFourCycles() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate last = LocalDate.of(2026, 12, 31);
        assertThat(dueDays(SupervisorArea.PERFORMANCE, first, last)).hasSize(12);
        assertThat(dueDays(SupervisorArea.TEAM_BUILDING, first, last))
                .containsExactly("2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31");
        assertThat(dueDays(SupervisorArea.PROCESS, first, last))
                .containsExactly("2026-06-30", "2026-12-31");
        assertThat(dueDays(SupervisorArea.INNOVATION, first, last)).hasSize(4);
        var bench = new GoalBench(world);
        String goal = bench.departmentGoal("缩短审批", "", ",\"area\":\"PROCESS\"");
        assertThat(GoalBench.goal(bench.lead.api(), goal).at("/tags/measuringCycle"))
                .isEqualTo("HALF_YEARLY");
    }

    private static List<String> dueDays(SupervisorArea area, LocalDate from, LocalDate to) {
        return MeasuringCycle.of(area).dueDays(from, to).stream().map(LocalDate::toString).toList();
    }

    private static String entry(Api api, String goal, String period, String focus) {
        return api.post(
                        "/api/goals/%s/roadmap".formatted(goal),
                        "{\"period\":\"%s\",\"year\":2026,\"focus\":\"%s\",\"deliverable\":\"验收报告\"}"
                                .formatted(period, focus))
                .expect(201)
                .at("/id");
    }

    private String cycle(int year) {
        return world.administrator()
                .api()
                .post(
                        "/api/goal-cycles",
                        "{\"name\":\"%d 年 %s\",\"kind\":\"YEAR\",\"from\":\"%d-01-01\",\"to\":\"%d-12-31\"}"
                                .formatted(year, java.util.UUID.randomUUID(), year, year))
                .expect(201)
                .at("/id");
    }
}
