package dev.zhixing.engine.bench;

import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Span;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.Scheduler;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;

/**
 * Prints the engine's figures as CPU time of the calling thread, which other load on the machine
 * disturbs less than the clock. The command stands in docs/performance.md.
 */
public final class Figures {
    private Figures() {}

    public static void main(String[] args) {
        System.out.println("| tasks / links | full schedule, CPU ms: best / median |");
        for (int size : new int[] {10_000, 100_000, 1_000_000}) {
            full(size, size == 1_000_000 ? 7 : 40);
        }
        System.out.println("| one duration edited, CPU ms: p50 / p99 | finish moved |");
        edits(100_000, 800);
    }

    private static void full(int size, int rounds) {
        Network network = LargeNetwork.of(size);
        double[] spent = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long before = cpu();
            Scheduler.schedule(network).criticalTasks();
            spent[i] = (cpu() - before) / 1e6;
        }
        Arrays.sort(spent);
        System.out.printf(
                "| %,d / %,d | %.1f / %.1f |%n",
                size, network.links().size(), spent[0], spent[rounds / 2]);
    }

    /** Edits one after another, as people make them; the first quarter warms up. */
    private static void edits(int size, int rounds) {
        Random random = new Random(1);
        Network network = LargeNetwork.of(size);
        Schedule schedule = Scheduler.schedule(network);
        schedule.criticalTasks();
        double[] spent = new double[rounds];
        int moved = 0;
        for (int i = 0; i < rounds; i++) {
            Task task = network.tasks().get(random.nextInt(size / 10) * 10 + 1 + i % 9);
            long minutes = task.duration().minutes() + 60L * (random.nextInt(17) - 8);
            long before = cpu();
            network = network.with(task.lasting(Span.working(Math.max(60, minutes))));
            Schedule next = Scheduler.reschedule(schedule, network);
            next.dates(task.id());
            spent[i] = (cpu() - before) / 1e6;
            moved += next.finish().equals(schedule.finish()) ? 0 : 1;
            schedule = next;
        }
        double[] warm = Arrays.copyOfRange(spent, rounds / 4, rounds);
        Arrays.sort(warm);
        System.out.printf(
                "| %.1f / %.1f | %d of %d |%n",
                warm[warm.length / 2], warm[warm.length * 99 / 100], moved, rounds);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
