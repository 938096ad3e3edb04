package dev.zhixing.formats.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.formats.model.FileRefused;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

/** How Primavera schedules; March 2026, the 2nd is a Monday. */
class PrimaveraRulesTest {
    @Test
    void beginsAtTheDataDateAndMeasuresFloat() {
        Xer plan = new Xer().task(1, 16).task(2, 8).task(3, 40).link(1, 2, "FS", 0);
        assertThat(plan.dates(1)).isEqualTo("02T08..03T17 late 04T08..05T17 float 16");
        assertThat(plan.dates(2)).isEqualTo("04T08..04T17 late 06T08..06T17 float 16");
        assertThat(plan.dates(3)).isEqualTo("02T08..06T17 late 02T08..06T17 float 0 critical");
    }

    @Test
    void aFinishMilestoneStaysInTheEveningAStartMilestoneWaitsForTheMorning() {
        Xer plan =
                new Xer()
                        .task(1, 8)
                        .task(2, "TT_FinMile", 0, "", "")
                        .task(3, "TT_Mile", 0, "", "")
                        .link(1, 2, "FS", 0)
                        .link(1, 3, "FS", 0);
        assertThat(plan.dates(2)).startsWith("02T17..02T17");
        assertThat(plan.dates(3)).startsWith("03T08..03T08");
    }

    @Test
    void workUnderWayWaitsForItsPredecessorsUnlessProgressOverrides() {
        Xer plan = new Xer().task(1, 16).started(2, 24, 8, "2026-02-26 08:00").link(1, 2, "FS", 0);
        assertThat(plan.dates(2)).startsWith("04T08..04T17");
        assertThat(plan.progressOverride().dates(2)).startsWith("02T08..02T17");
    }

    @Test
    void finishedWorkHandsOnWhatItWaitsFor() {
        Xer plan =
                new Xer()
                        .task(1, 16)
                        .finished(2, 8, "2026-02-26 08:00", "2026-02-26 17:00")
                        .task(3, 8)
                        .link(1, 2, "FS", 0)
                        .link(2, 3, "FS", 0);
        assertThat(plan.dates(3)).startsWith("04T08..04T17");
    }

    @Test
    void aLagThatHasPassedIsNotWaitedForAgain() {
        Xer plan =
                new Xer()
                        .finished(1, 8, "2026-02-27 08:00", "2026-02-27 17:00")
                        .task(2, 8)
                        .started(3, 40, 32, "2026-02-27 08:00")
                        .task(4, 8)
                        .link(1, 2, "FS", 8)
                        .link(3, 4, "SS", 16);
        assertThat(plan.dates(2)).startsWith("03T08..03T17");
        assertThat(plan.dates(4)).startsWith("03T08..03T17");
    }

    @Test
    void startOnWaitsButGivesWayToLinksAMandatoryStartDoesNot() {
        Xer plan =
                new Xer()
                        .task(1, 32)
                        .task(2, "TT_Task", 8, "CS_MSO", "2026-03-04 08:00")
                        .task(3, "TT_Task", 8, "CS_MANDSTART", "2026-03-04 08:00")
                        .link(1, 2, "FS", 0)
                        .link(1, 3, "FS", 0);
        assertThat(plan.dates(2)).isEqualTo("06T08..06T17 late 04T08..04T17 float -16 critical");
        assertThat(plan.dates(3)).startsWith("04T08..04T17");
    }

    @Test
    void finishOnOrBeforeMovesNothingButTakesFloat() {
        Xer plan = new Xer().task(1, 40).task(2, "TT_Task", 8, "CS_MEOB", "2026-03-04 17:00");
        assertThat(plan.dates(2)).isEqualTo("02T08..02T17 late 04T08..04T17 float 16");
    }

    @Test
    void aLevelOfEffortLastsAsLongAsWhatItAccompanies() {
        Xer plan =
                new Xer()
                        .task(1, 16)
                        .task(2, 24)
                        .task(3, "TT_LOE", 0, "", "")
                        .link(1, 2, "FS", 0)
                        .link(1, 3, "SS", 0)
                        .link(2, 3, "FF", 0);
        assertThat(plan.dates(3)).startsWith("02T08..06T17");
    }

    @Test
    void aChainAsLateAsPossibleMovesAsOne() {
        Xer plan =
                new Xer()
                        .task(1, 80)
                        .task(2, "TT_Task", 16, "CS_ALAP", "")
                        .task(3, "TT_Task", 16, "CS_ALAP", "")
                        .link(2, 3, "FS", 0);
        assertThat(plan.dates(2)).isEqualTo("10T08..11T17 late 10T08..11T17 float 0 critical");
        assertThat(plan.dates(3)).isEqualTo("12T08..13T17 late 12T08..13T17 float 0 critical");
    }

    @Test
    void whatHasStartedIsNotMovedToBeLate() {
        Xer plan = new Xer().task(1, 80).started(2, 24, 16, "2026-02-27 08:00", "CS_ALAP", "");
        assertThat(plan.dates(2)).startsWith("02T08..03T17");
    }

    @Test
    void aLatestStartSaysNothingAboutWorkUnderWay() {
        Xer plan =
                new Xer()
                        .task(1, 40)
                        .started(2, 24, 16, "2026-02-27 08:00", "CS_MSOB", "2026-02-24 08:00");
        assertThat(plan.dates(2)).endsWith("float 24");
    }

    @Test
    void aFinishWaitsForARealStart() {
        Xer plan = new Xer().started(1, 80, 40, "2026-02-25 08:00").task(2, 8).link(1, 2, "SF", 40);
        assertThat(plan.dates(2)).startsWith("03T08..03T17");
    }

    @Test
    void whatIsExpectedToBeDoneByADateLastsUntilThen() {
        Xer plan =
                new Xer()
                        .task(1, 16)
                        .expected(2, 8, "2026-03-06 17:00")
                        .task(3, 8)
                        .link(1, 2, "FS", 0)
                        .link(2, 3, "FS", 0);
        assertThat(plan.dates(2)).startsWith("04T08..06T17");
        assertThat(plan.dates(3)).startsWith("09T08..09T17");
    }

    @Test
    void malformedFilesAreReadOrRefusedWithASentence() {
        String text = new String(new Xer().task(1, 8).bytes(), StandardCharsets.UTF_8);
        assertThat(isRead("ERMHDR\t19.12\n%E\n")).isFalse();
        assertThat(isRead(text.replace("%T\tPROJECT", "%T\tNOTHING"))).isFalse();
        for (int length = 30; length < text.length(); length += 97) {
            isRead(text.substring(0, length));
            isRead(text.substring(0, length) + "\t%R\u0000" + text.substring(length));
        }
    }

    private static boolean isRead(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return !ScheduledPlan.of(ProjectFileReader.read(bytes, FileKind.XER)).rows().isEmpty();
        } catch (FileRefused refused) {
            assertThat(refused.refusal().message().en()).endsWith(".");
            return false;
        }
    }
}
