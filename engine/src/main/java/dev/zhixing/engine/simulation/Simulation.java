package dev.zhixing.engine.simulation;

import dev.zhixing.engine.network.Network;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Plays a plan many times with durations and risks drawn at random (Monte Carlo), each time with
 * the full logic of the scheduler: all links, calendars, constraints, progress and summaries.
 *
 * <p>No date is approximated. Plans without pauses, crews in different calendars or tasks that are
 * as late as possible are worked out 64 samples at a time, to the same minute; before that is
 * trusted, it has to agree with the scheduler on three samples of the run. All other plans ask the
 * scheduler for every sample, which takes about a hundred times as long.
 */
public final class Simulation {
    private Simulation() {}

    /** Plays a plan on its own, without risks, progress or a way to stop. */
    public static SimulationResult run(
            Network network, Uncertainties uncertainties, SimulationOptions options) {
        return run(network, uncertainties, List.of(), options, done -> {}, () -> false);
    }

    /**
     * Plays a plan.
     *
     * @param progress told now and then how many samples are done; called by several threads
     * @param cancelled asked again and again whether to stop; called by several threads
     * @throws IllegalArgumentException when an estimate, group or risk names an unknown task
     * @throws CancellationException when stopped before the end
     */
    public static SimulationResult run(
            Network network,
            Uncertainties uncertainties,
            List<Risk> risks,
            SimulationOptions options,
            IntConsumer progress,
            BooleanSupplier cancelled) {
        Chances chances = new Chances(network, uncertainties, risks, options.seed());
        return new Run(chances, uncertainties.otherwise(), options)
                .go(players(chances), progress, cancelled);
    }

    /**
     * The fast way, when it can do what the network asks for and has just given the scheduler's own
     * dates for a few samples; else the scheduler itself.
     */
    private static Supplier<Player> players(Chances chances) {
        Program program = Program.of(chances);
        return program != null && Kernel.agrees(program)
                ? () -> new Kernel(program)
                : () -> new Stepwise(chances);
    }
}
