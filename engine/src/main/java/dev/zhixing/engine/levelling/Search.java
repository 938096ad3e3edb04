package dev.zhixing.engine.levelling;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Several islands that search side by side and exchange their best answers at fixed counts of
 * placements, so that the course does not depend on which thread is faster.
 */
final class Search implements AutoCloseable {
    private static final long FIRST_EPOCH = 50;
    private static final long LONGEST_EPOCH = 4000;

    /** More answers live side by side when there is time to let them compete. */
    private static final int LARGEST_POPULATION = 200;

    private static final int SMALLEST_POPULATION = 30;
    private static final long PLACEMENTS_EACH = 83;

    /** Every so many epochs the best answer travels. */
    private static final int EXCHANGE = 10;

    private final Instance in;
    private final Limits limits;
    private final List<Island> islands = new ArrayList<>();
    private final @Nullable ExecutorService threads;
    private long perIsland;
    private int epochs;

    Search(Instance in, Limits limits) {
        this.in = in;
        this.limits = limits;
        Windows windows = new Windows(in);
        int count = in.n < 3 ? 1 : limits.threads();
        long each = limits.schedules() / count / PLACEMENTS_EACH;
        int size = (int) Math.clamp(each, SMALLEST_POPULATION, LARGEST_POPULATION);
        for (int k = 0; k < count; k++) {
            islands.add(new Island(in, windows, limits.seed() * 1_000_003 + k, size));
        }
        this.threads =
                count == 1
                        ? null
                        : Executors.newFixedThreadPool(
                                count,
                                Thread.ofPlatform().daemon().name("levelling-", 0).factory());
    }

    /** The answer of the first island among those with the least cost. */
    Genome best() {
        Genome best = islands.getFirst().best;
        for (Island each : islands) {
            best = each.best.cost < best.cost ? each.best : best;
        }
        return best;
    }

    boolean hasAnswer() {
        return best().cost < Cost.OVERSPENT;
    }

    long schedules() {
        return islands.stream().mapToLong(Island::schedules).sum();
    }

    /** True when all placements that may be made are made. */
    boolean isSpent() {
        return schedules() >= limits.schedules();
    }

    /** Goes on for a few milliseconds, or until an answer costs no more than the bound. */
    void step(long bound) {
        // Large problems take short epochs, so that cancelling and the clock are noticed.
        long longest = Math.max(10, Math.min(LONGEST_EPOCH, 400_000 / Math.max(1, in.n)));
        long epoch = Math.min(longest, FIRST_EPOCH << Math.min(20, epochs));
        perIsland =
                Math.min(
                        perIsland + epoch, Math.ceilDiv(limits.schedules(), (long) islands.size()));
        epochs++;
        if (threads == null) {
            islands.getFirst().run(perIsland, bound);
            return;
        }
        List<Callable<Boolean>> runs = new ArrayList<>();
        for (Island each : islands) {
            runs.add(
                    () -> {
                        each.run(perIsland, bound);
                        return true;
                    });
        }
        await(runs);
        if (epochs % EXCHANGE == 0) {
            Genome best = best();
            islands.forEach(each -> each.welcome(best));
        }
    }

    private void await(List<Callable<Boolean>> runs) {
        ExecutorService pool = java.util.Objects.requireNonNull(threads);
        try {
            for (Future<Boolean> each : pool.invokeAll(runs)) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.util.concurrent.CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
    }
}
