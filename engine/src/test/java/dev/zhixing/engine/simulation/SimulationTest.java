package dev.zhixing.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Progress;
import dev.zhixing.engine.network.Span;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.Scheduler;
import dev.zhixing.engine.schedule.TaskDates;
import dev.zhixing.engine.testkit.Plan;
import dev.zhixing.engine.testkit.RandomNetworks;

import org.junit.jupiter.api.Test;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

class SimulationTest {
    private static final SimulationOptions SOME = new SimulationOptions(1_000, 7, 1);

    private final Plan plan =
            Plan.standard()
                    .with("dig", 4)
                    .with("survey", 2)
                    .with("pour", 5)
                    .link("dig -> pour")
                    .link("survey -> pour");

    private static SimulationResult run(Plan plan, List<Risk> risks) {
        return Simulation.run(
                plan.network(), Uncertainties.NONE, risks, SOME, done -> {}, () -> false);
    }

    @Test
    void withoutUncertaintyItGivesTheSchedulersDates() {
        for (int seed = 0; seed < 60; seed++) {
            Network network = new RandomNetworks(seed, true).next(15);
            Schedule schedule = Scheduler.schedule(network);
            SimulationResult result =
                    Simulation.run(network, Uncertainties.NONE, new SimulationOptions(3, 1, 1));
            assertThat(result.finish().percentile(80)).isEqualTo(schedule.finish());
            for (TaskDates dates : schedule.allDates()) {
                TaskOutcome outcome = result.task(dates.id());
                assertThat(outcome.finish().earliest()).isEqualTo(dates.finish());
                assertThat(outcome.finish().latest()).isEqualTo(dates.finish());
                assertThat(outcome.criticality()).isEqualTo(dates.critical() ? 1 : 0);
                assertThat(outcome.sensitivity()).isZero();
            }
        }
    }

    @Test
    void assumesTheUsualSpreadAndSaysSo() {
        Map<Long, Estimate> estimates =
                Map.of(plan.id("dig"), new Estimate.Fixed(4 * WorkDays.MINUTES));
        SimulationResult result = Simulation.run(plan.network(), Uncertainties.of(estimates), SOME);
        assertThat(result.assumed()).isEqualTo(2);
        assertThat(result.spread()).isEqualTo(Spread.USUAL);
        assertThat(result.finish().latest()).isAfter(plan.schedule().finish());
        assertThat(result.finish().probabilityBy(plan.schedule().finish())).isBetween(0.2, 0.4);
    }

    @Test
    void countsHowOftenATaskIsCritical() {
        Map<Long, Estimate> estimates =
                Map.of(
                        plan.id("survey"),
                        new Estimate.Discrete(
                                List.of(
                                        new Estimate.Outcome(2 * WorkDays.MINUTES, 3),
                                        new Estimate.Outcome(6 * WorkDays.MINUTES, 1))));
        SimulationResult result =
                Simulation.run(
                        plan.network(),
                        new Uncertainties(estimates, Spread.NONE, List.of()),
                        new SimulationOptions(20_000, 1, 2));
        TaskOutcome survey = result.task(plan.id("survey"));
        assertThat(survey.criticality()).isCloseTo(0.25, within(0.01));
        assertThat(result.task(plan.id("dig")).criticality()).isCloseTo(0.75, within(0.01));
        assertThat(result.task(plan.id("pour")).criticality()).isEqualTo(1);
        assertThat(survey.sensitivity()).isCloseTo(1, within(1e-9));
        assertThat(result.finish().percentile(50)).isEqualTo(plan.schedule().finish());
        assertThat(result.finish().percentile(90))
                .isEqualTo(WorkDays.finishOf(Plan.MONDAY.plusDays(14)));
    }

    @Test
    void aRiskStretchesFirstAndDelaysAfterwards() {
        Risk rain =
                new Risk(
                        5,
                        1,
                        List.of(
                                Risk.Delay.of(plan.id("pour"), WorkDays.MINUTES),
                                new Risk.Stretch(plan.id("pour"), 2)));
        SimulationResult result = run(plan, List.of(rain));
        assertThat(result.finish().earliest()).isEqualTo(plan.with("pour", 11).schedule().finish());
        assertThat(result.risks()).containsExactly(new RiskOutcome(5, 1_000, 0));
    }

    @Test
    void tellsHowMuchARiskDelaysTheProject() {
        Risk strike =
                new Risk(1, 0.3, List.of(Risk.Delay.of(plan.id("dig"), 3 * WorkDays.MINUTES)));
        Risk harmless =
                new Risk(2, 0.5, List.of(Risk.Delay.of(plan.id("survey"), WorkDays.MINUTES)));
        SimulationResult result = run(plan, List.of(strike, harmless));
        assertThat(result.risks().get(0).delay()).isEqualTo(3 * WorkDays.MINUTES);
        assertThat(result.risks().get(0).happened()).isBetween(250L, 350L);
        assertThat(result.risks().get(1).delay())
                .isBetween((long) -WorkDays.MINUTES, (long) WorkDays.MINUTES);
    }

    @Test
    void stretchesOnlyWhatRemainsOfATaskUnderWay() {
        LocalDateTime start = WorkDays.startOf(Plan.MONDAY);
        Plan half =
                Plan.standard()
                        .with(
                                "dig",
                                4,
                                t -> t.progress(Progress.started(start, 2L * WorkDays.MINUTES)));
        Map<Long, Estimate> twice = Map.of(1L, new Estimate.Fixed(8 * WorkDays.MINUTES));
        SimulationResult result =
                Simulation.run(
                        half.network(), new Uncertainties(twice, Spread.NONE, List.of()), SOME);
        assertThat(result.finish().percentile(50))
                .isEqualTo(WorkDays.finishOf(Plan.MONDAY.plusDays(7)));
    }

    @Test
    void leavesAloneWhatIsDoneOrPinned() {
        LocalDateTime start = WorkDays.startOf(Plan.MONDAY);
        LocalDateTime end = WorkDays.finishOf(Plan.MONDAY.plusDays(1));
        Plan fixed =
                Plan.standard()
                        .with("done", 2, t -> t.progress(Progress.finished(start, end)))
                        .with("pinned", 2, t -> t.pinned(start, end));
        Risk risk = new Risk(1, 1, List.of(Risk.Delay.of(1, 480), new Risk.Stretch(2, 5)));
        SimulationResult result =
                Simulation.run(
                        fixed.network(),
                        Uncertainties.USUAL,
                        List.of(risk),
                        SOME,
                        done -> {},
                        () -> false);
        assertThat(result.finish().latest()).isEqualTo(end);
    }

    @Test
    void theSameSeedGivesTheSameResultWhateverTheThreads() {
        Network network = new RandomNetworks(12, true).next(30);
        Uncertainties tied =
                new Uncertainties(
                        Map.of(), Spread.USUAL, List.of(new Group(Set.of(0L, 1L, 2L), 0.6)));
        List<Risk> risks = List.of(new Risk(1, 0.4, List.of(Risk.Delay.of(1, 30))));
        SimulationResult one = result(network, tied, risks, 1);
        for (int threads : new int[] {2, 8}) {
            SimulationResult more = result(network, tied, risks, threads);
            assertThat(more.finish()).isEqualTo(one.finish());
            assertThat(more.tasks()).isEqualTo(one.tasks());
            assertThat(more.risks()).isEqualTo(one.risks());
        }
        SimulationResult other =
                Simulation.run(
                        network,
                        tied,
                        risks,
                        new SimulationOptions(700, 6, 2),
                        d -> {},
                        () -> false);
        assertThat(other.tasks()).isNotEqualTo(one.tasks());
    }

    private static SimulationResult result(
            Network network, Uncertainties uncertainties, List<Risk> risks, int threads) {
        SimulationOptions options = new SimulationOptions(700, 5, threads);
        return Simulation.run(network, uncertainties, risks, options, done -> {}, () -> false);
    }

    @Test
    void tellsItsProgressAndStopsWhenAsked() {
        AtomicInteger last = new AtomicInteger();
        Simulation.run(
                plan.network(), Uncertainties.USUAL, List.of(), SOME, last::set, () -> false);
        assertThat(last).hasValue(1_000);
        assertThatThrownBy(
                        () ->
                                Simulation.run(
                                        plan.network(),
                                        Uncertainties.USUAL,
                                        List.of(),
                                        SOME,
                                        last::set,
                                        () -> last.get() > 100))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void refusesUnknownTasksAndContradictions() {
        assertThatThrownBy(
                        () ->
                                Simulation.run(
                                        plan.network(),
                                        Uncertainties.of(Map.of(9L, new Estimate.Fixed(1))),
                                        SOME))
                .hasMessageContaining("[9]");
        assertThatThrownBy(() -> new Estimate.Triangular(5, 4, 9))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Risk(1, 1.1, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        Group group = new Group(Set.of(1L), 0.5);
        assertThatThrownBy(() -> new Uncertainties(Map.of(), Spread.NONE, List.of(group, group)))
                .hasMessageContaining("two groups");
    }

    @Test
    void aMilestoneThatARiskDelaysBecomesAWait() {
        Plan gate =
                Plan.standard()
                        .with("dig", 1)
                        .with("permit", 0)
                        .with("pour", 1)
                        .link("dig -> permit")
                        .link("permit -> pour");
        Risk late = new Risk(1, 1, List.of(Risk.Delay.of(2, 2 * WorkDays.MINUTES)));
        assertThat(run(gate, List.of(late)).finish().earliest())
                .isEqualTo(gate.with("permit", 2).schedule().finish());
        assertThat(gate.network().task(2).duration()).isEqualTo(Span.ZERO);
    }
}
