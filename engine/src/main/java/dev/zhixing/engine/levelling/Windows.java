package dev.zhixing.engine.levelling;

/**
 * The least time every activity has before and behind it, from precedences, releases and fixed work
 * alone; the shortest mode of each counts.
 */
final class Windows {
    /** Per activity: earliest start and earliest finish. */
    final int[] start;

    final int[] finish;

    /** Per activity: least periods from its start, and from its finish, to the end of all. */
    final int[] afterStart;

    final int[] afterFinish;

    /** Shortest duration of each activity. */
    final int[] duration;

    /** The longest path through everything. */
    final int end;

    Windows(Instance in) {
        this.start = new int[in.n];
        this.finish = new int[in.n];
        this.afterStart = new int[in.n];
        this.afterFinish = new int[in.n];
        this.duration = new int[in.n];
        for (int i = 0; i < in.n; i++) {
            duration[i] = shortest(in, i);
        }
        int last = 0;
        for (int i : in.order) {
            forward(in, i);
            last = Math.max(last, finish[i]);
        }
        for (int k = in.n - 1; k >= 0; k--) {
            backward(in, in.order[k]);
        }
        for (int i = 0; i < in.n; i++) {
            last = Math.max(last, start[i] + afterStart[i]);
            last = Math.max(last, finish[i] + afterFinish[i]);
        }
        this.end = last;
    }

    private static int shortest(Instance in, int i) {
        if (in.fixedStart[i] >= 0) {
            return in.fixedFinish(i) - in.fixedStart[i];
        }
        int least = Integer.MAX_VALUE;
        for (int g = in.firstMode[i]; g < in.firstMode[i + 1]; g++) {
            if (in.isPossible(g)) {
                least = Math.min(least, in.duration[g]);
            }
        }
        return least;
    }

    private void forward(Instance in, int i) {
        if (in.fixedStart[i] >= 0) {
            start[i] = in.fixedStart[i];
            finish[i] = start[i] + duration[i];
            return;
        }
        start[i] = in.release[i];
        finish[i] = start[i] + duration[i];
        Arcs arcs = in.before;
        for (int a = arcs.first[i]; a < arcs.first[i + 1]; a++) {
            int at = (arcs.fromFinish[a] ? finish : start)[arcs.other[a]] + arcs.lag[a];
            int[] bound = arcs.toFinish[a] ? finish : start;
            bound[i] = Math.max(bound[i], at);
        }
        finish[i] = Math.max(finish[i], start[i] + duration[i]);
    }

    private void backward(Instance in, int i) {
        Arcs arcs = in.after;
        for (int a = arcs.first[i]; a < arcs.first[i + 1]; a++) {
            int j = arcs.other[a];
            int rest = arcs.lag[a] + (arcs.toFinish[a] ? afterFinish : afterStart)[j];
            int[] bound = arcs.fromFinish[a] ? afterFinish : afterStart;
            if (in.fixedStart[j] < 0) {
                bound[i] = Math.max(bound[i], rest);
            }
        }
        afterStart[i] = Math.max(afterStart[i], duration[i] + afterFinish[i]);
    }
}
