package dev.zhixing.engine.levelling;

import java.util.Arrays;
import java.util.PriorityQueue;

/** Orders of the activities by their times in which no one comes before one it waits for. */
final class Orders {
    private final Instance in;
    private final long[] keys;
    private final int[] waits;

    Orders(Instance in) {
        this.in = in;
        this.keys = new long[in.n];
        this.waits = new int[in.n];
    }

    /** By start. */
    void byStart(int[] start, int[] into) {
        sort(start, into);
        if (!in.simpleArcs) {
            repair(into, in.before, in.after, false);
        }
    }

    /** By finish; from the end, no one comes before one that waits for it. */
    void byFinish(int[] finish, int[] into) {
        sort(finish, into);
        if (!in.simpleArcs) {
            repair(into, in.after, in.before, true);
        }
    }

    private void sort(int[] time, int[] into) {
        for (int i = 0; i < in.n; i++) {
            keys[i] = (long) time[i] << 32 | in.rank[i];
        }
        Arrays.sort(keys);
        for (int i = 0; i < in.n; i++) {
            into[i] = in.order[(int) keys[i]];
        }
    }

    /** With overlaps the time alone gives no valid order; keeps it as far as possible. */
    private void repair(int[] list, Arcs before, Arcs after, boolean fromEnd) {
        int n = in.n;
        int[] place = new int[n];
        for (int k = 0; k < n; k++) {
            place[list[k]] = fromEnd ? n - 1 - k : k;
        }
        PriorityQueue<Integer> ready =
                new PriorityQueue<>((a, b) -> Integer.compare(place[a], place[b]));
        for (int i = 0; i < n; i++) {
            waits[i] = before.first[i + 1] - before.first[i];
            if (waits[i] == 0) {
                ready.add(i);
            }
        }
        for (int k = 0; k < n; k++) {
            int i = ready.remove();
            list[fromEnd ? n - 1 - k : k] = i;
            for (int a = after.first[i]; a < after.first[i + 1]; a++) {
                if (--waits[after.other[a]] == 0) {
                    ready.add(after.other[a]);
                }
            }
        }
    }
}
