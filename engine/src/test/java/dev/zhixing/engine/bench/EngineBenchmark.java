package dev.zhixing.engine.bench;

import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Span;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.Scheduler;
import dev.zhixing.engine.simulation.Simulation;
import dev.zhixing.engine.simulation.SimulationOptions;
import dev.zhixing.engine.simulation.SimulationResult;
import dev.zhixing.engine.simulation.Uncertainties;
import dev.zhixing.engine.value.Baseline;
import dev.zhixing.engine.value.EarnedValue;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * The engine's main works by the clock, in milliseconds. {@link Figures} gives them as CPU time,
 * which is the better measure where a machine is shared.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx4g", "-XX:+UseSerialGC"})
public class EngineBenchmark {
    @Param({"10000", "100000"})
    public int tasks;

    private final Random random = new Random(1);
    private Network network;
    private Schedule schedule;
    private Baseline baseline;
    private Network edited;

    @Setup
    public void makePlan() {
        network = LargeNetwork.of(tasks);
        schedule = Scheduler.schedule(network);
        baseline = Baseline.of(schedule);
    }

    /** One duration, somewhere, an hour to eight hours longer or shorter. */
    @Setup(Level.Invocation)
    public void editOneDuration() {
        Task task = network.tasks().get(random.nextInt(tasks / 10) * 10 + 1);
        long minutes = task.duration().minutes() + 60L * (random.nextInt(17) - 8);
        edited = network.with(task.lasting(Span.working(Math.max(60, minutes))));
    }

    @Benchmark
    public List<Long> allDatesAndSlack() {
        return Scheduler.schedule(network).criticalTasks();
    }

    @Benchmark
    public Schedule datesAfterAnEdit() {
        return Scheduler.reschedule(schedule, edited);
    }

    @Benchmark
    public SimulationResult hundredSamples() {
        return Simulation.run(network, Uncertainties.USUAL, new SimulationOptions(100, 1, 2));
    }

    @Benchmark
    public EarnedValue earnedValue() {
        return EarnedValue.of(network, baseline, Map.of(), schedule.start().plusDays(300));
    }
}
