package dev.zhixing.work.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.SqlCount;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

@ZhixingTest
class MetricsTest {

    private final World world;
    private final SqlCount count;

    MetricsTest(World world, SqlCount count) {
        this.world = world;
        this.count = count;
    }

    private static String card(String code, String rest) {
        return """
        {"code":"%s","nameZh":"平均回复时长","meaning":"从提问到首次回复","formula":"总时长 ÷ 提问数",
         "source":"客服系统","unitKind":"DURATION","unitWord":"小时","direction":"DOWN","base":24,
         "target":12,"frequency":"WEEK","family":"EFFICIENCY","visibility":"PRIVATE",
         "startsOn":"2026-06-01"%s}\
        """
                .formatted(code, rest);
    }

    private static String make(World.Person who, String body) {
        return who.api().post("/api/metrics", body).expect(201).at("/id");
    }

    private static Api.Answer read(World.Person who, String metric, String period, String value) {
        return who.api()
                .post(
                        "/api/metrics/" + metric + "/readings",
                        "{\"readings\":[{\"period\":\"%s\",\"value\":%s}]}"
                                .formatted(period, value));
    }

    private static JsonNode tile(World.Person who, String metric) {
        return who.api().get("/api/metrics/board?id=" + metric).expect(200).json().at("/items/0");
    }

    @Test
    void aReplyTimeOf18HoursBetween24And12IsHalfOfTheWay() {
        var han = world.person("韩璐");
        String metric = make(han, card("REPLY", ""));
        read(han, metric, "2026-W35", "18").expect(200);
        JsonNode tile = tile(han, metric);
        assertThat(tile.at("/attainment").decimalValue()).isEqualByComparingTo("50");
        assertThat(tile.at("/reached").asBoolean()).isFalse();
        assertThat(tile.at("/status").asString()).isEqualTo("NOT_REACHED");
        assertThat(tile.at("/told").asString()).isEqualTo("高于目标 50%");
    }

    @Test
    void everythingThatIsMandatoryIsAskedForAtOnce() {
        var han = world.person("韩璐");
        var answer = han.api().post("/api/metrics", "{}").expect(422);
        assertThat(answer.json().at("/errors").findValuesAsString("path"))
                .contains("code", "nameZh", "meaning", "formula", "source", "target", "frequency");
    }

    @Test
    void aTargetWorseThanTheBaseIsRefused() {
        var han = world.person("韩璐");
        var answer =
                han.api()
                        .post(
                                "/api/metrics",
                                card("WORSE", "").replace("\"target\":12", "\"target\":30"))
                        .expect(422);
        assertThat(answer.at("/errors/0/code")).contains("target-worse-than-base");
    }

    @Test
    void whatIsThereIsNotOverwrittenUnasked() {
        var han = world.person("韩璐");
        String metric = make(han, card("TWICE", ""));
        read(han, metric, "2026-W35", "18").expect(200);
        assertThat(read(han, metric, "2026-W35", "17").expect(422).text()).contains("18");
        han.api()
                .post(
                        "/api/metrics/" + metric + "/readings",
                        "{\"readings\":[{\"period\":\"2026-W35\",\"value\":17}],\"replace\":true}")
                .expect(200);
        JsonNode row = han.api().get("/api/metrics/" + metric + "/readings").json().at("/items/0");
        assertThat(row.at("/value").decimalValue()).isEqualByComparingTo("17");
        JsonNode before =
                han.api()
                        .get(
                                "/api/metrics/%s/readings/%s/before"
                                        .formatted(metric, row.at("/id").asString()))
                        .expect(200)
                        .json();
        assertThat(before.at("/0/value").decimalValue()).isEqualByComparingTo("18");
    }

    @Test
    void membersMakeTheTotal() {
        var han = world.person("韩璐");
        String metric = make(han, card("CHAN", ",\"breakdown\":\"渠道\",\"rollUp\":\"WEIGHTED\""));
        int version = version(han, metric);
        han.api()
                .ifMatch(version)
                .put(
                        "/api/metrics/" + metric + "/members",
                        "{\"members\":[{\"name\":\"电话\",\"weight\":3},{\"name\":\"在线\"}]}")
                .expect(200);
        read(han, metric, "2026-W35", "18").expect(422);
        han.api()
                .post(
                        "/api/metrics/" + metric + "/readings",
                        """
                        {"readings":[{"period":"2026-W35","member":"电话","value":10},
                         {"period":"2026-W35","member":"在线","value":20}]}\
                        """)
                .expect(200);
        assertThat(tile(han, metric).at("/value").decimalValue()).isEqualByComparingTo("12.5");
    }

    @Test
    void aFormulaFollowsItsReadingsAndSaysWhereItsValueComesFrom() {
        var han = world.person("韩璐");
        String won = make(han, plain("WON"));
        make(han, plain("LEADS"));
        String rate =
                make(han, plain("RATE").replace("}", ",\"expression\":\"percent(WON, LEADS)\"}"));
        read(han, won, "2026-08", "30").expect(200);
        read(han, make(han, plain("OTHER")), "2026-08", "1").expect(200);
        String leads = id(han, "LEADS");
        read(han, leads, "2026-08", "120").expect(200);
        JsonNode row = han.api().get("/api/metrics/" + rate + "/readings").json().at("/items/0");
        assertThat(row.at("/value").decimalValue()).isEqualByComparingTo("25");
        assertThat(row.at("/source").asString()).isEqualTo("COMPUTED");
        assertThat(row.at("/inputs").findValuesAsString("name"))
                .containsExactlyInAnyOrder("WON", "LEADS");
        han.api()
                .post(
                        "/api/metrics/" + leads + "/readings",
                        "{\"readings\":[{\"period\":\"2026-08\",\"value\":0}],\"replace\":true}")
                .expect(200);
        row = han.api().get("/api/metrics/" + rate + "/readings").json().at("/items/0");
        assertThat(row.at("/value").isNull()).isTrue();
        assertThat(row.at("/reason").asString()).isEqualTo("除数为零");
    }

    @Test
    void aFormulaThatComesBackToItselfIsRefusedWithTheWay() {
        var han = world.person("韩璐");
        String first = make(han, plain("FIRST"));
        make(han, plain("SECOND").replace("}", ",\"expression\":\"FIRST * 2\"}"));
        var refused =
                han.api()
                        .ifMatch(version(han, first))
                        .patch("/api/metrics/" + first, "{\"expression\":\"SECOND + 1\"}")
                        .expect(422);
        assertThat(refused.text()).contains("FIRST → SECOND → FIRST");
    }

    @Test
    void aFormulaIsCheckedWhileItIsWritten() {
        var han = world.person("韩璐");
        String metric = make(han, plain("BASIS"));
        read(han, metric, "2026-08", "40").expect(200);
        var fine =
                han.api()
                        .post(
                                "/api/metrics/formula-check",
                                "{\"expression\":\"BASIS / 8\",\"frequency\":\"MONTH\"}")
                        .expect(200);
        assertThat(fine.json().at("/value").decimalValue()).isEqualByComparingTo("5");
        var wrong =
                han.api()
                        .post(
                                "/api/metrics/formula-check",
                                "{\"expression\":\"BASIS / NOBODY\",\"frequency\":\"MONTH\"}")
                        .expect(200);
        assertThat(wrong.at("/errors/0/from")).isEqualTo("8");
        assertThat(wrong.at("/errors/0/message")).contains("NOBODY");
    }

    @Test
    void theBoardTakesTheSameStatementsForManyAsForOne() {
        var han = world.person("韩璐");
        make(han, plain("ONE"));
        int one = count.of(han.api(), api -> api.get("/api/metrics/board"));
        for (int more = 0; more < 8; more++) {
            String metric = make(han, plain("MORE" + more));
            read(han, metric, "2026-08", "5").expect(200);
        }
        assertThat(count.of(han.api(), api -> api.get("/api/metrics/board")))
                .isLessThanOrEqualTo(one + 1);
    }

    @Test
    void dailyReadingsAreChartedByMonthHalfAndYear() {
        var han = world.person("韩璐");
        String metric =
                make(
                        han,
                        plain("DAILY")
                                .replace("MONTH", "DAY")
                                .replace("}", ",\"overTime\":\"SUM\"}"));
        han.api()
                .post(
                        "/api/metrics/" + metric + "/readings",
                        """
                        {"readings":[{"period":"2026-01-31","value":1},{"period":"2026-02-01","value":2},
                         {"period":"2026-02-28","value":3},{"period":"2026-07-01","value":4}]}\
                        """)
                .expect(200);
        assertThat(values(han, metric, "MONTH")).containsExactly("1", "5", "4");
        assertThat(values(han, metric, "HALF")).containsExactly("6", "4");
        assertThat(values(han, metric, "YEAR")).containsExactly("10");
        assertThat(values(han, metric, "DAY")).containsExactly("1", "2", "3", "4");
    }

    @Test
    void deletedIndicatorsComeBackForThoseWhoManageThem() {
        var han = world.person("韩璐");
        String metric = make(han, plain("GONE"));
        han.api().ifMatch(1).delete("/api/metrics/" + metric).expect(204);
        han.api().get("/api/metrics/" + metric).expect(404);
        world.person("旁人").api().post("/api/metrics/" + metric + "/restore", "").expect(404);
        han.api().post("/api/metrics/" + metric + "/restore", "").expect(200);
        han.api().get("/api/metrics/" + metric).expect(200);
    }

    private static String plain(String code) {
        return """
        {"code":"%s","nameZh":"指标 %s","meaning":"含义","formula":"算法","source":"人工录入",
         "unitKind":"NUMBER","direction":"UP","target":10,"frequency":"MONTH","family":"OTHER",
         "visibility":"PRIVATE","startsOn":"2026-01-01"}\
        """
                .formatted(code, code);
    }

    private static String id(World.Person who, String code) {
        return who.api().get("/api/metrics?q=" + code).expect(200).at("/items/0/id");
    }

    private static int version(World.Person who, String metric) {
        return who.api().get("/api/metrics/" + metric).expect(200).json().at("/version").asInt();
    }

    private static java.util.List<String> values(World.Person who, String metric, String by) {
        var values = new java.util.ArrayList<String>();
        who.api()
                .get("/api/metrics/%s/series?by=%s".formatted(metric, by))
                .expect(200)
                .json()
                .at("/points")
                .forEach(point -> values.add(point.at("/value").decimalValue().toPlainString()));
        return values;
    }
}
