package dev.zhixing.engine.schedule;

import static dev.zhixing.engine.testkit.Chart.assertChart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Progress;
import dev.zhixing.engine.network.Span;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.testkit.Plan;

import org.junit.jupiter.api.Test;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;

/** What limits tasks from the right: what follows, what they are in, and what they are to be. */
class LimitsTest {
    private static final long DAY = WorkDays.days(1).minutes();

    private static LocalDateTime evening(int day) {
        return WorkDays.finishOf(Plan.MONDAY.plusDays(day));
    }

    @Test
    void workThatStartedTooEarlyStillLimitsWhatShouldHaveComeFirst() {
        Plan plan =
                Plan.standard()
                        .with("dig", 3)
                        .with("lay", 4, t -> t.progress(begun(WorkDays.days(4))))
                        .with("fence", 9)
                        .link("dig -> lay");
        TaskDates dig = plan.schedule().dates(plan.id("dig"));
        assertThat(dig.lateFinish().toLocalDate()).isEqualTo(Plan.MONDAY.plusDays(4));
        assertThat(dig.totalSlack()).isEqualTo(2 * DAY);
    }

    private static Progress begun(Span left) {
        return Progress.started(WorkDays.startOf(Plan.MONDAY), left.minutes());
    }

    @Test
    void workUnderWayDoesNotFinishBeforeItMay() {
        Plan plan =
                Plan.standard()
                        .with(
                                "dig",
                                2,
                                t ->
                                        t.progress(begun(WorkDays.days(1)))
                                                .constraint(
                                                        new Constraint.FinishNotBefore(evening(3))))
                        .with("lay", 1)
                        .link("dig -> lay");
        assertChart(
                plan,
                """
                days | MTWTF |
                dig  | XXXX  |
                lay  |     X |
                """);
    }

    @Test
    void whatASummaryHasToFinishByLimitsWhatIsInIt() {
        LocalDateTime friday = evening(4);
        for (UnaryOperator<Task> terms :
                List.<UnaryOperator<Task>>of(
                        t -> t.deadline(friday),
                        t -> t.constraint(new Constraint.FinishNotAfter(friday)))) {
            Plan plan = Plan.standard().with("house", 0, terms);
            long house = plan.id("house");
            plan = plan.with("dig", 2, t -> t.under(house)).with("fence", 10);
            Schedule schedule = plan.schedule();
            assertThat(schedule.dates(plan.id("dig")).totalSlack()).isEqualTo(3 * DAY);
            assertThat(schedule.dates(house).totalSlack()).isEqualTo(3 * DAY);
            Plan late = plan.with("dig", 6, t -> t.under(house));
            assertThat(late.schedule().problems())
                    .singleElement()
                    .isInstanceOf(Problem.DeadlineMissed.class);
        }
    }

    @Test
    void aSummaryInWhichAllIsDoneIsNotCritical() {
        LocalDateTime monday = WorkDays.startOf(Plan.MONDAY);
        LocalDateTime friday = evening(4);
        Plan plan = Plan.standard().with("house", 0);
        long house = plan.id("house");
        plan = plan.with("dig", 5, t -> t.under(house).progress(Progress.finished(monday, friday)));
        assertThat(plan.schedule().dates(house).critical()).isFalse();
        assertThat(plan.with("lay", 6, t -> t.under(house)).schedule().dates(house).critical())
                .isTrue();
    }

    @Test
    void asLateAsPossibleLeavesNoSlack() {
        Plan plan =
                Plan.standard()
                        .with("dig", 2, t -> t.constraint(Constraint.ALAP))
                        .with("pour", 1)
                        .with("fence", 8)
                        .link("dig -> pour");
        TaskDates dig = plan.schedule().dates(plan.id("dig"));
        TaskDates pour = plan.schedule().dates(plan.id("pour"));
        assertThat(dig.totalSlack()).isZero();
        assertThat(dig.critical()).isTrue();
        assertThat(pour.totalSlack()).isZero();
        assertThat(pour.earlyStart()).isEqualTo(pour.start());
    }

    @Test
    void saysThatASummaryHoldsItBack() {
        Constraint thursday =
                new Constraint.StartNotBefore(WorkDays.startOf(Plan.MONDAY.plusDays(3)));
        Plan plan = Plan.standard().with("house", 0, t -> t.constraint(thursday));
        long house = plan.id("house");
        plan = plan.with("dig", 2, t -> t.under(house));
        assertThat(plan.schedule().reasons(plan.id("dig")))
                .contains(new Reason.Constrained(thursday));
    }
}
