package dev.zhixing.engine.simulation;

import dev.zhixing.engine.network.Network;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Shares the blocks of samples among threads and puts together what they find. */
final class Run {
    /** What each thread keeps of each task. */
    private static final long BYTES_OF_TASK = 5200;

    private final Chances chances;
    private final Spread spread;
    private final SimulationOptions options;
    private final long blocks;
    private final long[] projectFinish;
    private final AtomicLong next = new AtomicLong();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicBoolean stopped = new AtomicBoolean();

    Run(Chances chances, Spread spread, SimulationOptions options) {
        this.chances = chances;
        this.spread = spread;
        this.options = options;
        this.blocks = Math.ceilDiv(options.samples(), Draws.LANES);
        this.projectFinish = new long[options.samples()];
    }

    SimulationResult go(Supplier<Player> players, IntConsumer progress, BooleanSupplier cancelled) {
        Player first = players.get();
        first.play(0, lanes(0));
        int planned = first.projectWork[0];
        Finishes finishes = new Finishes(first.n, options.samples());
        finishes.prepare(first, lanes(0));
        Tally total = new Tally(chances, finishes, planned);
        int threads = (int) Math.min(Math.min(options.threads(), blocks), affordable(first.n));
        if (threads == 1) {
            work(first, total, progress, cancelled);
        } else {
            List<Callable<Tally>> jobs = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                Player player = t == 0 ? first : players.get();
                Tally own = new Tally(chances, finishes.fork(), planned);
                jobs.add(() -> work(player, own, progress, cancelled));
            }
            inThreads(jobs).forEach(total::merge);
        }
        if (stopped.get()) {
            throw new CancellationException(
                    "The simulation was stopped after %d samples.".formatted(done.get()));
        }
        return result(total, first);
    }

    /** As many threads as half of the memory is enough for; what they find is the same. */
    private static long affordable(int tasks) {
        return Math.max(1, Runtime.getRuntime().maxMemory() / 2 / (BYTES_OF_TASK * (tasks + 1L)));
    }

    private static List<Tally> inThreads(List<Callable<Tally>> jobs) {
        try (ExecutorService threads = Executors.newFixedThreadPool(jobs.size())) {
            List<Tally> tallies = new ArrayList<>();
            for (Future<Tally> job : threads.invokeAll(jobs)) {
                tallies.add(job.get());
            }
            return tallies;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException stop = new CancellationException("The simulation was stopped.");
            stop.initCause(e);
            throw stop;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A thread of the simulation failed.", e.getCause());
        }
    }

    private Tally work(
            Player player, Tally tally, IntConsumer progress, BooleanSupplier cancelled) {
        for (long block = next.getAndIncrement(); block < blocks; block = next.getAndIncrement()) {
            if (stopped.get() || cancelled.getAsBoolean() || Thread.interrupted()) {
                stopped.set(true);
                break;
            }
            int lanes = lanes(block);
            player.play(block, lanes);
            tally.add(player, block, lanes);
            for (int lane = 0; lane < lanes; lane++) {
                projectFinish[(int) (block * Draws.LANES) + lane] =
                        player.moment(player.n, player.projectFinish[lane]);
            }
            progress.accept(done.addAndGet(lanes));
        }
        return tally;
    }

    private int lanes(long block) {
        return (int) Math.min(Draws.LANES, options.samples() - block * Draws.LANES);
    }

    private SimulationResult result(Tally total, Player player) {
        Network network = chances.network;
        List<TaskOutcome> tasks = new ArrayList<>();
        for (int i = 0; i < player.n; i++) {
            tasks.add(
                    new TaskOutcome(
                            network.tasks().get(i).id(),
                            total.finishes.of(i, player),
                            total.criticality(i),
                            total.sensitivity(i)));
        }
        List<RiskOutcome> risks = new ArrayList<>();
        for (int r = 0; r < chances.risks.size(); r++) {
            risks.add(total.risk(r));
        }
        return new SimulationResult(
                options, spread, chances.assumed, Distribution.of(projectFinish), tasks, risks);
    }
}
