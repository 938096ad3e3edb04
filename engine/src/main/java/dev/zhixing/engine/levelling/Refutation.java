package dev.zhixing.engine.levelling;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Tries to show that nothing can be finished by a given period. Windows of all activities are
 * narrowed by precedences, by pairs that exclude each other and by work that must be going on at
 * certain times; a contradiction, or more work in some interval than fits (energetic reasoning,
 * Baptiste, Le Pape and Nuijten, Annals of Operations Research 92, 1999), refutes the period.
 */
final class Refutation {
    private static final int ROUNDS = 20;

    private final Instance in;
    private final Windows windows;
    private final List<Load> loads;
    private final BitSet[] apart;

    /** Earliest start and latest finish under the period in question. */
    private final int[] early;

    private final int[] late;
    private final int[] duration;

    Refutation(Instance in, Windows windows, List<Load> loads) {
        this.in = in;
        this.windows = windows;
        this.loads = loads;
        this.apart = Cliques.exclusions(in);
        this.early = new int[in.n];
        this.late = new int[in.n];
        this.duration = windows.duration;
    }

    /** True when it is certain that not everything can be finished by this period. */
    boolean refutes(int end) {
        for (int i = 0; i < in.n; i++) {
            early[i] = windows.start[i];
            int byStart = end - windows.afterStart[i] + duration[i];
            late[i] = Math.min(end - windows.afterFinish[i], byStart);
        }
        boolean changed = true;
        for (int round = 0; round < ROUNDS && changed; round++) {
            changed = precedences() | pairs() | mustGoOn(end);
            for (int i = 0; i < in.n; i++) {
                if (early[i] + duration[i] > late[i]) {
                    return true;
                }
            }
        }
        return overloaded(end);
    }

    private boolean precedences() {
        boolean changed = false;
        for (int i : in.order) {
            for (int a = in.before.first[i]; a < in.before.first[i + 1]; a++) {
                int j = in.before.other[a];
                if (in.before.fromFinish[a] && !in.before.toFinish[a]) {
                    changed |= raise(i, early[j] + duration[j] + in.before.lag[a]);
                }
            }
        }
        for (int k = in.n - 1; k >= 0; k--) {
            int i = in.order[k];
            for (int a = in.after.first[i]; a < in.after.first[i + 1]; a++) {
                int j = in.after.other[a];
                if (in.after.fromFinish[a] && !in.after.toFinish[a]) {
                    changed |= lower(i, late[j] - duration[j] - in.after.lag[a]);
                }
            }
        }
        return changed;
    }

    private boolean raise(int i, int start) {
        if (start <= early[i] || in.fixedStart[i] >= 0) {
            return false;
        }
        early[i] = start;
        return true;
    }

    private boolean lower(int i, int finish) {
        if (finish >= late[i] || in.fixedStart[i] >= 0) {
            return false;
        }
        late[i] = finish;
        return true;
    }

    /** Of two that exclude each other one is first; often only one of them can be. */
    private boolean pairs() {
        boolean changed = false;
        for (int i = 0; i < in.n; i++) {
            for (int j = apart[i].nextSetBit(0); j >= 0; j = apart[i].nextSetBit(j + 1)) {
                if (duration[i] > 0
                        && duration[j] > 0
                        && early[j] + duration[j] > late[i] - duration[i]) {
                    // j can't be before i.
                    changed |= raise(j, early[i] + duration[i]);
                    changed |= lower(i, late[j] - duration[j]);
                }
            }
        }
        return changed;
    }

    /** Work that goes on at certain times wherever it stands; others must stay out of its way. */
    private boolean mustGoOn(int end) {
        boolean changed = false;
        for (Load load : loads) {
            long[] sure = new long[end + 1];
            boolean any = false;
            for (int i = 0; i < in.n; i++) {
                int from = late[i] - duration[i];
                int until = Math.min(end, early[i] + duration[i]);
                for (int t = Math.max(0, from); t < until && load.need()[i] > 0; t++) {
                    sure[t] += load.need()[i];
                    any = true;
                }
            }
            for (int i = 0; any && i < in.n; i++) {
                if (load.need()[i] > 0 && duration[i] > 0) {
                    changed |= raise(i, push(load, sure, i, end));
                    changed |= lower(i, pull(load, sure, i));
                }
            }
        }
        return changed;
    }

    private boolean inTheWay(Load load, long[] sure, int i, int t) {
        int from = late[i] - duration[i];
        int own = t >= from && t < early[i] + duration[i] ? load.need()[i] : 0;
        return sure[t] - own + load.need()[i] > load.capacity();
    }

    private int push(Load load, long[] sure, int i, int end) {
        int start = early[i];
        for (int t = start; t < Math.min(end, start + duration[i]); t++) {
            if (inTheWay(load, sure, i, t)) {
                start = t + 1;
            }
        }
        return start;
    }

    private int pull(Load load, long[] sure, int i) {
        int finish = Math.min(late[i], sure.length - 1);
        for (int t = finish - 1; t >= Math.max(0, finish - duration[i]); t--) {
            if (inTheWay(load, sure, i, t)) {
                finish = t;
            }
        }
        return finish;
    }

    private boolean overloaded(int end) {
        for (Load load : loads) {
            int[] users = users(load);
            int[] from = bounds(users, true);
            int[] until = bounds(users, false);
            for (int a : from) {
                for (int b : until) {
                    if (b > a && a >= 0 && b <= end && work(load, users, a, b)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private int[] users(Load load) {
        int[] users = new int[in.n];
        int count = 0;
        for (int i = 0; i < in.n; i++) {
            if (load.need()[i] > 0 && duration[i] > 0) {
                users[count++] = i;
            }
        }
        return Arrays.copyOf(users, count);
    }

    private int[] bounds(int[] users, boolean starts) {
        int[] all = new int[2 * users.length];
        for (int k = 0; k < users.length; k++) {
            int i = users[k];
            all[2 * k] = starts ? early[i] : late[i];
            all[2 * k + 1] = starts ? late[i] - duration[i] : early[i] + duration[i];
        }
        return Arrays.stream(all).sorted().distinct().toArray();
    }

    /** Whether the work that can't avoid the interval is more than fits. */
    private boolean work(Load load, int[] users, int a, int b) {
        long room = (long) load.capacity() * (b - a);
        for (int i : users) {
            int shifted =
                    Math.min(
                            Math.min(early[i] + duration[i] - a, b - late[i] + duration[i]),
                            Math.min(duration[i], b - a));
            if (shifted > 0) {
                room -= (long) load.need()[i] * shifted;
                if (room < 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
