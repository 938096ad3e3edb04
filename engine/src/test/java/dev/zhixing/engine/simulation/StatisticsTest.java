package dev.zhixing.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.zhixing.engine.bench.LargeNetwork;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.NetworkBuilder;
import dev.zhixing.engine.network.Span;
import dev.zhixing.engine.network.Task;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Results against what can be worked out by hand, and against larger runs. */
class StatisticsTest {
    private static final int LENGTH = 25;
    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 0, 0);

    /** A chain without nights or weekends, so that lengths simply add up. */
    private static Network chain() {
        NetworkBuilder builder =
                Network.builder().calendar(WorkCalendar.allDay()).startingAt(START);
        for (long id = 0; id < LENGTH; id++) {
            builder.task(Task.of(id, Span.working(1_000)));
            if (id > 0) {
                builder.link(id - 1, id);
            }
        }
        return builder.build();
    }

    private static SimulationResult chain(List<Group> groups) {
        Map<Long, Estimate> estimates = new HashMap<>();
        LongStream.range(0, LENGTH)
                .forEach(id -> estimates.put(id, new Estimate.Triangular(700, 1_000, 1_900)));
        return Simulation.run(
                chain(),
                new Uncertainties(estimates, Spread.NONE, groups),
                new SimulationOptions(20_000, 3, 2));
    }

    /** Variance of one task: (a² + b² + c² - ab - ac - bc) / 18. */
    private static final double DEVIATION =
            Math.sqrt(
                            (700. * 700 + 1_000. * 1_000 + 1_900. * 1_900)
                                    - (700. * 1_000 + 700. * 1_900 + 1_000. * 1_900))
                    / Math.sqrt(18);

    @Test
    void aChainHasTheSumOfMeansAndVariances() {
        Distribution finish = chain(List.of()).finish();
        double mean = Duration.between(START, finish.mean()).toMinutes();
        assertThat(mean).isCloseTo(LENGTH * 1_200, within(30.0));
        double deviation = finish.deviation().toMinutes();
        assertThat(deviation).isCloseTo(DEVIATION * Math.sqrt(LENGTH), within(25.0));
        // Nearly normal: P84 is one deviation later.
        double p84 = Duration.between(finish.mean(), finish.percentile(84.13)).toMinutes();
        assertThat(p84).isCloseTo(deviation, within(50.0));
    }

    @Test
    void tasksThatMoveAsOneHaveTheSumOfDeviations() {
        Set<Long> all = LongStream.range(0, LENGTH).boxed().collect(Collectors.toSet());
        double tied = chain(List.of(new Group(all, 1))).finish().deviation().toMinutes();
        assertThat(tied).isCloseTo(DEVIATION * LENGTH, within(DEVIATION * LENGTH * 0.02));
        double half = chain(List.of(new Group(all, 0.5))).finish().deviation().toMinutes();
        double expected = DEVIATION * Math.sqrt(LENGTH + 0.5 * LENGTH * (LENGTH - 1));
        assertThat(half).isCloseTo(expected, within(expected * 0.03));
    }

    @Test
    void inAChainEachTaskIsCriticalAndSharesTheSensitivity() {
        for (TaskOutcome task : chain(List.of()).tasks()) {
            assertThat(task.criticality()).isEqualTo(1);
            assertThat(task.sensitivity()).isCloseTo(1 / Math.sqrt(LENGTH), within(0.03));
        }
    }

    @Test
    void theEightiethPercentileStaysWhenTenTimesAsManySamplesAreTaken() {
        Network network = LargeNetwork.of(300);
        SimulationResult few =
                Simulation.run(network, Uncertainties.USUAL, new SimulationOptions(2_000, 1, 2));
        SimulationResult many =
                Simulation.run(network, Uncertainties.USUAL, new SimulationOptions(20_000, 9, 2));
        assertThat((long) many.tasks().size() * 20_000).isGreaterThan(Finishes.ROOM);
        LocalDateTime start = network.anchor();
        near(start, few.finish(), many.finish());
        for (TaskOutcome task : few.tasks()) {
            near(start, task.finish(), many.task(task.id()).finish());
            assertThat(task.criticality())
                    .isCloseTo(many.task(task.id()).criticality(), within(0.06));
        }
    }

    private static void near(LocalDateTime start, Distribution few, Distribution many) {
        double one = Duration.between(start, few.percentile(80)).toMinutes();
        double other = Duration.between(start, many.percentile(80)).toMinutes();
        // Half a percent, or a weekend where the percentile falls on one.
        assertThat(one).isCloseTo(other, within(Math.max(other * 0.005, 4_000)));
        assertThat(many.samples()).isEqualTo(20_000);
    }

    @Test
    void theHistogramHoldsEverySample() {
        Distribution finish = chain(List.of()).finish();
        List<Distribution.Bar> bars = finish.histogram(20);
        assertThat(bars).hasSizeLessThanOrEqualTo(20);
        assertThat(bars.stream().mapToLong(Distribution.Bar::count).sum()).isEqualTo(20_000);
        assertThat(bars.getFirst().from()).isEqualTo(finish.earliest());
        assertThat(finish.probabilityBy(finish.latest())).isEqualTo(1);
        assertThat(finish.probabilityBy(finish.earliest().minusMinutes(1))).isZero();
        assertThat(finish.probabilityBy(finish.percentile(80))).isCloseTo(0.8, within(0.002));
    }
}
