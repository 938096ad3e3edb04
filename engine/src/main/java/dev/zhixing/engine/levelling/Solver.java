package dev.zhixing.engine.levelling;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Finds good answers to a {@link ResourceProblem} fast, and says how good they are at least. A
 * genetic search always answers; a {@link Prover} may add proofs and better answers.
 */
public final class Solver {
    /** The share of the time that bounds of our own may take. */
    private static final double BOUND_SHARE = 0.15;

    /** Up to so many activities a prover is better than more search. */
    private static final int SMALL = 75;

    private final Limits limits;
    private final Prover prover;

    private Solver(Limits limits, Prover prover) {
        this.limits = limits;
        this.prover = prover;
    }

    /** A solver with these limits, without a prover. */
    public static Solver within(Limits limits) {
        return new Solver(limits, Prover.NONE);
    }

    /** The same with a prover, which the caller closes. */
    public Solver with(Prover other) {
        return new Solver(limits, other);
    }

    /** Solves it; empty when no choice of modes was found that keeps the budgets. */
    public Optional<Answer> solve(ResourceProblem problem) {
        return solve(problem, progress -> {}, () -> false);
    }

    /**
     * Solves it.
     *
     * @param progress told whenever something changes, and now and then
     * @param cancelled asked every few milliseconds; the best answer so far is returned
     * @return empty when no choice of modes was found that keeps the budgets
     * @throws IllegalStateException when an answer does not stand the verifier: a fault of the
     *     engine, never of the problem
     */
    public Optional<Answer> solve(
            ResourceProblem problem, Consumer<SearchProgress> progress, BooleanSupplier cancelled) {
        if (problem.activities().isEmpty()) {
            return Optional.of(new Answer(List.of(), 0, 0, 0, 0, 0));
        }
        Instance in = new Instance(problem);
        try (Search search = new Search(in, limits)) {
            Run run = new Run(problem, in, search, limits, progress, cancelled);
            run.search(Duration.ofMillis(20), 2000);
            run.bound(BOUND_SHARE);
            if (prover == Prover.NONE || run.isOver()) {
                run.search(limits.time());
            } else {
                prover.prepare();
                run.search(limits.time().multipliedBy(in.n <= SMALL ? 15 : 75).dividedBy(100));
                run.prove(prover);
                run.search(limits.time());
            }
            return run.answer();
        }
    }
}
