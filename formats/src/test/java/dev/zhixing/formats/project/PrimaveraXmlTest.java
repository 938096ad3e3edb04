package dev.zhixing.formats.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhixing.formats.model.FileRefused;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Random;

/** Primavera's XML, and what is left of it when somebody spoils it. March 2, 2026 is a Monday. */
class PrimaveraXmlTest {
    private static final String PLAN =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <APIBusinessObjects xmlns="http://xmlns.oracle.com/Primavera/P6/V19.12/API/BusinessObjects">
              <Calendar><ObjectId>1</ObjectId><Name>Week</Name><IsDefault>1</IsDefault>
                <Type>Global</Type><StandardWorkWeek>
                DAYS</StandardWorkWeek></Calendar>
              <Project><ObjectId>1</ObjectId><Id>P1</Id><Name>机房</Name>
                <PlannedStartDate>2026-03-02T08:00:00</PlannedStartDate>
                <DataDate>2026-03-02T08:00:00</DataDate>
                <WBS><ObjectId>11</ObjectId><Code>A</Code><Name>Part</Name>
                  <ProjectObjectId>1</ProjectObjectId></WBS>
                <Activity><ObjectId>101</ObjectId><Id>A1</Id><Name>dig</Name>
                  <WBSObjectId>11</WBSObjectId><ProjectObjectId>1</ProjectObjectId>
                  <CalendarObjectId>1</CalendarObjectId><Type>Task Dependent</Type><Status>Not Started</Status>
                  <PlannedDuration>16</PlannedDuration><RemainingDuration>16</RemainingDuration>
                </Activity>
                <Activity><ObjectId>102</ObjectId><Id>A2</Id><Name>lay</Name>
                  <WBSObjectId>11</WBSObjectId><ProjectObjectId>1</ProjectObjectId>
                  <CalendarObjectId>1</CalendarObjectId><Type>Task Dependent</Type><Status>Not Started</Status>
                  <PlannedDuration>8</PlannedDuration><RemainingDuration>8</RemainingDuration>
                </Activity>
                <Relationship><ObjectId>1</ObjectId><Lag>0</Lag>
                  <PredecessorActivityObjectId>101</PredecessorActivityObjectId>
                  <SuccessorActivityObjectId>102</SuccessorActivityObjectId>
                  <Type>Finish to Start</Type></Relationship>
              </Project>
            </APIBusinessObjects>
            """
                    .replace("DAYS", week());

    private static String week() {
        StringBuilder days = new StringBuilder();
        for (String day : "Monday Tuesday Wednesday Thursday Friday".split(" ", -1)) {
            days.append("<StandardWorkHours><DayOfWeek>%s</DayOfWeek><WorkTime>".formatted(day))
                    .append("<Start>08:00:00</Start><Finish>15:59:00</Finish></WorkTime>")
                    .append("</StandardWorkHours>");
        }
        return days.toString();
    }

    private static ScheduledPlan scheduled(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ScheduledPlan.of(ProjectFileReader.read(bytes, FileKind.PMXML));
    }

    @Test
    void activitiesAndPartsAreRead() {
        assertThat(scheduled(PLAN).plan().tasks())
                .extracting(ProjectTask::name)
                .contains("Part", "dig", "lay");
    }

    @Test
    void lengthsAreThoseThatAreLeftWhereNoWholeIsGiven() {
        ScheduledPlan plan = scheduled(PLAN);
        assertThat(plan.rows())
                .extracting(ScheduledRow::start, ScheduledRow::finish)
                .endsWith(
                        tuple(at("2026-03-02T08:00"), at("2026-03-03T16:00")),
                        tuple(at("2026-03-04T08:00"), at("2026-03-04T16:00")));
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(time);
    }

    @Test
    void spoiltFilesAreReadOrRefusedWithASentence() {
        Random random = new Random(11);
        for (int length = 60; length < PLAN.length(); length += 71) {
            isRead(PLAN.substring(0, length));
            int at = random.nextInt(PLAN.length());
            int to = Math.min(PLAN.length(), at + random.nextInt(12));
            isRead(PLAN.substring(0, at) + PLAN.substring(to));
            isRead(PLAN.substring(0, at) + "99999999999" + PLAN.substring(at));
            isRead(PLAN.replace("<PlannedDuration>16", "<PlannedDuration>1e" + random.nextInt(30)));
        }
    }

    private static void isRead(String text) {
        try {
            scheduled(text);
        } catch (FileRefused refused) {
            assertThat(refused.refusal().message().en()).endsWith(".");
        }
    }
}
