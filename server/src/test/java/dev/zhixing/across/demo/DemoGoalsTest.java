package dev.zhixing.across.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The demo's goals, told by people of the same names in units of the same names. */
@ZhixingTest
class DemoGoalsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

    private final World world;
    private final JsonMapper json;
    private final Api admin;
    private final Map<String, World.Person> people = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();

    DemoGoalsTest(World world, JsonMapper json) {
        this.world = world;
        this.json = json;
        this.admin = world.administrator().api();
    }

    @Test
    void aBlockedTaskPutsADepartmentsGoalAtRiskAndIsNamed() {
        department();
        var plans = new HashMap<String, String>();
        plans.put("在线客服上线", plan("jiangxue", "在线客服上线", "系统联调测试", "小范围试运行", "问题整改"));
        plans.put("重点客户回访提升项目", plan("hanlu", "重点客户回访提升项目", "二次电话回访"));
        try (var cast = new DemoCast(this::signedIn)) {
            String service = units.get("客户服务部");
            new DemoMetrics(cast.as("hanlu"), TODAY).load(service);
            new DemoGoals(cast, units, TODAY).load(plans);
            new DemoDashboard(cast, service).load();
        }
        JsonNode goals =
                admin.get("/api/goals?limit=100&unitId=" + units.get("运营支持部")).expect(200).json();
        JsonNode online = goals.at("/items").get(0);
        assertThat(online.at("/title").asString()).isEqualTo("本季度在线客服全面上线");
        assertThat(online.at("/state").asString()).isEqualTo("ACTIVE");
        assertThat(online.at("/standing/health").asString()).isIn("AT_RISK", "LATE");
        assertThat(online.at("/standing/sentence").asString())
                .contains("系统联调测试", "短信接口的测试账号还没开通", "正在等魏东");
        var own = people.get("wenning").api().get("/api/goals?limit=100&form=LONG").expect(200);
        assertThat(own.json().at("/items")).hasSize(1);
        var others = people.get("panyue").api().get("/api/goals?limit=100&form=LONG").expect(200);
        assertThat(others.text()).doesNotContain("客服主管");
        JsonNode team =
                admin.get("/api/goals?limit=100&state=TO_CONFIRM&unitId=" + units.get("客户服务部"))
                        .expect(200)
                        .json();
        assertThat(team.at("/items/0/title").asString()).contains("质检合格率");
        String board =
                people.get("wenning").api().get("/api/dashboards").expect(200).at("/items/0/id");
        JsonNode shown =
                people.get("wenning").api().get("/api/dashboards/" + board).expect(200).json();
        assertThat(shown.at("/name").asString()).isEqualTo("客户服务部周会");
        assertThat(shown.at("/tiles").valueStream().filter(one -> one.at("/visible").asBoolean()))
                .hasSizeGreaterThan(6);
    }

    private void department() {
        for (String name :
                new String[] {
                    "hanlu 韩璐",
                    "jiangxue 江雪",
                    "weidong 魏东",
                    "zhengkai 郑凯",
                    "wenning 温宁",
                    "suqing 苏晴",
                    "zhangyi 章怡",
                    "panyue 潘越"
                }) {
            String[] parts = name.split(" ");
            people.put(parts[0], world.person(parts[1]));
        }
        people.put("guyuan", world.administrator());
        unit("云海客服中心", null, "guyuan", null);
        unit("客户服务部", "云海客服中心", "hanlu", "wenning");
        unit("运营支持部", "云海客服中心", "jiangxue", null);
        unit("系统组", "运营支持部", "weidong", null);
        for (String name : new String[] {"hanlu", "wenning", "suqing", "zhangyi", "panyue"}) {
            join(name, "客户服务部");
        }
        join("jiangxue", "运营支持部");
        join("weidong", "系统组");
        join("zhengkai", "系统组");
    }

    private String id(String username) {
        return people.get(username).id().value().toString();
    }

    private void unit(
            String name,
            @org.jspecify.annotations.Nullable String parent,
            String head,
            @org.jspecify.annotations.Nullable String deputy) {
        var body = new HashMap<String, Object>();
        body.put("name", name + " " + people.get("hanlu").username());
        body.put("parentId", parent == null ? null : units.get(parent));
        body.put("supervisorId", id(head));
        body.put("deputyId", deputy == null ? null : id(deputy));
        units.put(
                name,
                admin.post("/api/units", json.writeValueAsString(body)).expect(201).at("/id"));
    }

    private void join(String username, String unit) {
        String path = "/api/people/" + id(username);
        int version = admin.get(path).expect(200).json().at("/version").asInt();
        admin.ifMatch(version)
                .patch(path, "{\"unitId\":\"%s\"}".formatted(units.get(unit)))
                .expect(200);
    }

    private String plan(String owner, String name, String... tasks) {
        Api api = people.get(owner).api();
        String plan =
                api.post("/api/plans", "{\"name\":\"%s\"}".formatted(name)).expect(201).at("/id");
        for (String task : tasks) {
            api.post(
                            "/api/plans/%s/items".formatted(plan),
                            "{\"name\":\"%s\",\"durationDays\":5}".formatted(task))
                    .expect(201);
        }
        admin.put(
                        "/api/plans/%s/members/%s".formatted(plan, id("weidong")),
                        "{\"role\":\"CONTRIBUTOR\"}")
                .expect(200);
        admin.put(
                        "/api/plans/%s/members/%s".formatted(plan, id("wenning")),
                        "{\"role\":\"CONTRIBUTOR\"}")
                .expect(200);
        int version = api.get("/api/plans/" + plan).expect(200).json().at("/version").asInt();
        api.ifMatch(version).patch("/api/plans/" + plan, "{\"state\":\"ACTIVE\"}").expect(200);
        return plan;
    }

    /** The director stands for the administrator, as he does in the demo. */
    private DemoApi signedIn(String username) {
        World.Person person = people.get(username);
        var api = new DemoApi(admin.base(), json);
        api.post(
                "/api/session",
                Map.of(
                        "username",
                        person.username(),
                        "password",
                        World.PASSWORD,
                        "remember",
                        false));
        return api;
    }
}
