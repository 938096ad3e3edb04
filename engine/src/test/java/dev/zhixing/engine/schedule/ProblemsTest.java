package dev.zhixing.engine.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhixing.engine.calendar.DayHours;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.InvalidNetwork;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.network.LinkKind;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.NetworkBuilder;
import dev.zhixing.engine.network.Span;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.testkit.Plan;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;

class ProblemsTest {
    private final Plan plan = Plan.standard().with("a", 1).with("b", 1).with("c", 1).with("d", 1);

    private static List<Long> loop(Schedule schedule) {
        return schedule.problems().stream()
                .filter(Problem.Loop.class::isInstance)
                .map(p -> ((Problem.Loop) p).path())
                .findFirst()
                .orElse(List.of());
    }

    @Test
    void namesTheWholePathOfALoopAndSchedulesTheRest() {
        Plan looping = plan.link("a -> b").link("b -> c").link("c -> a").link("a -> d");
        Schedule schedule = looping.schedule();
        assertThat(schedule.problems()).hasSize(1);
        assertThat(looping.names(loop(schedule))).containsExactly("a", "b", "c");
        assertThat(schedule.dates(4).start()).isEqualTo(WorkDays.startOf(Plan.MONDAY.plusDays(1)));
    }

    @Test
    void findsAllLoopsAtOnce() {
        Schedule schedule =
                plan.link("a -> b").link("b -> a").link("c -> d").link("d -> c").schedule();
        assertThat(schedule.problems()).hasSize(2).allMatch(p -> p instanceof Problem.Loop);
    }

    @Test
    void findsALoopThroughASummary() {
        Plan nested =
                Plan.standard()
                        .with("phase", 0)
                        .with("inside", 1, t -> t.under(1))
                        .with("outside", 1)
                        .link("phase -> outside")
                        .link("outside -> inside");
        assertThat(nested.names(loop(nested.schedule())))
                .containsExactlyInAnyOrder("phase", "outside", "inside");
    }

    @Test
    void reportsATaskThatWaitsForItself() {
        assertThat(plan.link("a -> a").schedule().problems())
                .containsExactly(new Problem.Loop(List.of(1L)));
    }

    @Test
    void refusesLinksThatASummaryCannotHave() {
        Plan nested =
                Plan.standard().with("phase", 0).with("in", 1, t -> t.under(1)).with("out", 1);
        assertThat(nested.link("phase -> in").link("out -> phase FF").schedule().problems())
                .containsExactly(
                        new Problem.LinkWithinSummary(Link.of(1, 2)),
                        new Problem.LinkToSummaryFinish(Link.of(3, 1, LinkKind.FINISH_TO_FINISH)));
    }

    @Test
    void namesTheChainThatPushesBeyondAFixedDate() {
        LocalDate tuesday = Plan.MONDAY.plusDays(1);
        Plan late =
                plan.with("a", 3)
                        .with(
                                "c",
                                1,
                                t ->
                                        t.constraint(
                                                new Constraint.StartOn(WorkDays.startOf(tuesday))))
                        .link("a -> b")
                        .link("b -> c");
        assertThat(late.schedule().problems())
                .singleElement()
                .isInstanceOfSatisfying(
                        Problem.TooEarly.class,
                        p -> {
                            assertThat(late.names(p.path())).containsExactly("a", "b", "c");
                            assertThat(p.missing()).isEqualTo(3 * WorkDays.MINUTES);
                            assertThat(p.possible())
                                    .isEqualTo(WorkDays.startOf(Plan.MONDAY.plusDays(4)));
                        });
        assertThat(late.schedule().dates(1).totalSlack()).isEqualTo(-3 * WorkDays.MINUTES);
    }

    @Test
    void reportsAMissedDeadlineAndNegativeSlack() {
        LocalDate tuesday = Plan.MONDAY.plusDays(1);
        Schedule schedule =
                plan.with("a", 4, t -> t.deadline(WorkDays.finishOf(tuesday))).schedule();
        assertThat(schedule.problems())
                .containsExactly(
                        new Problem.DeadlineMissed(
                                1,
                                WorkDays.finishOf(tuesday),
                                WorkDays.finishOf(Plan.MONDAY.plusDays(3))));
        assertThat(schedule.dates(1).totalSlack()).isEqualTo(-2 * WorkDays.MINUTES);
        assertThat(schedule.dates(1).critical()).isTrue();
    }

    @Test
    void usesTheProjectCalendarWhenATaskHasNoWorkingTime() {
        WorkCalendar never = WorkCalendar.named("never").build();
        Schedule schedule = plan.with("a", 1, t -> t.calendar(never)).schedule();
        assertThat(schedule.problems())
                .containsExactly(new Problem.NoWorkingTime("never", OptionalLong.of(1)));
        assertThat(schedule.dates(1).finish()).isEqualTo(WorkDays.finishOf(Plan.MONDAY));
    }

    @Test
    void listsEverythingThatIsWrongWithTheParts() {
        NetworkBuilder builder =
                Network.builder()
                        .startingAt(WorkDays.startOf(Plan.MONDAY))
                        .task(Task.summary(1).under(2))
                        .task(Task.summary(2).under(1))
                        .task(Task.milestone(3).under(9))
                        .task(Task.milestone(3))
                        .link(3, 7);
        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        InvalidNetwork.class, e -> assertThat(e.breaches()).hasSize(4));
    }

    @Test
    void cutsEveryLoopInATangle() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            NetworkBuilder builder = Network.builder().startingAt(WorkDays.startOf(Plan.MONDAY));
            for (int i = 0; i < 12; i++) {
                Task task = Task.of(i, Span.working(60));
                builder.task(
                        i > 0 && random.nextInt(3) == 0 ? task.under(random.nextInt(i)) : task);
            }
            for (int k = 0; k < 25; k++) {
                builder.link(random.nextInt(12), random.nextInt(12));
            }
            Schedule schedule = Scheduler.schedule(builder.build());
            assertThat(schedule.allDates()).hasSize(12);
        }
    }

    @Test
    void schedulesAMillionTasksInOneChain() {
        int size = 1_000_000;
        NetworkBuilder builder =
                Network.builder()
                        .calendar(
                                WorkCalendar.named("week")
                                        .weekdays(DayHours.of("09:00-12:00 13:00-18:00"))
                                        .build())
                        .startingAt(WorkDays.startOf(Plan.MONDAY));
        for (int i = 0; i < size; i++) {
            builder.task(Task.of(i, Span.working(480)));
            if (i > 0) {
                builder.link(i - 1L, i);
            }
        }
        Schedule schedule = Scheduler.schedule(builder.build());
        assertThat(schedule.finish().toLocalDate())
                .isEqualTo(Plan.MONDAY.plusWeeks(200_000).minusDays(3));
        assertThat(schedule.dates(size - 1).totalSlack()).isZero();
        assertThat(schedule.criticalPath()).hasSize(size);
    }

    @Test
    void tellsOnlyTheEndsOfLongLoops() {
        int n = 20_000;
        NetworkBuilder builder = Network.builder();
        for (int i = 1; i <= n; i++) {
            builder.task(Task.of(i, WorkDays.days(1)));
            if (i > 1) {
                builder.link(Link.of(i - 1, i)).link(Link.of(i, 1));
            }
        }
        builder.startingAt(WorkDays.startOf(Plan.MONDAY));
        List<Problem> problems = Scheduler.schedule(builder.build()).problems();
        assertThat(problems).hasSize(n - 1);
        long told =
                problems.stream()
                        .mapToLong(p -> p instanceof Problem.Loop l ? l.path().size() : 0)
                        .sum();
        assertThat(told).isLessThan(200_000);
        Problem.Loop whole = (Problem.Loop) problems.get(30);
        assertThat(whole.path()).hasSize(32).startsWith(1L).endsWith(32L);
        Problem.Loop longer = (Problem.Loop) problems.get(900);
        assertThat(longer.path()).hasSize(Problem.LONGEST_PATH).startsWith(1L).endsWith(902L);
    }

    @Test
    void whatIsInactiveClosesNoLoop() {
        Plan plan =
                Plan.standard()
                        .with("dig", 1)
                        .with("idea", 1, t -> t.inactive())
                        .link("dig -> idea")
                        .link("idea -> dig");
        assertThat(plan.schedule().problems()).isEmpty();
    }
}
