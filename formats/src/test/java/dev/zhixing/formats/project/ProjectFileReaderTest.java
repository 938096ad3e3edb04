package dev.zhixing.formats.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.RefusalCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;

class ProjectFileReaderTest {
    @TempDir private Path folder;

    private static final String PLAN =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Project xmlns="http://schemas.microsoft.com/project">
              <ScheduleFromStart>1</ScheduleFromStart>
              <StartDate>2026-03-02T08:00:00</StartDate>
              <CalendarUID>1</CalendarUID>
              <Calendars><Calendar><UID>1</UID><Name>Standard</Name>
                <IsBaseCalendar>1</IsBaseCalendar><WeekDays><WeekDay><DayType>2</DayType>
                <DayWorking>1</DayWorking><WorkingTimes><WorkingTime>
                <FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime>
                </WorkingTime></WorkingTimes></WeekDay></WeekDays></Calendar></Calendars>
              <Tasks>
                <Task><UID>1</UID><ID>1</ID><Name>方案</Name><OutlineNumber>1</OutlineNumber>
                  <OutlineLevel>1</OutlineLevel><Duration>PT4H0M0S</Duration></Task>
                <Task><UID>2</UID><ID>2</ID><Name>评审</Name><OutlineNumber>2</OutlineNumber>
                  <OutlineLevel>1</OutlineLevel><Duration>PT2H0M0S</Duration>
                  <PredecessorLink><PredecessorUID>1</PredecessorUID><Type>1</Type>
                  <LinkLag>600</LinkLag><LagFormat>5</LagFormat></PredecessorLink></Task>
              </Tasks>
            </Project>
            """;

    private Path file(String content) throws IOException {
        return Files.write(folder.resolve("plan.xml"), content.getBytes(StandardCharsets.UTF_8));
    }

    private void refuses(String content, RefusalCode code) {
        assertThatThrownBy(() -> ProjectFileReader.read(file(content)))
                .isInstanceOfSatisfying(
                        FileRefused.class, e -> assertThat(e.refusal().code()).isEqualTo(code));
    }

    @Test
    void readsTasksLinksAndHours() throws IOException {
        ProjectPlan plan = ProjectFileReader.read(file(PLAN));
        assertThat(plan.anchor()).isEqualTo(LocalDateTime.parse("2026-03-02T08:00"));
        assertThat(plan.tasks()).extracting(ProjectTask::name).contains("方案", "评审");
        assertThat(plan.links()).hasSize(1);
        assertThat(plan.links().getFirst().lag()).isEqualTo(60);
        assertThat(plan.calendars().getFirst().week().getFirst())
                .containsExactly(new ProjectPlan.Shift(480, 720));
    }

    @Test
    void refusesXmlWithADocumentType() {
        refuses(
                PLAN.replace("<Project", "<!DOCTYPE x [<!ENTITY e \"boom\">]>\n<Project"),
                RefusalCode.FORBIDDEN_XML);
    }

    @Test
    void refusesWhatIsNoProjectFile() {
        refuses("<html></html>", RefusalCode.DAMAGED);
        refuses("姓名,日期", RefusalCode.DAMAGED);
        refuses("", RefusalCode.EMPTY);
    }
}
