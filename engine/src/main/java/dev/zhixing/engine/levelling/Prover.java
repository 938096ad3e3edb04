package dev.zhixing.engine.levelling;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Somebody who proves bounds and may find better answers, such as a constraint solver in another
 * process. It may fail at any time; the search goes on without it. Its placements are verified like
 * all others.
 */
public interface Prover extends AutoCloseable {
    /** Proves nothing. */
    Prover NONE = (problem, task) -> Optional.empty();

    /**
     * What is known and what may be spent.
     *
     * @param hint the best answer so far; empty when there is none
     * @param lowerBound no answer costs less
     * @param time it answers by then
     * @param threads cores it may use
     * @param seed where chance starts
     * @param cancelled asked now and then
     */
    record Task(
            List<Placement> hint,
            long lowerBound,
            Duration time,
            int threads,
            long seed,
            BooleanSupplier cancelled) {}

    /**
     * What came out.
     *
     * @param placements the best answer it has seen; empty when it has none
     * @param lowerBound no answer costs less
     * @param infeasible true when it is proven that there is no answer at all
     */
    record Proof(List<Placement> placements, long lowerBound, boolean infeasible) {
        public Proof {
            placements = List.copyOf(placements);
        }
    }

    /** Tries; empty when it can't work on such a problem, or failed. Never throws. */
    Optional<Proof> prove(ResourceProblem problem, Task task);

    /** It will be needed soon: whatever takes long to start may start now. */
    default void prepare() {}

    /** Ends what it holds open. */
    @Override
    default void close() {}
}
