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

    private static String task(int uid, String terms) {
        return """
        <Task><UID>%d</UID><ID>%d</ID><Name>%d</Name><OutlineNumber>%d</OutlineNumber>
        <OutlineLevel>1</OutlineLevel><Duration>PT20H0M0S</Duration>%s</Task>
        """
                .formatted(uid, uid, uid, uid, terms);
    }

    private ProjectPlan with(String terms) throws IOException {
        StringBuilder off = new StringBuilder("<WeekDays>");
        for (int day : new int[] {1, 3, 4, 5, 6, 7}) {
            off.append("<WeekDay><DayType>%d</DayType>".formatted(day))
                    .append("<DayWorking>0</DayWorking></WeekDay>");
        }
        String plan =
                PLAN.replace("<WeekDays>", off).replace("</Tasks>", task(3, terms) + "</Tasks>");
        return ProjectFileReader.read(file(plan));
    }

    @Test
    void whatSomeWritersPutWhereThereIsNoDateIsNone() throws IOException {
        String never = "2000-01-01T00:00:00";
        ProjectTask task =
                with("<PercentComplete>0</PercentComplete><ActualStart>%s</ActualStart>"
                                        .formatted(never)
                                + "<ActualFinish>%s</ActualFinish><Deadline>%s</Deadline>"
                                        .formatted(never, never))
                        .tasks()
                        .getLast();
        assertThat(task.progress().start()).isNull();
        assertThat(task.progress().finish()).isNull();
        assertThat(task.deadline()).isNull();
    }

    @Test
    void whatIsNotAllDoneHasNoRealFinish() throws IOException {
        ProjectTask task =
                with("<PercentComplete>50</PercentComplete>"
                                + "<ActualStart>2026-03-02T08:00:00</ActualStart>"
                                + "<ActualFinish>2026-03-03T12:00:00</ActualFinish>"
                                + "<RemainingDuration>PT10H0M0S</RemainingDuration>")
                        .tasks()
                        .getLast();
        assertThat(task.progress().start()).isNotNull();
        assertThat(task.progress().finish()).isNull();
    }

    @Test
    void workThatStoppedGoesOnWhenItIsResumed() throws IOException {
        ProjectPlan plan =
                with(
                        "<PercentComplete>40</PercentComplete>"
                                + "<ActualStart>2026-03-02T08:00:00</ActualStart>"
                                + "<ActualDuration>PT8H0M0S</ActualDuration>"
                                + "<RemainingDuration>PT12H0M0S</RemainingDuration>"
                                + "<Stop>2026-03-09T12:00:00</Stop>"
                                + "<Resume>2026-03-23T08:00:00</Resume>");
        ScheduledRow row = ScheduledPlan.of(plan).rows().getLast();
        // Four hours every Monday: two are done, the other three follow from the 23rd on.
        assertThat(row.finish()).isEqualTo(LocalDateTime.parse("2026-04-06T12:00"));
    }

    private static ScheduledRow second(String options, String terms) throws IOException {
        String text =
                PLAN.replace("<ScheduleFromStart>", options + "<ScheduleFromStart>")
                        .replace("<Name>评审</Name>", "<Name>评审</Name>" + terms);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ScheduledPlan.of(ProjectFileReader.read(bytes, FileKind.MSPDI)).rows().getLast();
    }

    @Test
    void datesGiveWayToLinksWhereTheFileSaysSo() throws IOException {
        String terms =
                "<ConstraintType>2</ConstraintType>"
                        + "<ConstraintDate>2026-03-02T08:00:00</ConstraintDate>";
        LocalDateTime monday = LocalDateTime.parse("2026-03-02T08:00");
        assertThat(second("", terms).start()).isEqualTo(monday);
        ScheduledRow later = second("<HonorConstraints>0</HonorConstraints>", terms);
        assertThat(later.start()).isEqualTo(monday.plusDays(7).plusHours(1));
        assertThat(later.totalSlack()).isNegative();
    }

    @Test
    void everyEndIsCriticalWhereTheFileSaysSo() throws IOException {
        String aside = "</Task>" + task(9, "");
        String text = PLAN.replaceFirst("</Task>", aside);
        for (String option : new String[] {"0", "1"}) {
            String paths = "<MultipleCriticalPaths>" + option + "</MultipleCriticalPaths>";
            byte[] bytes =
                    text.replace("<ScheduleFromStart>", paths + "<ScheduleFromStart>")
                            .getBytes(StandardCharsets.UTF_8);
            ScheduledPlan plan = ScheduledPlan.of(ProjectFileReader.read(bytes, FileKind.MSPDI));
            assertThat(plan.rows())
                    .filteredOn(row -> row.uid() == 2)
                    .extracting(ScheduledRow::critical)
                    .containsExactly(option.equals("1"));
        }
    }

    @Test
    void lengthsBeyondAThousandYearsAreRefused() throws IOException {
        refuses(PLAN.replace("PT4H0M0S", "PT99999999999H0M0S"), RefusalCode.DAMAGED);
    }

    @Test
    void outsideOfItsTimesThereIsNothingOfAResource() throws IOException {
        String people =
                """
                <Resources><Resource><UID>1</UID><ID>1</ID><Name>Li</Name><Type>1</Type>
                <AvailabilityPeriods>%s%s</AvailabilityPeriods></Resource></Resources></Project>
                """
                        .formatted(
                                period("2026-03-02T00:00:00", "2026-03-31T23:59:00"),
                                period("2026-05-01T00:00:00", "2026-05-31T23:59:00"));
        ProjectPlan plan = ProjectFileReader.read(file(PLAN.replace("</Project>", people)));
        assertThat(plan.resources().getFirst().capacity())
                .extracting(step -> step.from() + " " + step.percent())
                .containsExactly(
                        "null 0",
                        "2026-03-02T00:00 100",
                        "2026-04-01T00:00 0",
                        "2026-05-01T00:00 100",
                        "2026-06-01T00:00 0");
    }

    private static String period(String from, String to) {
        return "<AvailabilityPeriod><AvailableFrom>%s</AvailableFrom><AvailableTo>%s</AvailableTo>"
                        .formatted(from, to)
                + "<AvailableUnits>1</AvailableUnits></AvailabilityPeriod>";
    }
}
