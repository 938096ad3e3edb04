package dev.zhixing.engine.levelling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** One run of the solver: the best answer, the best bound, and the clock. */
final class Run {
    private final ResourceProblem problem;
    private final Instance in;
    private final Search search;
    private final Limits limits;
    private final Consumer<SearchProgress> progress;
    private final BooleanSupplier cancelled;
    private final Bounds bounds;
    private final long began = System.nanoTime();

    /** What a prover found, when it is better than the search. */
    private List<Placement> proven = List.of();

    private long provenCost = Long.MAX_VALUE;
    private long lowerBound;
    private boolean infeasible;
    private long told;

    Run(
            ResourceProblem problem,
            Instance in,
            Search search,
            Limits limits,
            Consumer<SearchProgress> progress,
            BooleanSupplier cancelled) {
        this.problem = problem;
        this.in = in;
        this.search = search;
        this.limits = limits;
        this.progress = progress;
        this.cancelled = cancelled;
        this.bounds = new Bounds(in);
        this.lowerBound = bounds.cost();
    }

    /** Searches until this time after the beginning, for so many steps' placements at most. */
    void search(Duration until, long placements) {
        long goal = search.schedules() + Math.min(placements, Long.MAX_VALUE / 2);
        while (!isOver() && elapsed() < until.toNanos() && search.schedules() < goal) {
            long before = cost();
            search.step(lowerBound);
            tell(cost() < before);
        }
    }

    void search(Duration until) {
        search(until, Long.MAX_VALUE);
    }

    /** True when nothing more can or may be done. */
    boolean isOver() {
        return cost() <= lowerBound
                || infeasible
                || search.isSpent()
                || elapsed() >= limits.time().toNanos()
                || cancelled.getAsBoolean();
    }

    private long elapsed() {
        return System.nanoTime() - began;
    }

    private long cost() {
        return Math.min(provenCost, search.best().cost);
    }

    /** Raises the lower bound with a share of the time. */
    void bound(double share) {
        if (!search.hasAnswer() || cost() <= lowerBound) {
            return;
        }
        long until = elapsed() + (long) (share * limits.time().toNanos());
        int end = answerOf(search.best()).stream().mapToInt(Placement::finish).max().orElse(0);
        // The end of one answer may be refuted, unless the makespan is all that counts.
        int possible = in.cost.makespanOnly ? end : Integer.MAX_VALUE;
        if (possible < Integer.MAX_VALUE) {
            bounds.improve(possible, () -> elapsed() > until || cancelled.getAsBoolean());
        }
        lowerBound = Math.max(lowerBound, bounds.cost());
        tell(true);
    }

    /** Lets the prover work for the rest of the time. */
    void prove(Prover prover) {
        if (isOver()) {
            return;
        }
        Duration left = limits.time().minusNanos(elapsed());
        List<Placement> hint = search.hasAnswer() ? answerOf(search.best()) : List.of();
        Prover.Task task =
                new Prover.Task(hint, lowerBound, left, limits.threads(), limits.seed(), cancelled);
        prover.prove(problem, task).ifPresent(this::take);
        tell(true);
    }

    /** Nothing a prover says about its answers is believed; its bounds have to be. */
    private void take(Prover.Proof proof) {
        infeasible |= proof.infeasible();
        if (!proof.placements().isEmpty()
                && Verifier.breaches(problem, proof.placements()).isEmpty()) {
            long cost = Verifier.cost(problem, proof.placements());
            if (cost < cost()) {
                provenCost = cost;
                proven = proof.placements();
            }
        }
        lowerBound = Math.min(cost(), Math.max(lowerBound, proof.lowerBound()));
    }

    Optional<Answer> answer() {
        boolean byProver = provenCost < search.best().cost;
        if (!byProver && !search.hasAnswer()) {
            return Optional.empty();
        }
        List<Placement> placements = byProver ? proven : answerOf(search.best());
        List<String> breaches = Verifier.breaches(problem, placements);
        long cost = Verifier.cost(problem, placements);
        if (!breaches.isEmpty() || cost > cost()) {
            throw new IllegalStateException(
                    "The answer is wrong: cost %d for %d. %s"
                            .formatted(cost(), cost, String.join(" ", breaches)));
        }
        int end = placements.stream().mapToInt(Placement::finish).max().orElse(0);
        return Optional.of(
                new Answer(
                        placements,
                        end,
                        cost,
                        Math.min(cost, lowerBound),
                        bounds.longestPath(),
                        search.schedules()));
    }

    private List<Placement> answerOf(Genome genome) {
        Decoder decoder = new Decoder(in);
        int[][] periods = decoder.periods(genome.list, genome.mode);
        List<Placement> placements = new ArrayList<>();
        for (int i = 0; i < in.n; i++) {
            int mode = genome.mode[i] - in.firstMode[i];
            Placement place = Placement.in(mode, decoder.start[i], periods[i]);
            boolean begins = in.fixedStart[i] >= 0;
            placements.add(
                    begins
                            ? new Placement(
                                    mode, decoder.start[i], decoder.finish[i], place.parts())
                            : place);
        }
        return placements;
    }

    private void tell(boolean news) {
        long now = elapsed();
        if (!news && now - told < 200_000_000L) {
            return;
        }
        told = now;
        double byTime = (double) now / Math.max(1, limits.time().toNanos());
        double byCount = (double) search.schedules() / limits.schedules();
        progress.accept(
                new SearchProgress(
                        cost(),
                        lowerBound,
                        search.schedules(),
                        Math.min(1, Math.max(byTime, byCount))));
    }
}
