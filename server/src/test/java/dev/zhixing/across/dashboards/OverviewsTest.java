package dev.zhixing.across.dashboards;

import static dev.zhixing.work.goals.internal.db.Tables.GOAL;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.SqlCount;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The pages of a unit and of those who lead. The tests' today is 7 September 2026. */
@ZhixingTest
class OverviewsTest {

    private final World world;
    private final SqlCount sqlCount;
    private final DSLContext sql;
    private final Api admin;
    private final World.Person boss;
    private final World.Person lead;
    private final World.Person staff;
    private final String company;
    private final String department;

    OverviewsTest(World world, SqlCount sqlCount, DSLContext sql) {
        this.world = world;
        this.sqlCount = sqlCount;
        this.sql = sql;
        this.admin = world.administrator().api();
        this.boss = world.person("顾远");
        this.lead = world.person("韩璐");
        this.staff = world.person("温宁");
        this.company = unit("中心", null, boss);
        this.department = unit("客户服务部", company, lead);
        join(lead, department);
        join(staff, department);
    }

    private String unit(
            String name, @org.jspecify.annotations.Nullable String parent, World.Person head) {
        return admin.post(
                        "/api/units",
                        "{\"name\":\"%s %s\",\"parentId\":%s,\"supervisorId\":\"%s\"}"
                                .formatted(
                                        name,
                                        UUID.randomUUID(),
                                        parent == null ? "null" : "\"" + parent + "\"",
                                        head.id().value()))
                .expect(201)
                .at("/id");
    }

    private void join(World.Person person, String unit) {
        String path = "/api/people/" + person.id().value();
        int version = admin.get(path).expect(200).json().at("/version").asInt();
        admin.ifMatch(version).patch(path, "{\"unitId\":\"%s\"}".formatted(unit)).expect(200);
    }

    private String plan(String name) {
        var api = lead.api();
        String plan =
                api.post(
                                "/api/plans",
                                "{\"name\":\"%s\",\"unitId\":\"%s\"}".formatted(name, department))
                        .expect(201)
                        .at("/id");
        int version = api.get("/api/plans/" + plan).expect(200).json().at("/version").asInt();
        api.ifMatch(version).patch("/api/plans/" + plan, "{\"state\":\"ACTIVE\"}").expect(200);
        return plan;
    }

    private String task(String plan, String name, String more) {
        return lead.api()
                .post(
                        "/api/plans/%s/items".formatted(plan),
                        "{\"name\":\"%s\",\"ownerId\":\"%s\"%s}"
                                .formatted(name, staff.id().value(), more))
                .expect(201)
                .at("/items/0/id");
    }

    private void block(String plan, String task) {
        var api = lead.api();
        String path = "/api/plans/%s/items/%s".formatted(plan, task);
        int version = api.get(path).expect(200).json().at("/version").asInt();
        api.ifMatch(version)
                .patch(
                        path,
                        ("{\"status\":\"BLOCKED\",\"blocked\":{\"reason\":\"合同待法务确认\","
                                        + "\"waitingForId\":\"%s\"}}")
                                .formatted(boss.id().value()))
                .expect(200);
    }

    private String metric(String code, int value) {
        var api = lead.api();
        String id =
                api.post(
                                "/api/metrics",
                                """
                                {"code":"%s","nameZh":"首次解决率","meaning":"x","formula":"x","source":"x",
                                 "unitKind":"PERCENT","direction":"UP","base":60,"target":80,
                                 "warning":70,"alarm":65,"frequency":"MONTH","family":"OTHER",
                                 "visibility":"UNIT","unitId":"%s","startsOn":"2026-08-01"}\
                                """
                                        .formatted(code, department))
                        .expect(201)
                        .at("/id");
        api.post(
                        "/api/metrics/%s/readings".formatted(id),
                        "{\"readings\":[{\"period\":\"2026-08\",\"value\":%d}]}".formatted(value))
                .expect(200);
        return id;
    }

    @Test
    void aUnitIsOnOnePageWithGoalsPlansIndicatorsWorkAndLoad() {
        String plan = plan("重点客户回访");
        String late = task(plan, "整理回访名单", ",\"deadline\":\"2026-09-01\"");
        task(plan, "拟定话术", ",\"durationDays\":10");
        block(plan, late);
        metric("FCR_A", 62);
        JsonNode page = page(lead.api());
        assertThat(page.at("/plans/plans/0/name").asString()).isEqualTo("重点客户回访");
        assertThat(page.at("/work/overdue").asInt()).isEqualTo(1);
        assertThat(page.at("/work/blocked").asInt()).isEqualTo(1);
        assertThat(page.at("/work/items/0/name").asString()).isEqualTo("整理回访名单");
        assertThat(page.at("/work/items/0/waitsFor/name").asString()).isEqualTo("顾远");
        assertThat(page.at("/metrics/tiles/0/status").asString()).isEqualTo("ALARM");
        assertThat(page.at("/metrics/counts/ALARM").asInt()).isEqualTo(1);
        JsonNode load = page.at("/load").get(0);
        assertThat(load.at("/person/name").asString()).isEqualTo("温宁");
        assertThat(load.at("/open").asInt()).isEqualTo(2);
        assertThat(load.at("/overdue").asInt()).isEqualTo(1);
        assertThat(load.at("/workDays").asInt()).isEqualTo(20);
        assertThat(load.at("/plannedDays").asInt()).isBetween(10, 11);
    }

    private JsonNode page(Api api) {
        return api.get("/api/units/%s/overview".formatted(department)).expect(200).json();
    }

    @Test
    void whoIsNotAboveSeesNeitherPlansNorLoadOfOthers() {
        String plan = plan("保密的计划");
        task(plan, "保密的任务", ",\"deadline\":\"2026-09-01\"");
        metric("FCR_B", 62);
        var outsider = world.person("外人");
        String text =
                outsider.api()
                        .get("/api/units/%s/overview".formatted(department))
                        .expect(200)
                        .text();
        assertThat(text).doesNotContain("保密", "首次解决率", "温宁");
        JsonNode own = page(staff.api());
        assertThat(own.at("/load")).hasSize(1);
        assertThat(own.at("/load/0/person/name").asString()).isEqualTo("温宁");
        outsider.api().get("/api/overview").expect(403);
    }

    @Test
    void whatMattersMostStandsFirstWithItsReason() {
        String plan = plan("在线客服上线");
        String task = task(plan, "签订云服务合同", ",\"deadline\":\"2026-09-01\"");
        block(plan, task);
        String goal =
                admin.post(
                                "/api/goals",
                                """
                                {"level":"COMPANY","title":"满意度行业前三","unitId":"%s","ownerId":"%s",
                                 "base":0,"target":100,"current":5,"start":"2026-01-01",
                                 "due":"2026-12-31"}\
                                """
                                        .formatted(company, boss.id().value()))
                        .expect(201)
                        .at("/id");
        activate(goal);
        String metric = metric("FCR_C", 62);
        JsonNode page = boss.api().get("/api/overview").expect(200).json();
        List<String> subjects = new ArrayList<>();
        page.at("/exceptions").forEach(one -> subjects.add(one.at("/subject/id").asString()));
        assertThat(subjects)
                .contains(goal, plan, metric, staff.id().value().toString())
                .startsWith(goal);
        JsonNode first = page.at("/exceptions").get(0);
        assertThat(first.at("/severity").asString()).isEqualTo("HIGH");
        assertThat(first.at("/sentence").asString()).contains("落后");
        JsonNode person =
                page.at("/exceptions").get(subjects.indexOf(staff.id().value().toString()));
        assertThat(person.at("/kind").asString()).isEqualTo("PERSON");
        assertThat(person.at("/sentence").asString()).contains("签订云服务合同", "合同待法务确认", "正在等顾远");
        assertThat(person.at("/items/0/plan/id").asString()).isEqualTo(plan);
        assertThat(page.at("/rest/blockedItems").asInt()).isEqualTo(1);
        assertThat(page.at("/rest/people").asInt()).isEqualTo(2);
        List<Integer> impacts = new ArrayList<>();
        page.at("/exceptions").forEach(one -> impacts.add(one.at("/impact").asInt()));
        assertThat(impacts).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(page.at("/units")).hasSize(1);
    }

    /** In force without asking anybody. */
    private void activate(String goal) {
        sql.update(GOAL)
                .set(GOAL.STATE, "ACTIVE")
                .where(GOAL.ID.eq(UUID.fromString(goal)))
                .execute();
    }

    @Test
    void asksTheDatabaseAsOftenForMuchAsForLittle() {
        String plan = plan("甲");
        block(plan, task(plan, "一", ""));
        metric("FCR_D", 62);
        int once = count();
        for (int at = 0; at < 4; at++) {
            String more = plan("乙" + at);
            block(more, task(more, "二", ",\"deadline\":\"2026-09-01\""));
            metric("FCR_E" + at, 60 + at);
        }
        count();
        assertThat(count()).isLessThanOrEqualTo(once);
    }

    private int count() {
        return sqlCount.of(lead.api(), api -> api.get("/api/overview").expect(200))
                + sqlCount.of(
                        lead.api(),
                        api -> api.get("/api/units/%s/overview".formatted(department)).expect(200));
    }
}
