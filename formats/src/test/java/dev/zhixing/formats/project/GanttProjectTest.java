package dev.zhixing.formats.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.formats.model.FileRefused;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Plans of GanttProject; June 2026, the 1st is a Monday. */
class GanttProjectTest {
    private static final String PLAN =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <project name="机房" company="" webLink="" view-date="2026-06-01" version="3.0.2900">
              <calendars><day-types><day-type id="0"/><day-type id="1"/>
                <default-week id="1" name="default" sun="1" mon="0" tue="0" wed="0" thu="0"
                  fri="0" sat="1"/></day-types></calendars>
              <tasks empty-milestones="true"><taskproperties/>
                <task id="0" name="dig" meeting="false" start="2026-06-01" duration="2"
                  complete="50" expand="true">
                  <depend id="1" type="2" difference="0" hardness="Strong"/></task>
                <task id="1" name="lay" meeting="false" start="2026-06-03" duration="1"
                  complete="0" expand="true"/>
                <task id="2" name="fence" meeting="false" start="2026-06-10" duration="2"
                  complete="0" expand="true"/>
                <task id="3" name="survey" meeting="false" start="2026-06-01" duration="1"
                  complete="100" expand="true"/>
              </tasks>
              <resources/><allocations/>
            </project>
            """;

    private static ScheduledPlan scheduled(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ScheduledPlan.of(ProjectFileReader.read(bytes, FileKind.GAN));
    }

    private static ScheduledRow row(int uid) {
        return scheduled(PLAN).rows().stream()
                .filter(r -> r.uid() == uid)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tasksKeepTheirNumbersAndTheDaysTheyWerePutTo() {
        assertThat(row(0).start().toLocalDate()).hasToString("2026-06-01");
        assertThat(row(1).start().toLocalDate()).hasToString("2026-06-03");
        assertThat(row(2).start().toLocalDate()).hasToString("2026-06-10");
        assertThat(row(2).finish().toLocalDate()).hasToString("2026-06-11");
    }

    @Test
    void whatIsDoneIsKnown() {
        ProjectPlan plan = scheduled(PLAN).plan();
        assertThat(plan.tasks().getFirst().progress().remaining()).isEqualTo(480);
        assertThat(plan.tasks().getFirst().progress().finish()).isNull();
        assertThat(plan.tasks().getLast().progress().finish()).isNotNull();
        assertThat(plan.links()).singleElement().extracting(ProjectLink::to).isEqualTo(1);
    }

    @Test
    void damagedFilesAreReadOrRefusedWithASentence() {
        Random random = new Random(7);
        for (int length = 40; length < PLAN.length(); length += 53) {
            isRead(PLAN.substring(0, length));
            int at = random.nextInt(PLAN.length());
            isRead(PLAN.substring(0, at) + "\u0001<" + PLAN.substring(at));
            isRead(PLAN.replaceFirst("id=\"" + random.nextInt(4), "id=\"-9999999999"));
            isRead(PLAN.substring(0, at) + PLAN.substring(Math.min(PLAN.length(), at + 9)));
        }
    }

    private static void isRead(String text) {
        try {
            assertThat(scheduled(text).rows()).isNotEmpty();
        } catch (FileRefused refused) {
            assertThat(refused.refusal().message().en()).endsWith(".");
        }
    }
}
