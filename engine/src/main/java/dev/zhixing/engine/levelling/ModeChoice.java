package dev.zhixing.engine.levelling;

import java.util.SplittableRandom;

/**
 * Which mode each activity is done in: drawn, changed, and brought back under the budgets
 * (Hartmann, Annals of Operations Research 102, 2001).
 */
final class ModeChoice {
    private final Instance in;
    private final SplittableRandom random;
    private final int[] several;

    /** Activities whose modes draw on budgets in different ways; only they can repair anything. */
    private final long[] spent;

    ModeChoice(Instance in, SplittableRandom random) {
        this.in = in;
        this.random = random;
        this.spent = new long[in.budget.length];
        int[] all = new int[in.n];
        int count = 0;
        for (int i = 0; i < in.n; i++) {
            if (in.firstMode[i + 1] - in.firstMode[i] > 1 && in.fixedStart[i] < 0) {
                all[count++] = i;
            }
        }
        this.several = java.util.Arrays.copyOf(all, count);
    }

    /** True when there is nothing to choose. */
    boolean isTrivial() {
        return several.length == 0;
    }

    /** The first possible mode of everything. */
    void first(int[] mode) {
        for (int i = 0; i < in.n; i++) {
            mode[i] = in.fixedMode[i];
            while (in.fixedStart[i] < 0 && !in.isPossible(mode[i])) {
                mode[i]++;
            }
        }
    }

    /** Any possible modes. */
    void draw(int[] mode) {
        first(mode);
        for (int i : several) {
            change(mode, i);
        }
        repair(mode);
    }

    /** Changes a few modes, and more when the budgets are overspent. */
    void mutate(int[] mode) {
        if (isTrivial()) {
            return;
        }
        double rate = Math.max(0.03, 1.0 / several.length);
        for (int i : several) {
            if (random.nextDouble() < rate) {
                change(mode, i);
            }
        }
        repair(mode);
    }

    private void change(int[] mode, int i) {
        int count = in.firstMode[i + 1] - in.firstMode[i];
        int g = in.firstMode[i] + random.nextInt(count);
        if (in.isPossible(g)) {
            mode[i] = g;
        }
    }

    /** Units by which the budgets are overspent. */
    long overspent(int[] mode) {
        java.util.Arrays.fill(spent, 0);
        for (int i = 0; i < in.n; i++) {
            for (int b = 0; b < spent.length; b++) {
                spent[b] += in.spends[mode[i]][b];
            }
        }
        return excess(0, 0);
    }

    private long excess(int from, int to) {
        long sum = 0;
        for (int b = 0; b < spent.length; b++) {
            long more = spent[b] - in.spends[from][b] + in.spends[to][b];
            sum += Math.max(0, more - in.budget[b]);
        }
        return sum;
    }

    private void repair(int[] mode) {
        long over = overspent(mode);
        for (int tries = 0; over > 0 && tries < 4 * several.length; tries++) {
            int i = several[random.nextInt(several.length)];
            int best = mode[i];
            long least = over;
            for (int g = in.firstMode[i]; g < in.firstMode[i + 1]; g++) {
                long other = excess(mode[i], g);
                if (other < least && in.isPossible(g)) {
                    least = other;
                    best = g;
                }
            }
            for (int b = 0; b < spent.length; b++) {
                spent[b] += in.spends[best][b] - in.spends[mode[i]][b];
            }
            mode[i] = best;
            over = least;
        }
    }

    /** Whether the activity may change to this mode without overspending anything more. */
    boolean allows(int[] mode, int i, int g) {
        for (int b = 0; b < spent.length; b++) {
            long less = in.spends[g][b] - (long) in.spends[mode[i]][b];
            if (less > 0 && spent[b] + less > in.budget[b]) {
                return false;
            }
        }
        return in.isPossible(g);
    }

    /** The activity changes to this mode; budgets as summed up by {@link #overspent}. */
    void take(int[] mode, int i, int g) {
        for (int b = 0; b < spent.length; b++) {
            spent[b] += in.spends[g][b] - in.spends[mode[i]][b];
        }
        mode[i] = g;
    }
}
