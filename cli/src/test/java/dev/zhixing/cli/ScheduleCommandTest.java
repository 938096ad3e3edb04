package dev.zhixing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.formats.model.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code zhixing schedule} as people and scripts meet it. */
class ScheduleCommandTest {
    private static final String SAMPLE = "../samples/plans/机房搬迁.xml";

    @TempDir private Path folder;

    private String file(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static void refuses(Called call) {
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.errorLines()).hasSize(1);
        assertThat(call.err()).doesNotContain("Exception").endsWith(".\n");
    }

    @Test
    void printsThePromisedNamesAsJson() {
        Called call = Called.schedule(SAMPLE, "--json");
        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
        JsonNode plan = call.json();
        assertThat(plan.propertyNames()).contains("tasks", "finish", "criticalPath", "problems");
        assertThat(plan.get("tasks").get(3).propertyNames())
                .contains(
                        "id",
                        "uid",
                        "name",
                        "outline",
                        "start",
                        "finish",
                        "earlyStart",
                        "earlyFinish",
                        "lateStart",
                        "lateFinish",
                        "totalSlackMinutes",
                        "freeSlackMinutes",
                        "critical",
                        "drivenBy");
    }

    @Test
    void datesAreLocalAndSlackIsInMinutes() {
        JsonNode plan = Called.schedule(SAMPLE, "--json").json();
        JsonNode wiring = plan.get("tasks").get(3);
        assertThat(wiring.get("uid").asInt()).isEqualTo(4);
        assertThat(wiring.get("name").asString()).isEqualTo("布线与通电");
        assertThat(wiring.get("start").asString()).isEqualTo("2026-09-17T09:00:00");
        assertThat(wiring.get("totalSlackMinutes").asLong()).isEqualTo(480);
        assertThat(wiring.get("critical").asBoolean()).isFalse();
        assertThat(wiring.get("drivenBy").get(0).get("uid").asInt()).isEqualTo(3);
        assertThat(plan.get("finish").asString()).isEqualTo("2026-10-09T18:00:00");
        assertThat(plan.get("criticalPath").values())
                .extracting(JsonNode::asInt)
                .containsExactly(2, 3, 5, 7, 8, 9, 10);
    }

    @Test
    void saysWhichCellsOfATableCouldNotBeRead() throws IOException {
        String table = "编号,任务,开始,完成\n1,调研,2026-09-07,下周再说\n2,设计,2026-09-08,2026-09-09\n";
        Called call = Called.schedule(file("plan.csv", table), "--json");
        assertThat(call.code()).isZero();
        assertThat(call.json().get("problems").values())
                .extracting(problem -> problem.get("message").asString())
                .anySatisfy(message -> assertThat(message).contains("!D2: ", "下周再说"));
    }

    @Test
    void aTableIsForPeopleInTheirLanguage() {
        assertThat(Called.schedule(SAMPLE).out()).contains("Driven by", "Finish: 2026-10-09 18:00");
        assertThat(Called.schedule(Language.ZH, SAMPLE).out())
                .contains("由什么决定", "完成：2026-10-09 18:00");
        assertThat(Called.schedule(Language.ZH, SAMPLE, "--lang", "en").out())
                .contains("Driven by");
    }

    @Test
    void workbooksAreScheduledToo() {
        JsonNode plan = Called.schedule("../samples/十月排班任务清单.csv", "--json").json();
        assertThat(plan.get("tasks").size()).isPositive();
    }

    @Test
    void aPlanThatOnlyCountsWeeksBeginsNextMondayOrWhenAsked() {
        String file = "../samples/在线客服上线-12周计划.xlsx";
        String asked = Called.schedule(file, "--json", "--start", "2027-03-01").json().toString();
        assertThat(asked).contains("2027-03-0");
        assertThat(Called.schedule(file).code()).isZero();
    }

    @Test
    void whatIsNoPlanIsRefusedWithOneSentence() throws IOException {
        refuses(Called.schedule(folder.resolve("nothing.mpp").toString()));
        refuses(Called.schedule(file("empty.xml", "")));
        refuses(Called.schedule(file("page.xml", "<html/>")));
        refuses(Called.schedule(file("photo.mpp", "\u0089PNG\r\n")));
        refuses(Called.schedule(file("half.xml", "<Project xmlns=\"x\"><Tasks><Task>")));
        refuses(Called.schedule(file("text.txt", "hello")));
        refuses(Called.schedule(file("half.xer", "ERMHDR\t19.12\n%T\tTASK\n%F\ttask_id\n%R\tx\n")));
        refuses(Called.schedule(folder.toString()));
    }

    @Test
    void xmlWithADocumentTypeIsRefused() throws IOException {
        refuses(
                Called.schedule(
                        file(
                                "boom.xml",
                                "<!DOCTYPE Project [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                        + "<Project>&e;</Project>")));
    }

    @Test
    void anUnknownOptionIsAnsweredWithTheUsage() {
        for (String[] words :
                new String[][] {{"--fast", SAMPLE}, {}, {SAMPLE, "--start", "soon"}, {"a", "b"}}) {
            Called call = Called.schedule(words);
            assertThat(call.code()).isEqualTo(2);
            assertThat(call.err()).contains("zhixing schedule FILE");
            assertThat(call.out()).isEmpty();
        }
    }
}
