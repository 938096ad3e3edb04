package dev.zhixing.engine.bench;

import com.sun.management.OperatingSystemMXBean;

import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Span;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.Scheduler;
import dev.zhixing.engine.schedule.TaskDates;
import dev.zhixing.engine.simulation.Simulation;
import dev.zhixing.engine.simulation.SimulationOptions;
import dev.zhixing.engine.simulation.Uncertainties;
import dev.zhixing.engine.value.Baseline;
import dev.zhixing.engine.value.Cost;
import dev.zhixing.engine.value.EarnedValue;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
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
        System.out.println("| Monte Carlo | CPU s | million task-samples per CPU second |");
        Network network = LargeNetwork.of(10_000);
        simulation("10,000 tasks, 20 calendars", network);
        Network one =
                network.with(
                        network.tasks().stream().map(t -> t.calendar(network.calendar())).toList());
        simulation("10,000 tasks, one calendar", one);
        earnedValue(100_000, 12);
    }

    /** Triangular durations, all percentiles, criticality and sensitivity; best of three. */
    private static void simulation(String name, Network network) {
        double best = Double.MAX_VALUE;
        int samples = 5_000;
        for (int round = 0; round < 3; round++) {
            double before = processCpu();
            Simulation.run(network, Uncertainties.USUAL, new SimulationOptions(samples, 1, 2));
            best = Math.min(best, processCpu() - before);
        }
        double millions = network.tasks().size() * (double) samples / 1e6;
        System.out.printf("| %s, %d runs | %.2f | %.1f |%n", name, samples, best, millions / best);
    }

    private static double processCpu() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    private static void earnedValue(int size, int rounds) {
        Network network = LargeNetwork.of(size);
        Schedule schedule = Scheduler.schedule(network);
        Baseline baseline = Baseline.of(schedule);
        Random random = new Random(3);
        Map<Long, Cost> costs = new HashMap<>();
        for (TaskDates dates : schedule.allDates()) {
            if (!dates.summary()) {
                costs.put(
                        dates.id(),
                        new Cost(
                                random.nextLong(10_000_000),
                                random.nextLong(9_000_000),
                                random.nextInt(Cost.ALL)));
            }
        }
        double[] spent = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long before = cpu();
            EarnedValue.of(network, baseline, costs, schedule.start().plusDays(300)).schedule();
            spent[i] = (cpu() - before) / 1e6;
        }
        Arrays.sort(spent);
        System.out.printf(
                "| earned value and earned schedule of %,d tasks, CPU ms | %.1f / %.1f |%n",
                size, spent[0], spent[rounds / 2]);
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
