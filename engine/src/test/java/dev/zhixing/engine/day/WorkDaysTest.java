package dev.zhixing.engine.day;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.engine.calendar.DayHours;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Progress;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.schedule.Reason;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.Scheduler;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class WorkDaysTest {
    private static final DayHours DAY = DayHours.of("09:00-12:00 13:30-18:00");

    /** Spring Festival and National Day 2026 with their make-up days. */
    private static final WorkCalendar CHINA =
            WorkCalendar.named("2026")
                    .weekdays(DAY)
                    .working("春节调休", LocalDate.of(2026, 2, 14), DAY)
                    .off("春节", LocalDate.of(2026, 2, 15), LocalDate.of(2026, 2, 23))
                    .working("春节调休", LocalDate.of(2026, 2, 28), DAY)
                    .working("国庆节调休", LocalDate.of(2026, 9, 20), DAY)
                    .off("国庆节", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 7))
                    .working("国庆节调休", LocalDate.of(2026, 10, 10), DAY)
                    .build();

    private final WorkDays days = WorkDays.of(CHINA);

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private Schedule schedule(LocalDate start, Task... tasks) {
        return Scheduler.schedule(
                Network.builder()
                        .calendar(days.calendar())
                        .startingAt(WorkDays.startOf(start))
                        .tasks(java.util.List.of(tasks))
                        .build());
    }

    @Test
    void countsMakeUpDaysAndSkipsHolidays() {
        assertThat(days.calendar().isWorkingDay(day(2, 14))).isTrue();
        assertThat(days.calendar().isWorkingDay(day(10, 1))).isFalse();
        assertThat(days.between(day(2, 9), day(2, 28))).isEqualTo(6 + 5);
        assertThat(days.between(day(2, 15), day(2, 23))).isZero();
        assertThat(days.lastOf(day(9, 28), 5)).isEqualTo(day(10, 9));
        assertThat(days.nextWorkingDay(day(10, 3))).isEqualTo(day(10, 8));
    }

    @Test
    void schedulesAcrossNationalDay() {
        Schedule schedule = schedule(day(9, 28), Task.of(1, WorkDays.days(6)));
        DayDates dates = WorkDays.dates(schedule.dates(1));
        assertThat(dates.start()).isEqualTo(day(9, 28));
        assertThat(dates.finish()).isEqualTo(day(10, 10));
        assertThat(schedule.reasons(1)).contains(new Reason.DaysOff("国庆节", day(10, 1), day(10, 7)));
    }

    @Test
    void startsAfterTheHolidayWhenThePredecessorEndsBefore() {
        Network network =
                Network.builder()
                        .calendar(days.calendar())
                        .startingAt(WorkDays.startOf(day(2, 9)))
                        .task(Task.of(1, WorkDays.days(6)))
                        .task(Task.of(2, WorkDays.days(2)))
                        .task(Task.milestone(3))
                        .link(1, 2)
                        .link(1, 3)
                        .build();
        Schedule schedule = Scheduler.schedule(network);
        assertThat(WorkDays.dates(schedule.dates(1)).finish()).isEqualTo(day(2, 14));
        assertThat(WorkDays.dates(schedule.dates(2)).start()).isEqualTo(day(2, 24));
        assertThat(WorkDays.dates(schedule.dates(3)).finish()).isEqualTo(day(2, 14));
        assertThat(schedule.reasons(2))
                .containsExactly(
                        new Reason.PushedBy(Link.of(1, 2)),
                        new Reason.DaysOff("春节", day(2, 15), day(2, 23)));
    }

    @Test
    void keepsAMilestoneOnItsDay() {
        Schedule schedule =
                schedule(
                        day(3, 2),
                        Task.milestone(1)
                                .constraint(new Constraint.FinishOn(WorkDays.finishOf(day(3, 6)))),
                        Task.milestone(2)
                                .constraint(
                                        new Constraint.StartNotBefore(
                                                WorkDays.startOf(day(3, 6)))));
        assertThat(WorkDays.dates(schedule.dates(1)).finish()).isEqualTo(day(3, 6));
        assertThat(WorkDays.dates(schedule.dates(2)).start()).isEqualTo(day(3, 6));
    }

    @Test
    void keepsRealDatesOnADayOff() {
        Schedule schedule =
                schedule(
                        day(3, 2),
                        Task.of(1, WorkDays.days(2))
                                .progress(
                                        Progress.finished(
                                                WorkDays.startOf(day(3, 7)),
                                                WorkDays.finishOf(day(3, 8)))));
        DayDates dates = WorkDays.dates(schedule.dates(1));
        assertThat(dates.start()).isEqualTo(day(3, 7));
        assertThat(dates.finish()).isEqualTo(day(3, 8));
    }

    @Test
    void givesSlackInDays() {
        Network network =
                Network.builder()
                        .calendar(days.calendar())
                        .startingAt(WorkDays.startOf(day(9, 28)))
                        .task(Task.of(1, WorkDays.days(6)))
                        .task(Task.of(2, WorkDays.days(2)))
                        .build();
        DayDates dates = WorkDays.dates(Scheduler.schedule(network).dates(2));
        assertThat(dates.totalSlack()).isEqualTo(4);
        assertThat(dates.lateStart()).isEqualTo(day(10, 9));
        assertThat(dates.lateFinish()).isEqualTo(day(10, 10));
    }
}
