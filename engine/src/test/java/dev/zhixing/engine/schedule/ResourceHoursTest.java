package dev.zhixing.engine.schedule;

import static dev.zhixing.engine.testkit.Chart.assertChart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.engine.network.Assignment;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Lag;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.NetworkBuilder;
import dev.zhixing.engine.network.Pause;
import dev.zhixing.engine.network.Resource;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.network.Units;
import dev.zhixing.engine.testkit.Plan;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Tasks in the hours of those who do them, with pauses, and begun later than they could. */
class ResourceHoursTest {
    private static final WorkCalendar FOUR_DAYS =
            WorkDays.of(
                            WorkCalendar.named("Mon-Thu")
                                    .weekdays(
                                            dev.zhixing.engine.calendar.DayHours.of("09:00-17:00"))
                                    .on(DayOfWeek.FRIDAY, dev.zhixing.engine.calendar.DayHours.OFF)
                                    .build())
                    .calendar();

    private final Plan plan = Plan.standard().with("dig", 5).with("pour", 2).link("dig -> pour");

    private static LocalDate day(int offset) {
        return Plan.MONDAY.plusDays(offset);
    }

    private static Assignment work(long resource, long days) {
        return Assignment.of(1, resource, Units.ONE, Units.ONE.in(days * WorkDays.MINUTES));
    }

    private void draws(UnaryOperator<NetworkBuilder> change, String drawing) {
        Network network = change.apply(plan.network().toBuilder()).build();
        assertChart(plan, Scheduler.schedule(network), drawing);
    }

    private final Resource digger = Resource.of(10, "digger").in(FOUR_DAYS);
    private final Resource driver = Resource.of(11, "driver");

    @Test
    void aTaskIsDoneInTheHoursOfItsOnlyResource() {
        draws(
                parts -> parts.resource(digger).assign(work(10, 5)),
                """
                days     | MTWTFss MTWTFss |
                dig      | XXXXX.. X       |
                pour     |          XX     |\
                """);
    }

    @Test
    void theLastOfSeveralResourcesEndsTheTask() {
        draws(
                parts ->
                        parts.resource(digger)
                                .resource(driver)
                                .assign(work(10, 5))
                                .assign(work(11, 5)),
                """
                days     | MTWTFss MTWTFss |
                dig      | XXXXX.. X       |
                pour     |          XX     |\
                """);
        draws(
                parts ->
                        parts.resource(digger)
                                .resource(driver)
                                .assign(work(10, 3))
                                .assign(work(11, 5)),
                """
                days     | MTWTFss MTWTFss |
                dig      | XXXXX           |
                pour     |         XX      |\
                """);
    }

    @Test
    void severalResourcesAreAsLateAsTheyCanBe() {
        Network network =
                plan.network().toBuilder()
                        .resource(digger)
                        .resource(driver)
                        .assign(List.of(work(10, 5), work(11, 5)))
                        .build();
        Schedule schedule = Scheduler.schedule(network);
        TaskDates dates = schedule.dates(1);
        assertThat(dates.totalSlack()).isZero();
        assertThat(dates.critical()).isTrue();
        assertThat(WorkDays.dates(dates).lateFinish()).isEqualTo(day(7));
    }

    @Test
    void aTaskThatIgnoresThemIsDoneWithoutThem() {
        Task dig = plan.network().task(1).ignoringResourceCalendars();
        draws(
                parts -> parts.put(dig).resource(digger).assign(work(10, 5)),
                """
                days     | MTWTFss MTWTFss |
                dig      | XXXXX           |
                pour     |         XX      |\
                """);
    }

    @Test
    void aTaskCalendarAndThoseOfResourcesHoldTogether() {
        WorkCalendar noMondays =
                WorkDays.of(
                                WorkCalendar.named("Tue-Fri")
                                        .weekdays(
                                                dev.zhixing.engine.calendar.DayHours.of(
                                                        "09:00-17:00"))
                                        .on(
                                                DayOfWeek.MONDAY,
                                                dev.zhixing.engine.calendar.DayHours.OFF)
                                        .build())
                        .calendar();
        Task dig = plan.network().task(1).calendar(noMondays);
        Network network =
                plan.network().toBuilder().put(dig).resource(digger).assign(work(10, 5)).build();
        DayRange found = range(Scheduler.schedule(network), 1);
        assertThat(found).isEqualTo(new DayRange(day(1), day(9)));
    }

    @Test
    void aPauseLengthensATaskAndMovesWithIt() {
        Plan paused =
                plan.with(
                        "dig",
                        3,
                        t -> t.pausing(List.of(new Pause(WorkDays.MINUTES, 2 * WorkDays.MINUTES))));
        assertChart(
                paused,
                """
                days     | MTWTFss MTWTFss |
                dig      | XXXXX           |
                pour     |         XX      |\
                """);
        Plan later =
                paused.with(
                        "dig",
                        3,
                        t ->
                                t.pausing(List.of(new Pause(480, 480)))
                                        .constraint(
                                                new Constraint.StartNotBefore(
                                                        WorkDays.startOf(day(2)))));
        assertChart(
                later,
                """
                days     | MTWTFss MTWTFss |
                dig      |   XXX.. X       |
                pour     |          XX     |\
                """);
    }

    @Test
    void aDelayHoldsATaskBackByWorkingOrElapsedTime() {
        draws(
                parts -> parts.put(plan.network().task(2).delayed(Lag.working(480))),
                """
                days     | MTWTFss MTWTFss |
                dig      | XXXXX           |
                pour     |          XX     |\
                """);
        draws(
                parts -> parts.put(plan.network().task(2).delayed(Lag.elapsed(2 * 1440))),
                """
                days     | MTWTFss MTWTFss |
                dig      | XXXXX           |
                pour     |           XX    |\
                """);
    }

    @Test
    void reschedulingKnowsDelaysAndAssignments() {
        Network before = plan.network().toBuilder().resource(digger).assign(work(10, 5)).build();
        Network after = before.with(before.task(2).delayed(Lag.working(480)));
        Schedule again = Scheduler.reschedule(Scheduler.schedule(before), after);
        assertThat(again.allDates()).isEqualTo(Scheduler.schedule(after).allDates());
        Network fewer = before.toBuilder().unassign(one -> true).build();
        assertThat(Scheduler.reschedule(again, fewer).allDates())
                .isEqualTo(Scheduler.schedule(fewer).allDates());
    }

    private record DayRange(LocalDate from, LocalDate to) {}

    private static DayRange range(Schedule schedule, long id) {
        return new DayRange(
                schedule.dates(id).start().toLocalDate(),
                schedule.dates(id).finish().toLocalDate());
    }
}
