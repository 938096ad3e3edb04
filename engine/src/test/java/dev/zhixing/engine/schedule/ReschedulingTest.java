package dev.zhixing.engine.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.engine.bench.LargeNetwork;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Span;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.testkit.RandomNetworks;

import org.junit.jupiter.api.Test;

import java.util.Random;

class ReschedulingTest {
    @Test
    void givesTheSameAnswerAsFromScratch() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            RandomNetworks networks = new RandomNetworks(seed, seed % 2 == 0);
            Schedule schedule = Scheduler.schedule(networks.next(25));
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

    private static Network edited(Network network, RandomNetworks networks, Random random) {
        int size = network.tasks().size();
        Task task = network.tasks().get(random.nextInt(size));
        return switch (random.nextInt(6)) {
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
