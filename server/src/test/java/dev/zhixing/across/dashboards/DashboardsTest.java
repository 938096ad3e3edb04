package dev.zhixing.across.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.SqlCount;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

@ZhixingTest
class DashboardsTest {

    private final World world;
    private final SqlCount sqlCount;

    DashboardsTest(World world, SqlCount sqlCount) {
        this.world = world;
        this.sqlCount = sqlCount;
    }

    private static String text(int x, int y, String words) {
        return "{\"kind\":\"TEXT\",\"x\":%d,\"y\":%d,\"w\":4,\"h\":2,\"text\":\"%s\"}"
                .formatted(x, y, words);
    }

    private static String add(World.Person who, String tiles) {
        return who.api()
                .post("/api/dashboards", "{\"name\":\"周会\",\"tiles\":[%s]}".formatted(tiles))
                .expect(201)
                .at("/id");
    }

    private static String goal(World.Person who, String title, boolean shared) {
        return who.api()
                .post(
                        "/api/goals",
                        "{\"level\":\"PERSON\",\"title\":\"%s\",\"shared\":%s}"
                                .formatted(title, shared))
                .expect(201)
                .at("/id");
    }

    private static String metric(World.Person who, String name, int value) {
        String id =
                who.api()
                        .post(
                                "/api/metrics",
                                """
                                {"code":"M%d","nameZh":"%s","meaning":"x","formula":"x","source":"x",
                                 "unitKind":"NUMBER","direction":"UP","base":0,"target":100,
                                 "frequency":"MONTH","family":"OTHER","visibility":"PRIVATE",
                                 "startsOn":"2026-07-01"}\
                                """
                                        .formatted(Math.abs(name.hashCode()), name))
                        .expect(201)
                        .at("/id");
        who.api()
                .post(
                        "/api/metrics/%s/readings".formatted(id),
                        "{\"readings\":[{\"period\":\"2026-08\",\"value\":%d}]}".formatted(value))
                .expect(200);
        return id;
    }

    private static void share(World.Person owner, String dashboard, int version, String shares) {
        owner.api()
                .ifMatch(version)
                .put(
                        "/api/dashboards/%s/shares".formatted(dashboard),
                        "{\"shares\":[%s]}".formatted(shares))
                .expect(200);
    }

    private static String with(World.Person person, boolean mayEdit) {
        return "{\"kind\":\"PERSON\",\"id\":\"%s\",\"mayEdit\":%s}"
                .formatted(person.id().value(), mayEdit);
    }

    @Test
    void isItsOwnersAloneUntilShared() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        String id = add(lin, text(0, 0, "本周重点"));
        zhou.api().get("/api/dashboards/" + id).expect(404);
        world.administrator().api().get("/api/dashboards/" + id).expect(404);
        share(lin, id, 1, with(zhou, false));
        var seen = zhou.api().get("/api/dashboards/" + id).expect(200);
        assertThat(seen.at("/right")).isEqualTo("SEE");
        assertThat(seen.at("/tiles/0/text")).isEqualTo("本周重点");
        assertThat(seen.json().at("/shares")).isEmpty();
        assertThat(zhou.api().get("/api/dashboards").expect(200).at("/items/0/name"))
                .isEqualTo("周会");
        zhou.api().ifMatch(2).patch("/api/dashboards/" + id, "{\"name\":\"x\"}").expect(403);
        share(lin, id, 2, "");
        zhou.api().get("/api/dashboards/" + id).expect(404);
    }

    @Test
    void isSharedWithAUnitAndAllUnderIt() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var admin = world.administrator().api();
        String upper =
                admin.post("/api/units", "{\"name\":\"中心 %s\"}".formatted(lin.username()))
                        .expect(201)
                        .at("/id");
        String lower =
                admin.post("/api/units", "{\"name\":\"一组\",\"parentId\":\"%s\"}".formatted(upper))
                        .expect(201)
                        .at("/id");
        String path = "/api/people/" + zhou.id().value();
        int version = admin.get(path).expect(200).json().at("/version").asInt();
        admin.ifMatch(version).patch(path, "{\"unitId\":\"%s\"}".formatted(lower)).expect(200);
        String id = add(lin, text(0, 0, "看"));
        share(lin, id, 1, "{\"kind\":\"UNIT\",\"id\":\"%s\",\"mayEdit\":true}".formatted(upper));
        assertThat(zhou.api().get("/api/dashboards/" + id).expect(200).at("/right"))
                .isEqualTo("EDIT");
        zhou.api().ifMatch(2).patch("/api/dashboards/" + id, "{\"name\":\"改\"}").expect(200);
        zhou.api().ifMatch(3).delete("/api/dashboards/" + id).expect(403);
    }

    @Test
    void namesNothingTheReaderMayNotSee() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        String secret = goal(lin, "悄悄准备竞聘", false);
        String open = goal(lin, "学会数据分析", true);
        String metric = metric(lin, "私下的指标", 50);
        String id =
                add(
                        lin,
                        """
                        {"kind":"GOAL","x":0,"y":0,"w":4,"h":3,"title":"竞聘","goalId":"%s"},
                        {"kind":"GOAL","x":4,"y":0,"w":4,"h":3,"goalId":"%s"},
                        {"kind":"NUMBER","x":8,"y":0,"w":4,"h":3,"metricIds":["%s"]}\
                        """
                                .formatted(secret, open, metric));
        var own = lin.api().get("/api/dashboards/" + id).expect(200);
        assertThat(own.at("/tiles/0/goal/title")).isEqualTo("悄悄准备竞聘");
        assertThat(own.json().at("/tiles/2/metrics/0/value").asInt()).isEqualTo(50);
        share(lin, id, 1, with(zhou, true));
        var seen = zhou.api().get("/api/dashboards/" + id).expect(200);
        assertThat(seen.at("/tiles/0/visible")).isEqualTo("false");
        assertThat(seen.at("/tiles/1/goal/title")).isEqualTo("学会数据分析");
        assertThat(seen.at("/tiles/2/visible")).isEqualTo("false");
        assertThat(seen.text()).doesNotContain("竞聘", "私下", secret, metric);
        JsonNode hidden = seen.json().at("/tiles/0");
        zhou.api()
                .ifMatch(2)
                .patch(
                        "/api/dashboards/" + id,
                        "{\"tiles\":[{\"id\":\"%s\",\"x\":0,\"y\":5,\"w\":12,\"h\":4}]}"
                                .formatted(hidden.at("/id").asString()))
                .expect(200);
        var moved = lin.api().get("/api/dashboards/" + id).expect(200);
        assertThat(moved.at("/tiles/0/goal/title")).isEqualTo("悄悄准备竞聘");
        assertThat(moved.json().at("/tiles")).hasSize(1);
        zhou.api()
                .post(
                        "/api/dashboards",
                        """
                        {"name":"偷看","tiles":[
                         {"kind":"GOAL","x":0,"y":0,"w":4,"h":3,"goalId":"%s"}]}\
                        """
                                .formatted(secret))
                .expect(422);
    }

    @Test
    void refusesTilesOffTheGridOnEachOtherAndEmptyOnes() {
        var lin = world.person("林峰");
        var answer =
                lin.api()
                        .post(
                                "/api/dashboards",
                                """
                                {"name":" ","tiles":[
                                 {"kind":"TEXT","x":10,"y":0,"w":4,"h":2,"text":"宽"},
                                 {"kind":"TEXT","x":0,"y":0,"w":4,"h":2,"text":"一"},
                                 {"kind":"TEXT","x":3,"y":1,"w":4,"h":2,"text":"二"},
                                 {"kind":"CHART","x":0,"y":9,"w":4,"h":2,"metricIds":[]}]}\
                                """)
                        .expect(422);
        assertThat(answer.json().at("/errors").findValuesAsString("path"))
                .contains("name", "tiles[0]", "tiles[2]", "tiles[3].metricIds");
        assertThat(answer.text()).contains("第 3 个磁贴和第 2 个磁贴重叠了");
    }

    @Test
    void aLaterChangeDoesNotOverwriteAnEarlierOne() {
        var lin = world.person("林峰");
        String id = add(lin, text(0, 0, "一"));
        lin.api().patch("/api/dashboards/" + id, "{\"name\":\"x\"}").expect(428);
        lin.api().ifMatch(1).patch("/api/dashboards/" + id, "{\"name\":\"月会\"}").expect(200);
        var stale =
                lin.api()
                        .ifMatch(1)
                        .patch("/api/dashboards/" + id, "{\"name\":\"年会\"}")
                        .expect(412);
        assertThat(stale.text()).contains("月会");
    }

    @Test
    void comesBackFromTheBin() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        String id = add(lin, text(0, 0, "一"));
        share(lin, id, 1, with(zhou, true));
        lin.api().ifMatch(2).delete("/api/dashboards/" + id).expect(204);
        lin.api().get("/api/dashboards/" + id).expect(404);
        zhou.api().post("/api/dashboards/%s/restore".formatted(id), "").expect(404);
        assertThat(zhou.api().get("/api/bin").expect(200).json().at("/items")).isEmpty();
        lin.api().post("/api/dashboards/%s/restore".formatted(id), "").expect(200);
        assertThat(lin.api().get("/api/dashboards/" + id).expect(200).at("/tiles/0/text"))
                .isEqualTo("一");
    }

    @Test
    void theBinListsGoalsIndicatorsAndDashboardsOfThoseWhoMayBringThemBack() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        String dashboard = add(lin, text(0, 0, "一"));
        String goal = goal(lin, "学会数据分析", true);
        String metric = metric(lin, "回访率", 50);
        lin.api().ifMatch(1).delete("/api/dashboards/" + dashboard).expect(204);
        lin.api().ifMatch(version(lin, "/api/goals/" + goal)).delete("/api/goals/" + goal);
        lin.api().ifMatch(version(lin, "/api/metrics/" + metric)).delete("/api/metrics/" + metric);
        var bin = lin.api().get("/api/bin").expect(200).json();
        assertThat(bin.at("/items").findValuesAsString("title"))
                .containsExactlyInAnyOrder("周会", "学会数据分析", "回访率");
        assertThat(zhou.api().get("/api/bin").expect(200).json().at("/items")).isEmpty();
        String seen = lin.api().get("/api/bin?limit=1").expect(200).at("/next");
        assertThat(lin.api().get("/api/bin?limit=2&after=" + seen).expect(200).json().at("/items"))
                .hasSize(2);
        lin.api().post("/api/goals/%s/restore".formatted(goal), "").expect(200);
        lin.api().post("/api/metrics/%s/restore".formatted(metric), "").expect(200);
        assertThat(lin.api().get("/api/bin").expect(200).json().at("/items")).hasSize(1);
    }

    private static int version(World.Person who, String path) {
        return who.api().get(path).expect(200).json().at("/version").asInt();
    }

    @Test
    void asksTheDatabaseAsOftenForManyTilesAsForFew() {
        var lin = world.person("林峰");
        String few = add(lin, tiles(lin, 1));
        String many = add(lin, tiles(lin, 8));
        int once = sqlCount.of(lin.api(), api -> api.get("/api/dashboards/" + few).expect(200));
        int often = sqlCount.of(lin.api(), api -> api.get("/api/dashboards/" + many).expect(200));
        assertThat(often).isEqualTo(once);
    }

    private static String tiles(World.Person who, int count) {
        var tiles = new StringBuilder();
        for (int at = 0; at < count; at++) {
            String goal = goal(who, "目标" + at, false);
            String metric = metric(who, "指标%d/%d".formatted(count, at), 10 * at);
            tiles.append(at == 0 ? "" : ",")
                    .append(
                            """
                            {"kind":"GOAL","x":0,"y":%1$d,"w":4,"h":1,"goalId":"%2$s"},
                            {"kind":"CHART","x":4,"y":%1$d,"w":4,"h":1,"metricIds":["%3$s"],
                             "chart":"BAR","by":"QUARTER","months":12},
                            {"kind":"LOAD","x":8,"y":%1$d,"w":4,"h":1}\
                            """
                                    .formatted(at, goal, metric));
        }
        return tiles.toString();
    }
}
