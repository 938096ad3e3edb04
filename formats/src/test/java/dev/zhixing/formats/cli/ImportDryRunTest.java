package dev.zhixing.formats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.formats.samples.SampleWorkbooks;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

class ImportDryRunTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) throws IOException {
        PrintStream output = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = ImportDryRun.run(args, output, errors, CLOCK);
        output.flush();
        return code;
    }

    private static String sample(String name) {
        return Path.of("..", "samples", name).toString();
    }

    @Test
    void printsThePromisedShape() throws IOException {
        assertThat(run(sample(SampleWorkbooks.ONLINE), "--dry-run", "--json")).isZero();
        JsonNode root = JsonMapper.shared().readTree(out.toByteArray());
        assertThat(root.propertyNames())
                .containsExactly("tasks", "raci", "resources", "risks", "indicators", "problems");
        assertThat(root.get("tasks").get(0).propertyNames())
                .containsExactly(
                        "code",
                        "name",
                        "owner",
                        "collaborators",
                        "start",
                        "finish",
                        "durationDays",
                        "predecessors",
                        "deliverable",
                        "status",
                        "priority",
                        "risk");
        assertThat(root.get("raci").get(0).propertyNames())
                .containsExactly("task", "party", "letter", "note");
        assertThat(root.get("problems").get(0).propertyNames())
                .containsExactly("sheet", "cell", "message");
        JsonNode training = root.get("tasks").get(8);
        assertThat(training.get("predecessors").get(0).asString()).isEqualTo("2.2SS+5d");
        assertThat(training.get("start").asString()).isEqualTo("2026-10-19");
        assertThat(training.get("status").asString()).isEqualTo("未开始");
        assertThat(training.get("priority").isNull()).isTrue();
        assertThat(root.get("tasks").get(0).get("finish").asString()).isEqualTo("2026-09-25");
    }

    @Test
    void takesThePlanStartAndTheLanguage() throws IOException {
        assertThat(
                        run(
                                sample(SampleWorkbooks.ONLINE),
                                "--json",
                                "--start",
                                "2027-03-01",
                                "--lang",
                                "en"))
                .isZero();
        JsonNode first = JsonMapper.shared().readTree(out.toByteArray()).get("tasks").get(1);
        assertThat(first.get("start").asString()).isEqualTo("2027-03-01");
        assertThat(first.get("status").asString()).isEqualTo("Not started");
    }

    @Test
    void refusesWithASentence() throws IOException {
        assertThat(run(sample("README.md"), "--json")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("只能导入 .xlsx 和 .csv");
        assertThat(JsonMapper.shared().readTree(out.toByteArray()).get("refused").get("code"))
                .hasToString("\"NOT_A_TABLE_FILE\"");
    }

    @Test
    void explainsHowToCallIt() throws IOException {
        assertThat(run("--json")).isEqualTo(64);
        assertThat(run("a.csv", "--start", "tomorrow")).isEqualTo(64);
        assertThat(run("a.csv", "--year")).isEqualTo(64);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("zhixing import FILE --dry-run");
    }
}
