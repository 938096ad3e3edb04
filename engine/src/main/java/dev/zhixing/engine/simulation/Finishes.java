package dev.zhixing.engine.simulation;

import java.util.Arrays;

/**
 * Keeps when each task finished in each sample: every single one while that fits into memory, else
 * counted in {@link #BINS} bins, whose range is taken from the first block, and in coarser ones
 * beyond. Safe for threads.
 */
final class Finishes {
    /** Finishes kept one by one at most. */
    static final long ROOM = 2_000_000;

    private static final int BINS = 512;

    /** Bins beyond the range on either side, three for each doubling of the distance. */
    private static final int TAIL = 64;

    private static final double STEPS = 3;
    private static final int ALL = BINS + 2 * TAIL;

    private final int n;
    private final int samples;
    private final boolean exact;

    /** Finish by task and sample, or count by task and bin. */
    private final int[] kept;

    private final int[] from;
    private final int[] width;

    Finishes(int n, int samples) {
        this.n = n;
        this.samples = samples;
        this.exact = (long) n * samples <= ROOM;
        this.kept = new int[n * (exact ? samples : ALL)];
        this.from = new int[n];
        this.width = new int[n];
    }

    private Finishes(Finishes shared) {
        n = shared.n;
        samples = shared.samples;
        exact = shared.exact;
        from = shared.from;
        width = shared.width;
        kept = exact ? shared.kept : new int[shared.kept.length];
    }

    /** Looks at the first block, of which so many lanes count, to know what to expect. */
    void prepare(Player first, int lanes) {
        for (int i = 0; i < n && !exact; i++) {
            int low = Integer.MAX_VALUE;
            int high = Integer.MIN_VALUE;
            for (int lane = 0; lane < lanes; lane++) {
                low = Math.min(low, first.finish[i * Draws.LANES + lane]);
                high = Math.max(high, first.finish[i * Draws.LANES + lane]);
            }
            int range = high - low + 1;
            width[i] = Math.max(1, (int) Math.ceilDiv(range * 2L, (long) BINS));
            from[i] = low - (int) ((long) width[i] * BINS - range) / 2;
        }
    }

    /** One for another thread. */
    Finishes fork() {
        return new Finishes(this);
    }

    void add(Player player, long block, int lanes) {
        int first = (int) (block * Draws.LANES);
        for (int i = 0; i < n; i++) {
            int at = i * Draws.LANES;
            if (exact) {
                System.arraycopy(player.finish, at, kept, i * samples + first, lanes);
            } else {
                count(i, player.finish, at, lanes);
            }
        }
    }

    private void count(int i, int[] finish, int at, int lanes) {
        int start = from[i];
        double perBin = 1.0 / width[i];
        int first = i * ALL + TAIL;
        for (int lane = at; lane < at + lanes; lane++) {
            double place = ((double) finish[lane] - start) * perBin;
            boolean inside = place >= 0 && place < BINS;
            kept[first + (inside ? (int) place : tail(place))]++;
        }
    }

    private static int tail(double place) {
        double away = place < 0 ? -place : place - BINS;
        int step = (int) (STEPS * Math.log(1 + away) / Math.log(2));
        return place < 0 ? -1 - Math.min(step, TAIL - 1) : BINS + Math.min(step, TAIL - 1);
    }

    /** Where the middle of a bin lies, in widths from the beginning of the range. */
    private static double middle(int bin) {
        if (bin >= 0 && bin < BINS) {
            return bin + 0.5;
        }
        int step = bin < 0 ? -1 - bin : bin - BINS;
        double away = Math.pow(2, (step + 0.5) / STEPS) - 1;
        return bin < 0 ? -away : BINS + away;
    }

    /** Takes over what another thread has counted. */
    void merge(Finishes other) {
        for (int k = 0; k < kept.length && other.kept != kept; k++) {
            kept[k] += other.kept[k];
        }
    }

    Distribution of(int i, Player player) {
        if (exact) {
            int[] values = Arrays.copyOfRange(kept, i * samples, (i + 1) * samples);
            return Distribution.of(
                    Arrays.stream(values).mapToLong(v -> player.moment(i, v)).toArray());
        }
        long[] moments = new long[ALL];
        long[] counts = new long[ALL];
        int size = 0;
        for (int bin = -TAIL; bin < BINS + TAIL; bin++) {
            int count = kept[i * ALL + TAIL + bin];
            if (count > 0) {
                int middle = (int) (from[i] + middle(bin) * width[i]);
                long moment = player.moment(i, middle);
                size += size == 0 || moments[size - 1] != moment ? 1 : 0;
                moments[size - 1] = moment;
                counts[size - 1] += count;
            }
        }
        return new Distribution(Arrays.copyOf(moments, size), Arrays.copyOf(counts, size));
    }
}
