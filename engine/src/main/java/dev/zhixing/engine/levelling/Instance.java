package dev.zhixing.engine.levelling;

import java.util.Arrays;
import java.util.List;

/**
 * A problem as flat arrays for the search. A mode is known by its place among all modes of all
 * activities. What is free of the resources in a period is packed into words: several resources
 * share one {@code long}, each in a lane of its own with a spare bit on top, so that one
 * subtraction compares them all (SIMD within a register).
 */
final class Instance {
    final ResourceProblem problem;
    final int n;

    /** The modes of activity i are {@code firstMode[i]} to {@code firstMode[i + 1] - 1}. */
    final int[] firstMode;

    final int[] duration;
    final int[] release;
    final int[] shift;
    final boolean[] splittable;

    /** Start of fixed activities, -1 for those that move; their mode beside it. */
    final int[] fixedStart;

    final int[] fixedMode;

    /** Precedences by activity, in both directions. */
    final Arcs before;

    final Arcs after;

    /** Place of each activity in an order that respects all precedences. */
    final int[] rank;

    final int[] order;

    /** Periods there are; everything fits, however badly it is placed. */
    final int horizon;

    final Lanes lanes;
    final int words;

    /** Per mode: the words it needs and what it takes from each. */
    final int[][] modeWords;

    final long[][] modeTakes;

    /** Per word and period: what is free before anything moves; fixed work is taken off. */
    final long[][] base;

    /** Per shift: periods worked before each period. */
    final int[][] worked;

    /** Per mode and budget: what it takes. */
    final int[][] spends;

    final int[] budget;

    /** True when precedences are all finish to start without overlap. */
    final boolean simpleArcs;

    final Cost cost;

    /** True when work never pauses and never overlaps with what waits for it. */
    final boolean rigid;

    Instance(ResourceProblem problem) {
        this.problem = problem;
        List<Activity> activities = problem.activities();
        this.n = activities.size();
        this.horizon = problem.horizon();
        this.firstMode = new int[n + 1];
        for (int i = 0; i < n; i++) {
            firstMode[i + 1] = firstMode[i] + activities.get(i).modes().size();
        }
        int modes = firstMode[n];
        this.duration = new int[modes];
        this.spends = new int[modes][problem.budgets().size()];
        this.budget = problem.budgets().stream().mapToInt(Budget::amount).toArray();
        this.lanes = new Lanes(problem);
        this.words = lanes.words();
        this.modeWords = new int[modes][];
        this.modeTakes = new long[modes][];
        this.release = new int[n];
        this.shift = new int[n];
        this.splittable = new boolean[n];
        this.fixedStart = new int[n];
        this.fixedMode = new int[n];
        for (int i = 0; i < n; i++) {
            activity(i, activities.get(i));
        }
        this.before = Arcs.incoming(problem);
        this.after = Arcs.outgoing(problem);
        this.simpleArcs = before.isSimple();
        this.rigid = simpleArcs && isWithoutPauses();
        this.order = problem.order();
        this.rank = new int[n];
        for (int i = 0; i < n; i++) {
            rank[order[i]] = i;
        }
        this.worked = worked(problem);
        this.base = lanes.free(horizon);
        this.cost = new Cost(problem);
        for (int i = 0; i < n; i++) {
            if (fixedStart[i] >= 0) {
                takeFixed(i);
            }
        }
    }

    private void activity(int i, Activity each) {
        release[i] = each.release();
        if (problem.goal().change() > 0 && each.planned().isPresent()) {
            release[i] = Math.max(release[i], each.planned().getAsInt());
        }
        shift[i] = each.shift();
        splittable[i] = each.splitting() == Activity.Splitting.ANYWHERE;
        fixedStart[i] = each.fixed().map(Activity.Placed::start).orElse(-1);
        fixedMode[i] = firstMode[i] + each.fixed().map(Activity.Placed::mode).orElse(0);
        for (int m = 0; m < each.modes().size(); m++) {
            int g = firstMode[i] + m;
            Mode mode = each.modes().get(m);
            duration[g] = mode.duration();
            modeWords[g] = lanes.words(mode);
            modeTakes[g] = lanes.takes(mode, modeWords[g]);
            for (Need spend : mode.spends()) {
                spends[g][spend.resource()] = spend.amount();
            }
        }
    }

    /** True when work once started goes on to its end. */
    boolean isWithoutPauses() {
        for (int i = 0; i < n; i++) {
            if (splittable[i] || shift[i] >= 0) {
                return false;
            }
        }
        return true;
    }

    private int[][] worked(ResourceProblem problem) {
        int[][] table = new int[problem.shifts().size()][horizon + 1];
        for (int s = 0; s < table.length; s++) {
            for (int t = 0; t < horizon; t++) {
                table[s][t + 1] = table[s][t] + (problem.shifts().get(s).works(t) ? 1 : 0);
            }
        }
        return table;
    }

    /** Work that stands takes what it needs, or what is left of it. */
    private void takeFixed(int i) {
        int g = fixedMode[i];
        int finish = fixedFinish(i);
        for (int t = fixedStart[i]; t < finish; t++) {
            if (isWorked(i, t)) {
                for (int w = 0; w < modeWords[g].length; w++) {
                    long[] free = base[modeWords[g][w]];
                    free[t] = lanes.minusAtLeastZero(free[t], modeTakes[g][w]);
                }
            }
        }
    }

    /** Where fixed work ends; it is never interrupted but by its shift. */
    int fixedFinish(int i) {
        int t = fixedStart[i];
        for (int left = duration[fixedMode[i]]; left > 0; t++) {
            left -= isWorked(i, t) ? 1 : 0;
        }
        return t;
    }

    boolean isWorked(int i, int period) {
        return shift[i] < 0 || worked[shift[i]][period + 1] > worked[shift[i]][period];
    }

    /** Whether a mode can ever be used by moving work. */
    boolean isPossible(int g) {
        for (int w = 0; w < modeWords[g].length; w++) {
            if (!lanes.fits(base[modeWords[g][w]][horizon - 1], modeTakes[g][w])) {
                return duration[g] == 0;
            }
        }
        return true;
    }

    int activityOf(int g) {
        int at = Arrays.binarySearch(firstMode, g);
        while (at >= 0 && at < n && firstMode[at + 1] == g) {
            at++;
        }
        return at >= 0 ? at : -at - 2;
    }
}
