package dev.zhixing.engine.schedule;

import static dev.zhixing.engine.testkit.Chart.assertChart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.network.Progress;
import dev.zhixing.engine.network.Rules;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.testkit.Plan;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** Constraints, progress, hand-set dates, summaries, and the reasons they give. */
class TermsTest {
    private final Plan plan = Plan.standard().with("dig", 3).with("pour", 2).with("rest", 6);

    private static LocalDate day(int offset) {
        return Plan.MONDAY.plusDays(offset);
    }

    @Test
    void waitsForANotBeforeDateAndSaysSo() {
        var constraint = new Constraint.StartNotBefore(WorkDays.startOf(day(2)));
        Plan held = plan.with("pour", 2, t -> t.constraint(constraint));
        assertChart(
                held,
                """
                days     | MTWTFss MTWTFss |
                pour     |   XX            |\
                """);
        assertThat(held.schedule().reasons(2)).containsExactly(new Reason.Constrained(constraint));
    }

    @Test
    void movesATaskAsLateAsItsFollowersAllow() {
        assertChart(
                plan.with("dig", 2, t -> t.constraint(Constraint.ALAP)).link("dig -> pour"),
                """
                days     | MTWTFss MTWTFss |
                dig      |   XX            |
                pour     |     X.. X       |
                rest     | XXXXX.. X       |\
                """);
    }

    @Test
    void schedulesBackwardFromTheFinish() {
        Plan chain = plan.link("dig -> pour");
        Schedule schedule =
                Scheduler.schedule(
                        chain.network().toBuilder()
                                .finishingAt(WorkDays.finishOf(day(11)))
                                .build());
        assertThat(schedule.start()).isEqualTo(WorkDays.startOf(day(4)));
        assertThat(WorkDays.dates(schedule.dates(1)).start()).isEqualTo(day(4));
        assertThat(WorkDays.dates(schedule.dates(1)).lateFinish()).isEqualTo(day(9));
        assertThat(WorkDays.dates(schedule.dates(2)).lateFinish()).isEqualTo(day(11));
    }

    @Test
    void keepsHandSetDatesAndPushesFollowers() {
        Plan pinned =
                plan.with(
                                "dig",
                                3,
                                t -> t.pinned(WorkDays.startOf(day(1)), WorkDays.finishOf(day(2))))
                        .link("rest -> dig")
                        .link("dig -> pour");
        assertChart(
                pinned,
                """
                days     | MTWTFss MTWTFss |
                dig      |  XX             |
                pour     |    XX           |
                rest     | XXXXX.. X       |\
                """);
        assertThat(pinned.schedule().problems())
                .singleElement()
                .isInstanceOf(Problem.TooEarly.class);
    }

    @Test
    void goesOnFromWhatHasReallyHappened() {
        Plan running =
                plan.with(
                                "dig",
                                3,
                                t ->
                                        t.progress(
                                                Progress.started(
                                                        WorkDays.startOf(day(1)),
                                                        WorkDays.days(3),
                                                        33)))
                        .with(
                                "rest",
                                6,
                                t ->
                                        t.progress(
                                                Progress.finished(
                                                        WorkDays.startOf(day(0)),
                                                        WorkDays.finishOf(day(1)))))
                        .link("dig -> pour")
                        .link("rest -> pour");
        assertChart(
                running,
                """
                days     | MTWTFss MTWTFss |
                dig      |  XXX            |
                pour     |     X.. X       |
                rest     | XX              |\
                """);
        assertThat(running.schedule().reasons(1))
                .contains(new Reason.ReallyStarted(WorkDays.startOf(day(1))));
        assertThat(running.schedule().dates(3).critical()).isFalse();
    }

    @Test
    void doesTheRestOfStartedWorkAfterTheStatusDate() {
        Plan running =
                plan.with(
                        "dig",
                        3,
                        t ->
                                t.progress(
                                        Progress.started(
                                                WorkDays.startOf(day(0)), 2 * WorkDays.MINUTES)));
        Rules rules =
                new Rules(
                        Rules.LagCalendar.SUCCESSOR,
                        Rules.StartedWork.AFTER_STATUS_DATE,
                        Rules.Gap.PASSES);
        Schedule schedule =
                Scheduler.schedule(
                        running.network().toBuilder()
                                .rules(rules)
                                .statusDate(WorkDays.finishOf(day(3)))
                                .build());
        assertThat(WorkDays.dates(schedule.dates(1)).finish()).isEqualTo(day(7));
        assertThat(schedule.reasons(1))
                .contains(new Reason.AfterStatusDate(WorkDays.finishOf(day(3))));
    }

    @Test
    void rollsUpSummariesAndLinksThem() {
        Plan nested =
                Plan.standard()
                        .with("phase 1", 0)
                        .with("dig", 2, t -> t.under(1))
                        .with("pour", 2, t -> t.under(1))
                        .with("phase2", 0)
                        .with("walls", 3, t -> t.under(4))
                        .with("roof", 1, t -> t.under(4))
                        .link("dig -> pour")
                        .link("walls -> roof");
        assertChart(
                nested,
                """
                days     | MTWTFss MTWTFss |
                phase 1  | ====            |
                dig      | XX              |
                pour     |   XX            |
                phase2   | ====            |\
                """);
        Schedule schedule =
                Scheduler.schedule(nested.network().toBuilder().link(Link.of(1, 4)).build());
        assertChart(
                nested,
                schedule,
                """
                days     | MTWTFss MTWTFss |
                phase 1  | ====            |
                phase2   |     === ===     |
                walls    |     X.. XX      |
                roof     |           X     |\
                """);
        assertThat(schedule.reasons(5)).contains(new Reason.PushedBy(Link.of(1, 4)));
        assertThat(schedule.reasons(4)).containsExactly(new Reason.FromChildren(5, 6));
    }

    @Test
    void ignoresWhatIsInactive() {
        assertChart(
                plan.with("dig", 9, Task::inactive).link("dig -> pour"),
                """
                days     | MTWTFss MTWTFss |
                pour     | XX              |\
                """);
        assertThat(plan.with("dig", 9, Task::inactive).schedule().finish())
                .isEqualTo(WorkDays.finishOf(day(7)));
    }
}
