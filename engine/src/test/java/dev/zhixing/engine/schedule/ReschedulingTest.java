package dev.zhixing.engine.schedule;

import static dev.zhixing.engine.testkit.Chart.assertChart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.engine.bench.LargeNetwork;
import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Lag;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Rules;
import dev.zhixing.engine.network.Span;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.testkit.Plan;
import dev.zhixing.engine.testkit.RandomNetworks;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ReschedulingTest {
    @Test
    void givesTheSameAnswerAsFromScratch() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            RandomNetworks networks = new RandomNetworks(seed, seed % 2 == 0);
            Network network = networks.next(25);
            if (seed % 4 > 1) {
                networks.withDelays();
                network = ruled(network, Rules.StartedWork.values()[seed % 3]);
            }
            Schedule schedule = Scheduler.schedule(network);
            for (int edit = 0; edit < 8; edit++) {
                if (random.nextInt(4) > 0) {
                    assertThat(schedule.allDates()).isNotEmpty();
                }
                Network next = edited(schedule.network(), networks, random);
                schedule = Scheduler.reschedule(schedule, next);
                Schedule scratch = Scheduler.schedule(next);
                assertThat(schedule.allDates())
                        .as("seed %d, edit %d", seed, edit)
                        .isEqualTo(scratch.allDates());
                assertThat(schedule.problems()).isEqualTo(scratch.problems());
                assertThat(schedule.finish()).isEqualTo(scratch.finish());
            }
        }
    }

    private static Network ruled(Network network, Rules.StartedWork started) {
        Rules rules = new Rules(network.rules().lagCalendar(), started);
        return network.toBuilder().rules(rules).statusDate(network.anchor().plusDays(3)).build();
    }

    /** Several tasks at once, each with other terms or another delay; some lose theirs. */
    private static Network several(Network network, RandomNetworks networks, Random random) {
        List<Task> changed = new ArrayList<>();
        for (Task task : network.tasks()) {
            changed.add(
                    switch (random.nextInt(8)) {
                        case 0 -> task.delayed(Lag.NONE);
                        case 1 -> task.delayed(Lag.working(random.nextInt(20)));
                        case 2 -> task.delayed(Lag.elapsed(random.nextInt(3000)));
                        case 3 -> networks.task(task.id(), task.parent().orElse(-1));
                        default -> task;
                    });
        }
        return network.with(changed);
    }

    private static Network edited(Network network, RandomNetworks networks, Random random) {
        int size = network.tasks().size();
        Task task = network.tasks().get(random.nextInt(size));
        return switch (random.nextInt(8)) {
            case 6, 7 -> several(network, networks, random);
            case 0, 1, 2 -> network.with(task.lasting(Span.working(random.nextInt(30))));
            case 3 -> network.with(networks.task(task.id(), task.parent().orElse(-1)));
            case 4 -> {
                int to = 1 + random.nextInt(size - 1);
                yield network.toBuilder().link(networks.link(random.nextInt(to), to)).build();
            }
            default -> {
                int gone = random.nextInt(network.links().size() + 1);
                yield network.toBuilder()
                        .unlink(link -> network.links().indexOf(link) == gone)
                        .build();
            }
        };
    }

    @Test
    void aDelayThatIsTakenAwayIsGone() {
        Plan plan = Plan.standard().with("dig", 2, t -> t.delayed(WorkDays.lag(2))).with("lay", 1);
        Schedule delayed = plan.link("dig -> lay").schedule();
        Network network = delayed.network();
        Network without = network.with(network.task(plan.id("dig")).delayed(Lag.NONE));
        assertChart(
                plan,
                Scheduler.reschedule(delayed, without),
                """
                days | MTWTF |
                dig  | XX    |
                lay  |   X   |
                """);
    }

    @Test
    void twoDelaysChangeAtOnce() {
        Plan plan = Plan.standard().with("dig", 2).with("lay", 1).with("fill", 1);
        Schedule schedule = plan.link("dig -> lay").schedule();
        Network network = schedule.network();
        List<Task> moved =
                List.of(
                        network.task(plan.id("dig")).delayed(WorkDays.lag(1)),
                        network.task(plan.id("lay")),
                        network.task(plan.id("fill")).lasting(WorkDays.days(3)));
        assertChart(
                plan,
                Scheduler.reschedule(schedule, network.with(moved)),
                """
                days | MTWTF |
                dig  |  XX   |
                lay  |    X  |
                fill | XXX   |
                """);
    }

    @Test
    void handlesProjectChangesAndNewTasks() {
        Network network = new RandomNetworks(1, true).next(12);
        Schedule schedule = Scheduler.schedule(network);
        Network more = network.toBuilder().task(Task.of(99, Span.working(3))).build();
        assertThat(Scheduler.reschedule(schedule, more).allDates())
                .isEqualTo(Scheduler.schedule(more).allDates());
        Network later = network.toBuilder().startingAt(network.anchor().plusDays(3)).build();
        assertThat(Scheduler.reschedule(schedule, later).allDates())
                .isEqualTo(Scheduler.schedule(later).allDates());
        Network late = network.with(network.tasks().getFirst().constraint(Constraint.ALAP));
        assertThat(Scheduler.reschedule(schedule, late).allDates())
                .isEqualTo(Scheduler.schedule(late).allDates());
    }

    @Test
    void givesTheSameAnswerInALargeNetwork() {
        Network network = LargeNetwork.of(5_000);
        Schedule schedule = Scheduler.schedule(network);
        Random random = new Random(5);
        for (int edit = 0; edit < 40; edit++) {
            Task task = network.tasks().get(random.nextInt(5_000));
            network = network.with(task.lasting(Span.working(60L * random.nextInt(40))));
            schedule = Scheduler.reschedule(schedule, network);
        }
        assertThat(schedule.allDates()).isEqualTo(Scheduler.schedule(network).allDates());
    }
}
