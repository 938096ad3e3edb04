package dev.zhixing.work.goals.smart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** What is vague is found, with the words it stands on. */
class SmartCheckTest {

    @Test
    void asksFromWhereAndNamesTheWord() {
        List<SmartFinding> found = SmartCheck.findings(SmartText.of("年底前将平均回复时间缩短到 12 小时"));
        assertThat(found).extracting(SmartFinding::flaw).containsExactly(SmartFlaw.NO_BASE);
        assertThat(found.getFirst().words()).isEqualTo("缩短到 12 小时".substring(0, 2));
        assertThat(found.getFirst().start()).isEqualTo("年底前将平均回复时间".length());
    }

    @Test
    void aBaseEnteredBesideTheTextIsEnough() {
        assertThat(
                        SmartCheck.findings(
                                new SmartText("平均回复时间缩短到 12 小时", true, true, true, true, true)))
                .isEmpty();
    }

    @Test
    void missesAnOwnerAndAGoalAbove() {
        assertThat(
                        SmartCheck.findings(
                                new SmartText("6 月底前发布新版手册", false, false, false, false, false)))
                .extracting(SmartFinding::flaw)
                .containsExactly(SmartFlaw.NO_OWNER, SmartFlaw.NO_PARENT);
    }

    @Test
    void everyFindingStandsOnWordsOfTheText() {
        for (SmartBench.Sentence one : SmartBench.sentences()) {
            for (SmartFinding finding : SmartCheck.findings(SmartText.of(one.text()))) {
                assertThat(one.text().startsWith(finding.words(), finding.start()))
                        .as("%s: %s", one.text(), finding)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void keepsItsQualityOnSentencesTheRulesWereNotWrittenFor(String language) {
        SmartBench.Measured measured = SmartBench.measure("held", language);
        assertThat(measured.precision()).as(measured.toString()).isGreaterThan(0.85);
        assertThat(measured.recall()).as(measured.toString()).isGreaterThan(0.85);
    }
}
