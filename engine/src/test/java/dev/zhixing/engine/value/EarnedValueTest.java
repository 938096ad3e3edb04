package dev.zhixing.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhixing.engine.bench.LargeNetwork;
import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.Scheduler;
import dev.zhixing.engine.testkit.Plan;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class EarnedValueTest {
    /** Ten days of work for 100.00 a day, in two tasks under one summary. */
    private final Plan plan =
            Plan.standard()
                    .with("wall", 0)
                    .with("brick", 5, t -> t.under(1))
                    .with("paint", 5, t -> t.under(1))
                    .link("brick -> paint");

    private EarnedValue measured(Map<Long, Cost> costs, int days) {
        Schedule schedule = plan.schedule();
        return EarnedValue.of(
                schedule.network(),
                Baseline.of(schedule),
                costs,
                WorkDays.finishOf(Plan.MONDAY.plusDays(days - 1)));
    }

    @Test
    void measuresAnExampleByHand() {
        // Four of ten days are over; brick is 60 % done and has cost 360.00.
        EarnedValue value =
                measured(
                        Map.of(2L, new Cost(50_000, 36_000, 6_000), 3L, new Cost(50_000, 0, 0)), 4);
        Figures total = value.total();
        assertThat(total).isEqualTo(new Figures(100_000, 40_000, 30_000, 36_000));
        assertThat(value.of(1)).isEqualTo(total);
        assertThat(total.scheduleVariance()).isEqualTo(-10_000);
        assertThat(total.costVariance()).isEqualTo(-6_000);
        assertThat(total.schedulePerformance()).contains(new BigDecimal("0.7500"));
        assertThat(total.costPerformance()).contains(new BigDecimal("0.8333"));
        assertThat(total.estimateAsPlanned()).isEqualTo(106_000);
        assertThat(total.estimateAsSoFar()).hasValue(120_000);
        assertThat(total.toCompleteAsSoFar()).hasValue(84_000);
        assertThat(total.estimateWithDelay()).hasValue(148_000);
        assertThat(total.toCompletePerformance()).contains(new BigDecimal("1.0938"));
        assertThat(value.earnedSchedule()).isEqualTo(WorkDays.finishOf(Plan.MONDAY.plusDays(2)));
    }

    @Test
    void measuresProgressOnTheTimeAxis() {
        EarnedValue value =
                measured(
                        Map.of(2L, new Cost(50_000, 36_000, 6_000), 3L, new Cost(50_000, 0, 0)), 4);
        EarnedSchedule schedule = value.schedule();
        assertThat(schedule.earnedTime()).isEqualTo(3 * WorkDays.MINUTES);
        assertThat(schedule.actualTime()).isEqualTo(4 * WorkDays.MINUTES);
        assertThat(schedule.plannedTime()).isEqualTo(10 * WorkDays.MINUTES);
        assertThat(schedule.variance()).isEqualTo(-WorkDays.MINUTES);
        assertThat(schedule.performance()).contains(new BigDecimal("0.7500"));
        // 10 days / 0.75 are 13 days and 160 minutes, the last of them on the 14th working day.
        assertThat(schedule.estimatedFinish())
                .contains(WorkDays.startOf(Plan.MONDAY.plusDays(17)).plusMinutes(160));
        assertThat(value.schedule(1).performance()).isEqualTo(schedule.performance());
        assertThat(value.schedule(2).earned()).isEqualTo(schedule.earned());
        assertThat(value.schedule(3).performance()).isEmpty();
        assertThat(value.schedule(3).estimatedFinish()).isEmpty();
    }

    @Test
    void knowsTheVarianceAtCompletionOfEveryEstimate() {
        Figures total =
                measured(Map.of(2L, new Cost(50_000, 36_000, 6_000), 3L, new Cost(50_000, 0, 0)), 4)
                        .total();
        assertThat(total.varianceAsPlanned()).isEqualTo(-6_000);
        assertThat(total.varianceAsSoFar()).hasValue(-20_000);
        assertThat(total.toCompleteAsPlanned()).isEqualTo(70_000);
        assertThat(total.toCompletePerformance(120_000)).contains(new BigDecimal("0.8333"));
        assertThat(total.toCompletePerformance(36_000)).isEmpty();
    }

    @Test
    void theIdentitiesHoldForAnyFigures() {
        Random random = new Random(8);
        for (int round = 0; round < 2_000; round++) {
            long budget = 1 + random.nextLong(1_000_000_000);
            Figures f =
                    new Figures(
                            budget,
                            random.nextLong(budget + 1),
                            random.nextLong(budget + 1),
                            random.nextLong(2 * budget));
            assertThat(f.scheduleVariance() - f.costVariance()).isEqualTo(f.actual() - f.planned());
            assertThat(f.estimateAsPlanned()).isEqualTo(f.actual() + f.toCompleteAsPlanned());
            assertThat(f.varianceAsPlanned()).isEqualTo(f.costVariance());
            if (f.earned() > 0) {
                long soFar = f.estimateAsSoFar().orElseThrow();
                assertThat(soFar).isEqualTo(f.actual() + f.toCompleteAsSoFar().orElseThrow());
                assertThat(f.varianceAsSoFar()).hasValue(budget - soFar);
                // EAC · EV = BAC · AC, but for the rounding of EAC to the cent.
                double difference = (double) soFar * f.earned() - (double) budget * f.actual();
                assertThat(Math.abs(difference)).isLessThanOrEqualTo(f.earned());
            }
        }
    }

    @Test
    void hasNoIndicesBeforeAnythingIsPlannedOrSpent() {
        Figures nothing = measured(Map.of(2L, new Cost(0, 0, 0)), 1).total();
        assertThat(nothing.schedulePerformance()).isEmpty();
        assertThat(nothing.costPerformance()).isEmpty();
        assertThat(nothing.estimateAsSoFar()).isEmpty();
        assertThat(nothing.toCompletePerformance()).isEmpty();
    }

    @Test
    void keepsCentsExactForHugeBudgets() {
        long budget = 9_000_000_000_000_000L;
        Figures total = measured(Map.of(2L, new Cost(budget, 1, 3_333)), 2).total();
        assertThat(total.planned()).isEqualTo(budget / 5 * 2);
        assertThat(total.earned()).isEqualTo(budget / 10_000 * 3_333);
    }

    @Test
    void refusesMoneyOnASummary() {
        assertThatThrownBy(() -> measured(Map.of(1L, new Cost(1, 0, 0)), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cost(1, 0, 10_001))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everySummaryIsTheSumOfItsTasksToTheCent() {
        Network network = LargeNetwork.of(5_000);
        Schedule schedule = Scheduler.schedule(network);
        Random random = new Random(2);
        Map<Long, Cost> costs = new HashMap<>();
        for (Task task : network.tasks()) {
            if (!schedule.dates(task.id()).summary()) {
                costs.put(
                        task.id(),
                        new Cost(
                                random.nextLong(100_000_000),
                                random.nextLong(90_000_000),
                                random.nextInt(Cost.ALL + 1)));
            }
        }
        EarnedValue value =
                EarnedValue.of(
                        network, Baseline.of(schedule), costs, schedule.start().plusDays(200));
        for (Task task : network.tasks()) {
            List<Task> inside =
                    network.tasks().stream()
                            .filter(t -> t.parent().orElse(-1) == task.id())
                            .toList();
            if (!inside.isEmpty() && task.id() % 50 == 0) {
                Figures sum =
                        inside.stream()
                                .map(t -> value.of(t.id()))
                                .reduce(Figures.NONE, Figures::plus);
                assertThat(value.of(task.id())).isEqualTo(sum);
            }
        }
        assertThat(value.total().budget())
                .isEqualTo(costs.values().stream().mapToLong(Cost::budget).sum());
        assertThat(value.plannedBy(schedule.start().plusDays(200)))
                .isEqualTo(value.total().planned());
        assertThat(value.plannedBy(schedule.finish())).isEqualTo(value.total().budget());
    }
}
