package dev.zhixing.work.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.SetClock;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;
import dev.zhixing.work.metrics.internal.MissingReminders;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What people do with indicators: packs, due readings, misses, comparisons. */
@ZhixingTest
class MetricWorkTest {

    private final World world;
    private final SetClock.Hands clock;
    private final MissingReminders reminders;

    MetricWorkTest(World world, SetClock.Hands clock, MissingReminders reminders) {
        this.world = world;
        this.clock = clock;
        this.reminders = reminders;
    }

    @AfterEach
    void back() {
        clock.set(SetClock.Hands.START);
    }

    private static String make(World.Person who, String code, String rest) {
        return who.api()
                .post(
                        "/api/metrics",
                        """
                        {"code":"%s","nameZh":"指标 %s","meaning":"含义","formula":"算法",
                         "source":"人工录入","unitKind":"NUMBER","frequency":"MONTH","family":"OTHER",
                         "visibility":"PRIVATE","startsOn":"2026-01-01",%s}\
                        """
                                .formatted(code, code, rest))
                .expect(201)
                .at("/id");
    }

    private static void read(World.Person who, String metric, String period, String value) {
        who.api()
                .post(
                        "/api/metrics/" + metric + "/readings",
                        "{\"readings\":[{\"period\":\"%s\",\"value\":%s}]}"
                                .formatted(period, value))
                .expect(200);
    }

    @Test
    void theSupervisorsYearHas15IndicatorsWhoseReadingsFallDueInFourCycles() {
        var han = world.person("韩璐");
        var loaded = han.api().post("/api/metric-packs/supervisor/load", "{}").expect(200);
        assertThat(loaded.json().at("/added")).hasSize(15);
        var again = han.api().post("/api/metric-packs/supervisor/load", "{}").expect(200);
        assertThat(again.json().at("/added")).isEmpty();
        assertThat(again.json().at("/there")).hasSize(15);
        // Loaded on 7 September: by 20 January a quarter, a half and a year have ended once.
        JsonNode due =
                han.api()
                        .get("/api/metrics/due?mine=true&from=2026-09-07&to=2027-01-31")
                        .expect(200)
                        .json();
        assertThat(of(due, "SUP_COST"))
                .containsExactly(
                        "2026-09 2026-10-05",
                        "2026-10 2026-11-05",
                        "2026-11 2026-12-05",
                        "2026-12 2027-01-05");
        assertThat(of(due, "SUP_CSAT")).containsExactly("2026-Q3 2026-10-10", "2026-Q4 2027-01-10");
        assertThat(of(due, "SUP_PILOTS")).containsExactly("2026-H2 2027-01-15");
        assertThat(of(due, "SUP_FEEDBACK")).containsExactly("2026 2027-01-20");
    }

    private static List<String> of(JsonNode due, String code) {
        var found = new ArrayList<String>();
        due.forEach(
                one -> {
                    if (one.at("/metric/code").asString().equals(code)) {
                        found.add(one.at("/period").asString() + " " + one.at("/dueOn").asString());
                    }
                });
        return found;
    }

    @Test
    void theServicePackComputesHandlingTimeFirstContactAndSecondContactShare() {
        var han = world.person("韩璐");
        han.api()
                .post(
                        "/api/metric-packs/service/load",
                        "{\"codes\":[\"SVC_AHT\",\"SVC_FCR\",\"SVC_SECOND\",\"SVC_NPS\"]}")
                .expect(200);
        bring(han, "SVC_CONTACTS", "400");
        bring(han, "SVC_HANDLING", "2600");
        bring(han, "SVC_FIRST", "300");
        bring(han, "SVC_SECOND_CASES", "60");
        bring(han, "SVC_ANSWERS", "200");
        bring(han, "SVC_PROMOTERS", "120");
        bring(han, "SVC_DETRACTORS", "30");
        assertThat(value(han, "SVC_AHT")).isEqualTo("6.5");
        assertThat(value(han, "SVC_FCR")).isEqualTo("75");
        assertThat(value(han, "SVC_SECOND")).isEqualTo("15");
        assertThat(value(han, "SVC_NPS")).isEqualTo("45");
    }

    private static void bring(World.Person who, String code, String value) {
        read(who, id(who, code), "2026-09", value);
    }

    private static String id(World.Person who, String code) {
        for (JsonNode one :
                who.api()
                        .get("/api/metrics?limit=200&ownerId=" + who.id().value() + "&q=" + code)
                        .expect(200)
                        .json()
                        .at("/items")) {
            if (one.at("/code").asString().equals(code)) {
                return one.at("/id").asString();
            }
        }
        throw new AssertionError(code);
    }

    private static String value(World.Person who, String code) {
        return who.api()
                .get("/api/metrics/board?id=" + id(who, code))
                .expect(200)
                .json()
                .at("/items/0/value")
                .decimalValue()
                .stripTrailingZeros()
                .toPlainString();
    }

    @Test
    void theOrderCycleBeforeAndAfterShowsDifferencePercentAndWhetherItIsReached() {
        var han = world.person("韩璐");
        String cycle = make(han, "CYCLE", "\"direction\":\"DOWN\",\"base\":10,\"target\":6");
        String errors = make(han, "ERRORS", "\"direction\":\"DOWN\",\"target\":2");
        read(han, cycle, "2026-08", "6");
        read(han, errors, "2026-02", "8");
        read(han, errors, "2026-08", "3");
        JsonNode sheet =
                han.api()
                        .get(
                                "/api/metrics/comparison?id=%s&id=%s&before=2026-02-10&after=2026-08-10"
                                        .formatted(cycle, errors))
                        .expect(200)
                        .json();
        assertThat(sheet.at("/0/before").asInt()).isEqualTo(10);
        assertThat(sheet.at("/0/difference").asInt()).isEqualTo(-4);
        assertThat(sheet.at("/0/percent").decimalValue()).isEqualByComparingTo("-40");
        assertThat(sheet.at("/0/reached").asBoolean()).isTrue();
        assertThat(sheet.at("/1/percent").decimalValue()).isEqualByComparingTo("-62.5");
        assertThat(sheet.at("/1/reached").asBoolean()).isFalse();
    }

    @Test
    void aMissIsExplainedAndItsActionBecomesATask() {
        var han = world.person("韩璐");
        String metric = make(han, "MISS", "\"direction\":\"UP\",\"target\":90");
        read(han, metric, "2026-07", "85");
        read(han, metric, "2026-08", "80");
        String sheet = "/api/metrics/" + metric + "/deviations/2026-08";
        String plan = han.api().post("/api/plans", "{\"name\":\"改进\"}").expect(201).at("/id");
        String action = "{\"planId\":\"%s\"}".formatted(plan);
        han.api().post(sheet + "/action", action).expect(422);
        var written =
                han.api()
                        .ifMatch(0)
                        .put(sheet, "{\"cause\":\"SYSTEM\",\"explanation\":\"线路故障两天\"}")
                        .expect(200);
        assertThat(written.json().at("/repeat").asInt()).isEqualTo(2);
        var opened = han.api().post(sheet + "/action", action).expect(200);
        assertThat(opened.at("/action/kind")).isEqualTo("item");
        assertThat(opened.at("/action/title")).contains("MISS", "2026-08");
        han.api().post(sheet + "/action", action).expect(422);
    }

    @Test
    void crossingTheAlarmLineTellsTheOwnerWithTheAgreedResponse() {
        var han = world.person("韩璐");
        var zhou = world.person("周敏");
        String metric =
                make(
                        han,
                        "LINE",
                        "\"direction\":\"DOWN\",\"target\":10,\"warning\":15,\"alarm\":20,"
                                + "\"response\":\"启动应急排班\"");
        han.api()
                .put("/api/metrics/%s/recorders/%s".formatted(metric, zhou.id().value()), "")
                .expect(200);
        read(zhou, metric, "2026-07", "25");
        assertThat(han.api().get("/api/inbox").expect(200).text()).contains("启动应急排班");
        read(zhou, metric, "2026-08", "9");
        JsonNode crossings =
                han.api().get("/api/metrics/" + metric + "/crossings").expect(200).json();
        assertThat(crossings).hasSize(1);
        assertThat(crossings.at("/0/line").asString()).isEqualTo("ALARM");
        assertThat(crossings.at("/0/endedAt").isNull()).isFalse();
        zhou.api().ifMatch(1).patch("/api/metrics/" + metric, "{\"nameEn\":\"x\"}").expect(403);
    }

    @Test
    void whoeverHasToBringAReadingIsRemindedOnceWhenItsDayIsPast() {
        var han = world.person("韩璐");
        make(han, "LATE", "\"direction\":\"UP\",\"target\":10,\"dueDays\":5");
        clock.set(Instant.parse("2026-09-06T01:00:00Z"));
        reminders.run();
        reminders.run();
        JsonNode inbox = han.api().get("/api/inbox").expect(200).json();
        assertThat(inbox.at("/items")).hasSizeGreaterThanOrEqualTo(1);
        assertThat(inbox.toString()).contains("2026-08", "2026-09-05");
    }

    @Test
    void aPastedTableIsShownCellByCellBeforeItIsKept() {
        var han = world.person("韩璐");
        String metric = make(han, "PASTE", "\"direction\":\"UP\",\"target\":10");
        read(han, metric, "2026-07", "8");
        String readings = "/api/metrics/" + metric + "/readings";
        String table = "{\"text\":\"周期\\t数值\\t备注\\n2026-06\\t1,234.5\\t=1+1\\n2026-07\\tabc\"}";
        JsonNode shown = han.api().post(readings + "/paste-preview", table).expect(200).json();
        assertThat(shown).hasSize(2);
        assertThat(shown.at("/0/value").decimalValue()).isEqualByComparingTo("1234.5");
        assertThat(shown.at("/1/problems/0").asString()).contains("abc");
        assertThat(shown.at("/1/row").asInt()).isEqualTo(3);
        han.api().post(readings + "/paste", table).expect(422);
        han.api().post(readings + "/paste", table.replace("abc", "8")).expect(200);
        String csv = han.api().get(readings + "/export.csv").expect(200).text();
        assertThat(csv).contains("2026-06,\"\",1234.5,\"'=1+1\",PASTED");
    }

    @Test
    void outsidersDoNotSeeAPrivateIndicator() {
        var han = world.person("韩璐");
        String metric = make(han, "OWN", "\"direction\":\"UP\",\"target\":10");
        world.person("旁人").api().get("/api/metrics/" + metric).expect(404);
        world.person("旁人").api().get("/api/metrics/" + metric + "/series").expect(404);
    }
}
