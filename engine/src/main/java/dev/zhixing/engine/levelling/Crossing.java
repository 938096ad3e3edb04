package dev.zhixing.engine.levelling;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * New orders from old ones: two-point crossover of activity lists (Hartmann, Naval Research
 * Logistics 45, 1998), which keeps every list in line with the precedences, and small moves.
 */
final class Crossing {
    private static final int LONGEST_MOVE = 8;

    private final Instance in;
    private final SplittableRandom random;
    private final boolean[] used;

    /** How often a place of the list is moved. */
    private final double moves;

    Crossing(Instance in, SplittableRandom random) {
        this.in = in;
        this.random = random;
        this.used = new boolean[in.n];
        this.moves = Math.min(0.5, Math.max(0.05, 2.0 / in.n));
    }

    /** The child takes the ends of the first and the middle of the second. */
    void cross(Genome first, Genome second, Genome child) {
        int n = in.n;
        int one = random.nextInt(n + 1);
        int two = random.nextInt(n + 1);
        int from = Math.min(one, two);
        int until = Math.max(one, two);
        Arrays.fill(used, false);
        int k = fill(child, first, 0, from);
        k = fill(child, second, k, until);
        fill(child, first, k, n);
    }

    /** Takes what is not there yet, in the order of the parent, with its mode. */
    private int fill(Genome child, Genome parent, int at, int until) {
        int k = at;
        for (int j = 0; k < until; j++) {
            int i = parent.list[j];
            if (!used[i]) {
                used[i] = true;
                child.mode[i] = parent.mode[i];
                child.list[k++] = i;
            }
        }
        return k;
    }

    /** Moves a few activities back, as far as those that wait for them allow. */
    void move(int[] list) {
        for (int k = 0; k < list.length - 1; k++) {
            if (random.nextDouble() < moves) {
                moveBack(list, k, 1 + random.nextInt(LONGEST_MOVE));
            }
        }
    }

    private void moveBack(int[] list, int k, int distance) {
        int i = list[k];
        int to = k;
        while (to - k < distance && to + 1 < list.length && !waits(list[to + 1], i)) {
            list[to] = list[to + 1];
            to++;
        }
        list[to] = i;
    }

    private boolean waits(int later, int i) {
        for (int a = in.after.first[i]; a < in.after.first[i + 1]; a++) {
            if (in.after.other[a] == later) {
                return true;
            }
        }
        return false;
    }
}
