package dev.zhixing.across.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

@ZhixingTest
class ImportPreviewTest {

    private static final byte[] TWO_TASKS =
            Uploads.table(
                    "1,需求调研,,2026-09-07,2026-09-11,5,,调研报告",
                    "2,方案设计,,2026-09-08,2026-09-10,3,1FS,设计方案");

    private final World world;
    private final DSLContext sql;

    ImportPreviewTest(World world, DSLContext sql) {
        this.world = world;
        this.sql = sql;
    }

    @Test
    void writesNothingButTheFile() {
        var lin = world.person("林峰");
        var before = rows();
        var preview = Uploads.send(lin, "回访.xlsx", Uploads.sample("重点客户回访提升项目.xlsx")).expect(201);
        assertThat(preview.json().at("/tasks")).hasSize(9);
        var stranger =
                Uploads.send(lin, "计划.csv", Uploads.table("1,调研,公孙预览,2026-09-07,,5,,")).expect(201);
        assertThat(stranger.json().at("/counts/placeholders").asInt()).isEqualTo(1);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aColumnTakenForSomethingElseChangesIt() {
        var lin = world.person("林峰");
        var preview = Uploads.send(lin, "计划.csv", TWO_TASKS).expect(201);
        assertThat(preview.at("/tasks/0/deliverable")).isEqualTo("调研报告");
        var changed =
                Uploads.choose(
                                lin,
                                preview,
                                "{\"tables\":[{\"id\":\"%s\",\"columns\":{\"H\":\"ACCEPTANCE\"}}]}"
                                        .formatted(preview.at("/tables/0/id")))
                        .expect(200);
        assertThat(changed.json().at("/tasks/0/deliverable").isNull()).isTrue();
        assertThat(changed.at("/tables/0/columns/7/field")).isEqualTo("ACCEPTANCE");
        var done = Uploads.apply(lin, changed).expect(201);
        assertThat(Uploads.items(lin, done).at("/items/0/acceptance")).isEqualTo("调研报告");
    }

    @Test
    void oneMemberOfANameIsTakenOfSeveralOneIsChosenAndAnUnknownOneBecomesAPlaceholder() {
        var lin = world.person("林峰");
        var only = world.person("欧阳独一");
        world.person("司马双名");
        var second = world.person("司马双名");
        var preview =
                Uploads.send(
                                lin,
                                "计划.csv",
                                Uploads.table(
                                        "1,调研,欧阳独一,2026-09-07,,5,,",
                                        "2,设计,司马双名,2026-09-14,,5,,",
                                        "3,测试,诸葛未知,2026-09-21,,5,,"))
                        .expect(201);
        var people = new TreeMap<String, tools.jackson.databind.JsonNode>();
        preview.json().at("/people").forEach(one -> people.put(one.at("/name").asString(), one));
        assertThat(people.get("欧阳独一").at("/match/id").asString())
                .isEqualTo(only.id().value().toString());
        assertThat(people.get("司马双名").at("/match").isNull()).isTrue();
        assertThat(people.get("司马双名").at("/candidates")).hasSize(2);
        assertThat(people.get("诸葛未知").at("/match").isNull()).isTrue();
        assertThat(people.get("诸葛未知").at("/candidates")).isEmpty();
        assertThat(preview.json().at("/counts/placeholders").asInt()).isEqualTo(2);

        var chosen =
                Uploads.choose(
                                lin,
                                preview,
                                "{\"people\":[{\"name\":\"司马双名\",\"personId\":\"%s\"}]}"
                                        .formatted(second.id().value()))
                        .expect(200);
        assertThat(chosen.json().at("/counts/placeholders").asInt()).isEqualTo(1);
        var done = Uploads.apply(lin, chosen).expect(201);
        var items = Uploads.items(lin, done);
        assertThat(items.at("/items/0/owner/id")).isEqualTo(only.id().value().toString());
        assertThat(items.at("/items/1/owner/id")).isEqualTo(second.id().value().toString());
        var placeholder = lin.api().get("/api/people/" + items.at("/items/2/owner/id")).expect(200);
        assertThat(placeholder.at("/name")).isEqualTo("诸葛未知");
        assertThat(placeholder.json().at("/placeholder").asBoolean()).isTrue();
    }

    @Test
    void everyDateThatChangesIsListedWithItsReason() {
        var lin = world.person("林峰");
        var preview = Uploads.send(lin, "计划.csv", TWO_TASKS).expect(201);
        var dates = preview.json().at("/dates");
        assertThat(dates).hasSize(2);
        assertThat(preview.at("/dates/0/code")).isEqualTo("2");
        assertThat(preview.at("/dates/0/field")).isEqualTo("START");
        assertThat(preview.at("/dates/0/before")).isEqualTo("2026-09-08");
        assertThat(preview.at("/dates/0/after")).isEqualTo("2026-09-14");
        assertThat(preview.at("/dates/0/days")).isEqualTo("6");
        assertThat(preview.at("/dates/0/why")).contains("1");
        assertThat(preview.at("/dates/1/field")).isEqualTo("FINISH");

        var kept = Uploads.choose(lin, preview, "{\"keepDates\":true}").expect(200);
        assertThat(kept.json().at("/dates")).isEmpty();
        assertThat(kept.at("/tasks/1/start")).isEqualTo("2026-09-08");
    }

    @Test
    void weeksWithoutAStartAskForIt() {
        var lin = world.person("林峰");
        byte[] weeks =
                "任务名称,开始周,结束周\n流程调研,第1周,第2周\n方案设计,第3周,第3周\n".getBytes(StandardCharsets.UTF_8);
        var preview = Uploads.send(lin, "周计划.csv", weeks).expect(201);
        assertThat(preview.json().at("/countsInWeeks").asBoolean()).isTrue();
        assertThat(preview.json().at("/planStart").isNull()).isTrue();
        assertThat(preview.json().at("/problems").findValuesAsString("code"))
                .contains("WEEK_NEEDS_START");
        var started = Uploads.choose(lin, preview, "{\"planStart\":\"2026-09-07\"}").expect(200);
        assertThat(started.json().at("/problems").findValuesAsString("code"))
                .doesNotContain("WEEK_NEEDS_START");
        assertThat(started.at("/tasks/0/start")).isEqualTo("2026-09-07");
        assertThat(started.at("/tasks/1/start")).isEqualTo("2026-09-21");
        assertThat(started.at("/tasks/1/finish")).isEqualTo("2026-09-24");
    }

    @Test
    void aFileThatIsNoTableIsRefusedInOneSentenceAndNothingIsKept() {
        var lin = world.person("林峰");
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        byte[] locked =
                ("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"
                                + "\0".repeat(64)
                                + "EncryptedPackage".replaceAll("(.)", "$1\0"))
                        .getBytes(StandardCharsets.ISO_8859_1);
        var before = rows();
        int kept = count("interchange", "import_run");
        for (var file : Map.of("MISLABELLED", png, "ENCRYPTED", locked).entrySet()) {
            var refused = Uploads.send(lin, "计划.xlsx", file.getValue()).expect(422);
            assertThat(refused.at("/type")).isEqualTo("/problems/interchange/file-refused");
            assertThat(refused.at("/detail")).endsWith("。").doesNotContain("{", "Exception");
            assertThat(refused.at("/facts/code")).isEqualTo(file.getKey());
        }
        assertThat(rows()).isEqualTo(before);
        assertThat(count("interchange", "import_run")).isEqualTo(kept);
    }

    @Test
    void somebodyElsesFileAnswersLikeNone() {
        var lin = world.person("林峰");
        var preview = Uploads.send(lin, "计划.csv", TWO_TASKS).expect(201);
        var stranger = world.person("李强");
        stranger.api().get("/api/imports/" + preview.at("/id")).expect(404);
        Uploads.choose(stranger, preview, "{\"keepDates\":true}").expect(404);
        Uploads.apply(stranger, preview).expect(404);
        Uploads.undo(stranger, preview).expect(404);
        lin.api().get("/api/imports/" + preview.at("/id")).expect(200);
    }

    /** How many rows the rooms hold that an import writes to. */
    private Map<String, Integer> rows() {
        var counts = new TreeMap<String, Integer>();
        sql.select(
                        DSL.field(DSL.name("table_schema"), String.class),
                        DSL.field(DSL.name("table_name"), String.class))
                .from(DSL.table(DSL.name("information_schema", "tables")))
                .where(
                        DSL.field(DSL.name("table_schema"), String.class)
                                .in("plans", "people", "activity", "search", "notices"),
                        DSL.field(DSL.name("table_type"), String.class).eq("BASE TABLE"))
                .forEach(
                        row ->
                                counts.put(
                                        row.value1() + "." + row.value2(),
                                        count(row.value1(), row.value2())));
        assertThat(counts).hasSizeGreaterThan(10);
        return counts;
    }

    private int count(String schema, String table) {
        return sql.fetchCount(DSL.table(DSL.name(schema, table)));
    }
}
