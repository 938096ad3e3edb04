package dev.zhixing.engine.levelling;

import java.util.List;

/**
 * Lower bounds: no answer costs less. First the longest path and the work of each resource, then
 * destructive improvement (Klein and Scholl, European Journal of Operational Research 112, 1999):
 * the bound rises as long as the next shorter end can be refuted.
 */
final class Bounds {
    private final Instance in;
    private final Windows windows;

    /** The least end found so far. */
    private int end;

    Bounds(Instance in) {
        this.in = in;
        this.windows = new Windows(in);
        this.end = windows.end;
    }

    /** The least cost known. */
    long cost() {
        return in.cost.bound(end, windows.start, windows.finish);
    }

    /** The least end known. */
    int end() {
        return end;
    }

    /** The longest path, without regard to resources. */
    int longestPath() {
        return windows.end;
    }

    /** Another source has proven that nothing is finished before this period. */
    void raise(int other) {
        end = Math.max(end, other);
    }

    /**
     * Refutes ends below one that is known to be possible, for a limited time.
     *
     * @param possible an end somebody has reached
     * @param stop asked between two steps
     */
    void improve(int possible, java.util.function.BooleanSupplier stop) {
        if (in.n > 1000 || !in.isWithoutPauses() || possible <= end) {
            return;
        }
        List<Load> loads = Loads.of(in);
        for (Load load : loads) {
            end = Math.max(end, Math.min(possible, energy(load)));
        }
        if ((long) possible * loads.size() > 20_000_000) {
            return;
        }
        Refutation refutation = new Refutation(in, windows, loads);
        while (end < possible && !stop.getAsBoolean() && refutation.refutes(end)) {
            end++;
        }
    }

    /** For every head: the work of all that start after it, and the least that follows. */
    private int energy(Load load) {
        int best = 0;
        for (int k = 0; k < in.n; k++) {
            int head = windows.start[k];
            long work = 0;
            int tail = Integer.MAX_VALUE;
            for (int i = 0; i < in.n; i++) {
                if (load.need()[i] > 0 && windows.start[i] >= head) {
                    work += (long) load.need()[i] * windows.duration[i];
                    tail = Math.min(tail, windows.afterFinish[i]);
                }
            }
            if (work > 0) {
                best = (int) Math.max(best, head + Math.ceilDiv(work, load.capacity()) + tail);
            }
        }
        return best;
    }
}
