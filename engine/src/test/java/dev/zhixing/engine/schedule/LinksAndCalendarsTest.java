package dev.zhixing.engine.schedule;

import static dev.zhixing.engine.testkit.Chart.assertChart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.engine.calendar.DayHours;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.engine.testkit.Plan;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class LinksAndCalendarsTest {
    private final Plan plan = Plan.standard();

    @Test
    void startsTheSuccessorOnTheNextWorkingDay() {
        assertChart(
                plan.with("dig", 4).with("pour", 3).link("dig -> pour"),
                """
                days     | MTWTFss MTWTFss |
                dig      | XXXX            |
                pour     |     X.. XX      |\
                """);
    }

    @Test
    void letsWorkBeginTogetherAfterALag() {
        assertChart(
                plan.with("dig", 4).with("shore", 4).link("dig -> shore SS+2d"),
                """
                days     | MTWTFss MTWTFss |
                dig      | XXXX            |
                shore    |   XXX.. X       |\
                """);
    }

    @Test
    void letsWorkFinishTogether() {
        assertChart(
                plan.with("build", 6).with("inspect", 2).link("build -> inspect FF"),
                """
                days     | MTWTFss MTWTFss |
                build    | XXXXX.. X       |
                inspect  |     X.. X       |\
                """);
    }

    @Test
    void finishesTheOldServiceAfterTheNewOneStarts() {
        assertChart(
                plan.with("set up", 3)
                        .with("new", 4)
                        .with("old", 2)
                        .with("setup", 3)
                        .link("setup -> new")
                        .link("new -> old SF+2d"),
                """
                days     | MTWTFss MTWTFss |
                new      |    XX.. XX      |
                old      |    XX           |\
                """);
    }

    @Test
    void overlapsByALead() {
        assertChart(
                plan.with("write", 4).with("review", 2).link("write -> review FS-1d"),
                """
                days     | MTWTFss MTWTFss |
                write    | XXXX            |
                review   |    XX           |\
                """);
    }

    @Test
    void countsElapsedLagThroughTheWeekend() {
        assertChart(
                plan.with("pour", 5).with("strip", 1).link("pour -> strip FS+3ed"),
                """
                days     | MTWTFss MTWTFss |
                pour     | XXXXX           |
                strip    |          X      |\
                """);
    }

    @Test
    void takesAPercentLagFromThePredecessor() {
        assertChart(
                plan.with("write", 4).with("draw", 2).link("write -> draw SS+50%"),
                """
                days     | MTWTFss MTWTFss |
                write    | XXXX            |
                draw     |   XX            |\
                """);
    }

    @Test
    void setsAMilestoneOnTheLastDayOfItsPredecessor() {
        assertChart(
                plan.with("build", 5)
                        .with("done", 0)
                        .with("ship", 1)
                        .link("build -> done")
                        .link("done -> ship"),
                """
                days     | MTWTFss MTWTFss |
                build    | XXXXX           |
                done     |     *           |
                ship     |         X       |\
                """);
    }

    @Test
    void worksOnAMakeUpSaturdayAndRestsOnAHoliday() {
        WorkCalendar calendar =
                WorkCalendar.named("own")
                        .weekdays(DayHours.of("09:00-18:00"))
                        .working("make-up", LocalDate.of(2026, 3, 7), DayHours.of("10:00-12:00"))
                        .off("rest", LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 11))
                        .build();
        assertChart(
                Plan.in(calendar).with("dig", 8),
                """
                days     | MTWTFss MTWTFss |
                dig      | XXXXXX. X..X    |\
                """);
    }

    @Test
    void givesATaskItsOwnCalendar() {
        WorkCalendar sundays =
                WorkDays.of(
                                WorkCalendar.named("church")
                                        .on(java.time.DayOfWeek.SUNDAY, DayHours.ALL_DAY)
                                        .build())
                        .calendar();
        assertChart(
                plan.with("sermon", 2, t -> t.calendar(sundays))
                        .with("rest", 1)
                        .link("sermon -> rest"),
                """
                days     | MTWTFss MTWTFss M |
                sermon   |       X ......X   |
                rest     |                 X |\
                """);
    }

    @Test
    void tellsSlackAndTheCriticalPath() {
        Plan diamond =
                plan.with("start", 1)
                        .with("long", 4)
                        .with("short", 2)
                        .with("end", 1)
                        .link("start -> long")
                        .link("start -> short")
                        .link("long -> end")
                        .link("short -> end");
        Schedule schedule = diamond.schedule();
        assertThat(WorkDays.dates(schedule.dates(diamond.id("short"))).totalSlack()).isEqualTo(2);
        assertThat(WorkDays.dates(schedule.dates(diamond.id("short"))).freeSlack()).isEqualTo(2);
        assertThat(diamond.names(schedule.criticalPath())).containsExactly("start", "long", "end");
        assertThat(diamond.names(schedule.criticalTasks())).containsExactly("start", "long", "end");
        assertThat(schedule.problems()).isEmpty();
    }
}
