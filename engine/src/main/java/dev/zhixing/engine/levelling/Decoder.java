package dev.zhixing.engine.levelling;

import org.jspecify.annotations.Nullable;

/**
 * Turns an order of activities into a placement: the serial schedule generation scheme of Kelley
 * (1963), and justification to the right and back to the left (Valls, Ballestín and Quintanilla,
 * European Journal of Operational Research 165, 2005). One thread only.
 */
final class Decoder {
    private final Instance in;
    private final Profile profile;
    private final Orders orders;
    private final int[] sorted;

    /** The order placed last. */
    private int[] last;

    /** Filled with the worked periods while it is set. */
    private int @Nullable [][] record;

    final int[] start;
    final int[] finish;

    /** Placements made so far; a justification in both directions counts two. */
    long schedules;

    Decoder(Instance in) {
        this.in = in;
        this.profile = new Profile(in);
        this.orders = new Orders(in);
        this.sorted = new int[in.n];
        this.last = sorted;
        this.start = new int[in.n];
        this.finish = new int[in.n];
    }

    /** Places all activities in this order, each as early as it can be. */
    void forward(int[] list, int[] mode) {
        last = list;
        schedules++;
        profile.reset();
        for (int i : list) {
            place(i, mode[i]);
        }
    }

    private void place(int i, int g) {
        if (in.fixedStart[i] >= 0) {
            start[i] = in.fixedStart[i];
            finish[i] = in.fixedFinish(i);
            return;
        }
        int from = earliestStart(i, g);
        seek(i, g, from);
        if (!in.simpleArcs) {
            int least = earliestFinish(i);
            while (profile.finish < least) {
                from += Math.max(1, least - profile.finish);
                seek(i, g, from);
            }
        }
        if (record != null) {
            record[i] = profile.periods(i, g);
        }
        profile.take(i, g, false);
        start[i] = profile.start;
        finish[i] = profile.finish;
    }

    private void seek(int i, int g, int from) {
        if (!profile.earliest(i, g, from)) {
            throw new IllegalStateException("The horizon is too short for activity " + i + ".");
        }
    }

    /** The first period the precedences and the release allow. */
    private int earliestStart(int i, int g) {
        Arcs arcs = in.before;
        int from = in.release[i];
        int end = arcs.first[i + 1];
        if (in.simpleArcs) {
            for (int a = arcs.first[i]; a < end; a++) {
                from = Math.max(from, finish[arcs.other[a]] + arcs.lag[a]);
            }
            return from;
        }
        boolean rigid = in.shift[i] < 0 && !in.splittable[i];
        for (int a = arcs.first[i]; a < end; a++) {
            int at = (arcs.fromFinish[a] ? finish : start)[arcs.other[a]] + arcs.lag[a];
            if (!arcs.toFinish[a]) {
                from = Math.max(from, at);
            } else if (rigid) {
                from = Math.max(from, at - in.duration[g]);
            }
        }
        return from;
    }

    private int earliestFinish(int i) {
        Arcs arcs = in.before;
        int least = 0;
        for (int a = arcs.first[i]; a < arcs.first[i + 1]; a++) {
            if (arcs.toFinish[a]) {
                int at = (arcs.fromFinish[a] ? finish : start)[arcs.other[a]] + arcs.lag[a];
                least = Math.max(least, at);
            }
        }
        return least;
    }

    /** The end of the last activity. */
    int makespan() {
        int end = 0;
        for (int f : finish) {
            end = Math.max(end, f);
        }
        return end;
    }

    /**
     * Every activity as late as possible under the present makespan.
     *
     * @return false when that was not possible; the placement is then worthless
     */
    boolean right(int[] mode) {
        schedules++;
        int end = makespan();
        orders.byFinish(finish, sorted);
        profile.reset();
        for (int k = in.n - 1; k >= 0; k--) {
            int i = sorted[k];
            if (in.fixedStart[i] < 0 && !placeLate(i, mode[i], end)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Every activity as early as possible, in the order of the present starts. After {@link #right}
     * the result is never longer than before.
     */
    void left(int[] mode) {
        orders.byStart(start, sorted);
        forward(sorted, mode);
    }

    /** As {@link #left}; an activity changes to a mode in which it is finished earlier. */
    void leftChoosing(int[] mode, ModeChoice modes) {
        orders.byStart(start, sorted);
        last = sorted;
        schedules++;
        profile.reset();
        for (int i : sorted) {
            if (in.fixedStart[i] < 0) {
                choose(i, mode, modes);
            }
            place(i, mode[i]);
        }
    }

    private void choose(int i, int[] mode, ModeChoice modes) {
        int best = mode[i];
        int soonest = Integer.MAX_VALUE;
        for (int g = in.firstMode[i]; g < in.firstMode[i + 1]; g++) {
            if (g == mode[i] || modes.allows(mode, i, g)) {
                seek(i, g, earliestStart(i, g));
                if (profile.finish < soonest || (profile.finish == soonest && g == mode[i])) {
                    soonest = profile.finish;
                    best = g;
                }
            }
        }
        modes.take(mode, i, best);
    }

    private boolean placeLate(int i, int g, int end) {
        Arcs arcs = in.after;
        int until = end;
        int latestStart = Integer.MAX_VALUE;
        for (int a = arcs.first[i]; a < arcs.first[i + 1]; a++) {
            int at = (arcs.toFinish[a] ? finish : start)[arcs.other[a]] - arcs.lag[a];
            if (arcs.fromFinish[a]) {
                until = Math.min(until, at);
            } else {
                latestStart = Math.min(latestStart, at);
            }
        }
        boolean found = profile.latest(i, g, until);
        while (found && profile.start > latestStart) {
            until -= profile.start - latestStart;
            found = profile.latest(i, g, until);
        }
        if (!found || profile.start < in.release[i]) {
            return false;
        }
        profile.take(i, g, true);
        start[i] = profile.start;
        finish[i] = profile.finish;
        return true;
    }

    /**
     * A list that gives the present placement again when it is placed. Where work never pauses that
     * is the order of the starts, the form that crosses best.
     */
    void lastList(int[] into) {
        if (in.rigid && in.cost.makespanOnly) {
            orders.byStart(start, into);
        } else {
            System.arraycopy(last, 0, into, 0, into.length);
        }
    }

    /** The periods in which each activity is worked when the list is placed. */
    int[][] periods(int[] list, int[] mode) {
        int[][] periods = new int[in.n][];
        record = periods;
        forward(list, mode);
        record = null;
        for (int i = 0; i < in.n; i++) {
            if (in.fixedStart[i] >= 0) {
                periods[i] = fixedPeriods(i);
            }
        }
        return periods;
    }

    private int[] fixedPeriods(int i) {
        int[] worked = new int[in.duration[in.fixedMode[i]]];
        int count = 0;
        for (int t = in.fixedStart[i]; count < worked.length; t++) {
            if (in.isWorked(i, t)) {
                worked[count++] = t;
            }
        }
        return worked;
    }
}
