package dev.zhixing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.formats.model.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code zhixing schedule} does beyond dates: levelling, simulation, PSPLIB. */
class LevelAndSimulateTest {
    private static final String SAMPLE = "../samples/plans/机房搬迁.xml";
    private static final String ONE_MODE = "src/test/resources/two-crews.sm";
    private static final String TWO_MODES = "src/test/resources/one-shortcut.mm";

    @TempDir private Path folder;

    /** Two tasks of three days for the same tester, from Monday, 2026-09-14. */
    private String twoTasksOfOneTester() throws IOException {
        String plan =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <Project xmlns="http://schemas.microsoft.com/project">
                  <Name>升级</Name>
                  <ScheduleFromStart>1</ScheduleFromStart>
                  <StartDate>2026-09-14T08:00:00</StartDate>
                  <Tasks>
                    <Task><UID>1</UID><ID>1</ID><Name>测试一</Name><OutlineNumber>1</OutlineNumber>
                      <OutlineLevel>1</OutlineLevel><Duration>PT24H0M0S</Duration></Task>
                    <Task><UID>2</UID><ID>2</ID><Name>测试二</Name><OutlineNumber>2</OutlineNumber>
                      <OutlineLevel>1</OutlineLevel><Duration>PT24H0M0S</Duration></Task>
                  </Tasks>
                  <Resources>
                    <Resource><UID>1</UID><ID>1</ID><Name>李雷</Name><Type>1</Type>
                      <MaxUnits>1.00</MaxUnits></Resource>
                  </Resources>
                  <Assignments>
                    <Assignment><UID>1</UID><TaskUID>1</TaskUID><ResourceUID>1</ResourceUID>
                      <Units>1</Units><Work>PT24H0M0S</Work></Assignment>
                    <Assignment><UID>2</UID><TaskUID>2</TaskUID><ResourceUID>1</ResourceUID>
                      <Units>1</Units><Work>PT24H0M0S</Work></Assignment>
                  </Assignments>
                </Project>
                """;
        return Files.writeString(folder.resolve("升级.xml"), plan).toString();
    }

    @Test
    void levellingMovesOneOfTwoTasksOfTheSamePersonAndSaysWhy() throws IOException {
        String file = twoTasksOfOneTester();
        JsonNode plan =
                Called.schedule(Language.ZH, file, "--level", "--seconds", "2", "--json").json();
        JsonNode levelling = plan.get("levelling");
        assertThat(levelling.get("finishBefore").asString()).startsWith("2026-09-16T");
        assertThat(plan.get("finish").asString()).startsWith("2026-09-21T");
        assertThat(levelling.get("optimal").asBoolean()).isTrue();
        assertThat(levelling.get("gapPercent").asDouble()).isZero();
        assertThat(levelling.get("moved").size()).isEqualTo(1);
        assertThat(levelling.at("/moved/0/newStart").asString()).startsWith("2026-09-17T");
        assertThat(levelling.at("/moved/0/reasons/0").asString()).contains("李雷");
    }

    @Test
    void levellingIsToldUnderTheTableToo() throws IOException {
        Called call = Called.schedule(twoTasksOfOneTester(), "--level", "--seconds", "2");
        assertThat(call.code()).isZero();
        assertThat(call.out()).contains("Levelling: 1 tasks moved");
    }

    @Test
    void withoutTheWordNothingIsLevelled() throws IOException {
        JsonNode plan = Called.schedule(twoTasksOfOneTester(), "--json").json();
        assertThat(plan.get("finish").asString()).startsWith("2026-09-16T");
        assertThat(plan.get("levelling").isNull()).isTrue();
        assertThat(plan.get("simulation").isNull()).isTrue();
    }

    @Test
    void simulatingGivesTheSameAnswerToTheSameSeed() {
        JsonNode one = simulation("7");
        assertThat(one.get("samples").asInt()).isEqualTo(500);
        assertThat(one.get("seed").asLong()).isEqualTo(7);
        assertThat(one.get("p10").asString()).isLessThan(one.get("p50").asString());
        assertThat(one.get("p50").asString()).isLessThanOrEqualTo(one.get("p80").asString());
        assertThat(one.get("p80").asString()).isLessThanOrEqualTo(one.get("p90").asString());
        assertThat(simulation("7")).isEqualTo(one);
        assertThat(simulation("8")).isNotEqualTo(one);
    }

    private static JsonNode simulation(String seed) {
        Called call = Called.schedule(SAMPLE, "--simulate", "500", "--seed", seed, "--json");
        assertThat(call.code()).isZero();
        return call.json().get("simulation");
    }

    @Test
    void anInstanceOfPsplibIsSolvedAndItsAnswerProven() {
        JsonNode answer = Called.schedule(ONE_MODE, "--seconds", "5", "--json").json();
        assertThat(answer.get("instance").asString()).isEqualTo("two-crews");
        assertThat(answer.get("makespan").asInt()).isEqualTo(6);
        assertThat(answer.get("lowerBound").asInt()).isEqualTo(6);
        assertThat(answer.get("optimal").asBoolean()).isTrue();
        assertThat(answer.get("starts").size()).isEqualTo(6);
        assertThat(answer.get("modes").values()).extracting(JsonNode::asInt).containsOnly(1);
    }

    @Test
    void anInstanceWithModesIsSolvedWithinItsBudget() {
        JsonNode answer = Called.schedule(TWO_MODES, "--seconds", "5", "--json").json();
        assertThat(answer.get("makespan").asInt()).isEqualTo(5);
        assertThat(answer.get("modes").values())
                .extracting(JsonNode::asInt)
                .containsExactly(1, 1, 2, 1);
    }

    @Test
    void anInstanceIsOneLineForPeople() {
        assertThat(Called.schedule(ONE_MODE, "--seconds", "5").out())
                .startsWith("two-crews: makespan 6, bound 6 (optimal)");
        assertThat(Called.schedule(Language.ZH, ONE_MODE, "--seconds", "5").out())
                .startsWith("two-crews：总工期 6，下界 6（最优）");
    }

    @Test
    void aDamagedInstanceIsRefusedWithOneSentence() throws IOException {
        String half = Files.readString(Path.of(ONE_MODE)).substring(0, 900);
        Called call =
                Called.schedule(Files.writeString(folder.resolve("half.sm"), half).toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.errorLines()).hasSize(1);
        assertThat(call.err()).doesNotContain("Exception");
        assertThat(call.out()).isEmpty();
    }
}
