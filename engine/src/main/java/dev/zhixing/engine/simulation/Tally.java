package dev.zhixing.engine.simulation;

/**
 * What one thread has seen. Only whole numbers are added up, so that it does not matter which
 * thread sees which block, or in which order.
 */
final class Tally {
    private final Chances chances;
    private final int n;
    final Finishes finishes;
    private final long[] critical;

    /**
     * Sums over samples of a task's deviation from its plan, its square, and times the finish's.
     */
    private final Sums durations;

    private final Sums squares;
    private final Sums products;

    /** Sums of the finish's deviation and its square; by risk, of those samples it happens in. */
    private final Sums finish;

    private final Sums struck;
    private final long[] happened;
    private final int plannedFinish;
    private long samples;

    Tally(Chances chances, Finishes finishes, int plannedFinish) {
        this.chances = chances;
        this.finishes = finishes;
        this.plannedFinish = plannedFinish;
        n = chances.planned.length;
        critical = new long[n];
        durations = new Sums(n);
        squares = new Sums(n);
        products = new Sums(n);
        finish = new Sums(2);
        struck = new Sums(chances.risks.size());
        happened = new long[chances.risks.size()];
    }

    void add(Player player, long block, int lanes) {
        finishes.add(player, block, lanes);
        samples += lanes;
        int[] last = new int[lanes];
        long sum = 0;
        long square = 0;
        for (int lane = 0; lane < lanes; lane++) {
            last[lane] = player.projectWork[lane] - plannedFinish;
            sum += last[lane];
            square += (long) last[lane] * last[lane];
        }
        finish.add(0, sum);
        finish.add(1, square);
        for (int i = 0; i < n; i++) {
            critical[i] += player.critical[i];
            if (!chances.isCertain(i)) {
                correlate(i, player.length, last);
            }
        }
        for (int r = 0; r < happened.length; r++) {
            long delays = 0;
            for (int lane = 0; lane < lanes; lane++) {
                if ((player.draws.happens[r] >>> lane & 1) != 0) {
                    happened[r]++;
                    delays += last[lane];
                }
            }
            struck.add(r, delays);
        }
    }

    private void correlate(int i, int[] length, int[] last) {
        int planned = (int) chances.planned[i];
        int at = i * Draws.LANES;
        long sum = 0;
        long square = 0;
        long product = 0;
        for (int lane = 0; lane < last.length; lane++) {
            long away = length[at + lane] - planned;
            sum += away;
            square += away * away;
            product += away * last[lane];
        }
        durations.add(i, sum);
        squares.add(i, square);
        products.add(i, product);
    }

    void merge(Tally other) {
        finishes.merge(other.finishes);
        samples += other.samples;
        for (int i = 0; i < n; i++) {
            critical[i] += other.critical[i];
        }
        for (int r = 0; r < happened.length; r++) {
            happened[r] += other.happened[r];
        }
        durations.merge(other.durations);
        squares.merge(other.squares);
        products.merge(other.products);
        finish.merge(other.finish);
        struck.merge(other.struck);
    }

    double criticality(int i) {
        return (double) critical[i] / samples;
    }

    /** The product-moment correlation (Pearson). */
    double sensitivity(int i) {
        double own = squares.of(i) - durations.of(i) * durations.of(i) / samples;
        double all = finish.of(1) - finish.of(0) * finish.of(0) / samples;
        double both = products.of(i) - durations.of(i) * finish.of(0) / samples;
        return own < 0.5 || all < 0.5 ? 0 : Math.clamp(both / Math.sqrt(own * all), -1.0, 1.0);
    }

    RiskOutcome risk(int r) {
        long without = samples - happened[r];
        long delay =
                happened[r] == 0 || without == 0
                        ? 0
                        : Math.round(
                                struck.of(r) / happened[r]
                                        - (finish.of(0) - struck.of(r)) / without);
        return new RiskOutcome(chances.risks.get(r).id(), happened[r], delay);
    }

    /** Sums that do not overflow: upper and lower halves are added up apart. */
    private static final class Sums {
        private final long[] upper;
        private final long[] lower;

        Sums(int size) {
            upper = new long[size];
            lower = new long[size];
        }

        void add(int i, long value) {
            upper[i] += value >> 32;
            lower[i] += value & 0xFFFFFFFFL;
        }

        void merge(Sums other) {
            for (int i = 0; i < upper.length; i++) {
                upper[i] += other.upper[i];
                lower[i] += other.lower[i];
            }
        }

        double of(int i) {
            return upper[i] * 0x1p32 + lower[i];
        }
    }
}
