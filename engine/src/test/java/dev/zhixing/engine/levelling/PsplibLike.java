package dev.zhixing.engine.levelling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes problems with the parameters of PSPLIB, after the generator ProGen (Kolisch, Sprecher and
 * Drexl, Management Science 41, 1995): network complexity NC (arcs per activity, none redundant),
 * resource factor RF (share of the resources an activity needs) and resource strength RS (capacity
 * between what one activity needs and what the earliest schedule needs at its peak). The problems
 * are our own; only the parameters are those of the library.
 */
final class PsplibLike {
    private static final double[] COMPLEXITY = {1.5, 1.8, 2.1};
    private static final double[] FACTOR = {0.25, 0.5, 0.75, 1};
    private static final int RESOURCES = 4;

    private final SplittableRandom random;
    private final int n;
    private final List<Precedence> precedences = new ArrayList<>();
    private final List<BitSet> reach = new ArrayList<>();
    private final int[] in;
    private final int[] out;

    private PsplibLike(int n, long seed) {
        this.n = n;
        this.random = new SplittableRandom(seed);
        this.in = new int[n];
        this.out = new int[n];
    }

    /** The k-th problem of a set as J120: 3 x 4 x 5 cells, RS from 0.1 to 0.5. */
    static ResourceProblem j120(int k) {
        return single(120, k, new double[] {0.1, 0.2, 0.3, 0.4, 0.5});
    }

    /** The k-th problem of a set as J30 and J60: RS from 0.2 to 1. */
    static ResourceProblem single(int n, int k) {
        return single(n, k, new double[] {0.2, 0.5, 0.7, 1});
    }

    private static ResourceProblem single(int n, int k, double[] strengths) {
        PsplibLike maker = new PsplibLike(n, 1000L * n + k);
        maker.network(COMPLEXITY[k % 3]);
        return maker.problem(FACTOR[k / 3 % 4], strengths[k / 12 % strengths.length]);
    }

    /** The k-th problem with 3 modes, 2 renewable and 2 non-renewable resources. */
    static ResourceProblem multi(int n, int k) {
        PsplibLike maker = new PsplibLike(n, 5000L * n + k);
        maker.network(1.8);
        double[] strengths = {0.25, 0.5, 0.75, 1};
        return maker.multiMode(k % 2 == 0 ? 0.5 : 1, strengths[k / 2 % 4], strengths[k / 8 % 4]);
    }

    private void network(double complexity) {
        for (int i = 0; i < n; i++) {
            reach.add(new BitSet());
        }
        for (int i = Math.min(3, n); i < n; i++) {
            for (int tries = 0; in[i] == 0 && tries < 1000; tries++) {
                arc(random.nextInt(i), i);
            }
        }
        for (int i = 0; i < n - 3; i++) {
            for (int tries = 0; out[i] == 0 && tries < 100; tries++) {
                arc(i, i + 1 + random.nextInt(n - i - 1));
            }
        }
        for (int tries = 0; precedences.size() < complexity * n && tries < 50 * n; tries++) {
            int from = random.nextInt(n - 1);
            arc(from, from + 1 + random.nextInt(n - from - 1));
        }
    }

    private void arc(int from, int to) {
        if (in[to] >= 3 || out[from] >= 3 || reach.get(from).get(to)) {
            return;
        }
        for (Precedence each : precedences) {
            // The new arc may not make an old one redundant.
            boolean before = each.from() == from || reach.get(each.from()).get(from);
            if (before && (each.to() == to || reach.get(to).get(each.to()))) {
                return;
            }
        }
        precedences.add(Precedence.of(from, to));
        in[to]++;
        out[from]++;
        for (int i = 0; i < n; i++) {
            if (i == from || reach.get(i).get(from)) {
                reach.get(i).set(to);
                reach.get(i).or(reach.get(to));
            }
        }
    }

    private ResourceProblem problem(double factor, double strength) {
        int[] duration = new int[n];
        int[][] need = new int[n][RESOURCES];
        for (int i = 0; i < n; i++) {
            duration[i] = 1 + random.nextInt(10);
            boolean any = false;
            for (int r = 0; r < RESOURCES; r++) {
                if (random.nextDouble() < factor) {
                    need[i][r] = 1 + random.nextInt(10);
                    any = true;
                }
            }
            if (!any) {
                need[i][random.nextInt(RESOURCES)] = 1 + random.nextInt(10);
            }
        }
        List<Activity> activities = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            activities.add(Activity.of("a" + i, mode(duration[i], need[i])));
        }
        List<Resource> resources = new ArrayList<>();
        for (int r = 0; r < RESOURCES; r++) {
            resources.add(Resource.of("R" + r, capacity(duration, need, r, strength)));
        }
        return ResourceProblem.of(activities, resources, precedences);
    }

    private static Mode mode(int duration, int[] need) {
        Mode mode = Mode.lasting(duration);
        for (int r = 0; r < need.length; r++) {
            mode = need[r] > 0 ? mode.needs(r, need[r]) : mode;
        }
        return mode;
    }

    private int capacity(int[] duration, int[][] need, int r, double strength) {
        int[] start = new int[n];
        int least = 0;
        int[] load = new int[10 * n + 1];
        for (int i = 0; i < n; i++) {
            for (Precedence each : precedences) {
                if (each.to() == i) {
                    start[i] = Math.max(start[i], start[each.from()] + duration[each.from()]);
                }
            }
            least = Math.max(least, need[i][r]);
            for (int t = start[i]; t < start[i] + duration[i]; t++) {
                load[t] += need[i][r];
            }
        }
        int peak = least;
        for (int each : load) {
            peak = Math.max(peak, each);
        }
        return (int) Math.round(least + strength * (peak - least));
    }

    private ResourceProblem multiMode(double factor, double strength, double budgetStrength) {
        List<Activity> activities = new ArrayList<>();
        int[] shortest = new int[n];
        int[][] needed = new int[n][2];
        long[] low = new long[2];
        long[] high = new long[2];
        for (int i = 0; i < n; i++) {
            Mode[] modes = new Mode[3];
            int[] durations = random.ints(3, 1, 11).sorted().toArray();
            int[] most = {0, 0};
            int[] least = {99, 99};
            for (int m = 0; m < 3; m++) {
                modes[m] = Mode.lasting(durations[m]);
                for (int r = 0; r < 2; r++) {
                    // Slower modes need less.
                    int units = 1 + random.nextInt(10 - 3 * m);
                    if (random.nextDouble() < factor) {
                        modes[m] = modes[m].needs(r, units);
                        needed[i][r] = m == 0 ? units : needed[i][r];
                    }
                    int spent = random.nextDouble() < factor ? 1 + random.nextInt(10 - 3 * m) : 0;
                    modes[m] = spent > 0 ? modes[m].spends(r, spent) : modes[m];
                    most[r] = Math.max(most[r], spent);
                    least[r] = Math.min(least[r], spent);
                }
            }
            for (int r = 0; r < 2; r++) {
                low[r] += least[r];
                high[r] += most[r];
            }
            shortest[i] = durations[0];
            activities.add(Activity.of("a" + i, modes));
        }
        List<Resource> resources = new ArrayList<>();
        List<Budget> budgets = new ArrayList<>();
        for (int r = 0; r < 2; r++) {
            int capacity = Math.max(10, capacity(shortest, needed, r, strength));
            resources.add(Resource.of("R" + r, capacity));
            budgets.add(new Budget("N" + r, (int) (low[r] + budgetStrength * (high[r] - low[r]))));
        }
        return new ResourceProblem(
                activities, resources, budgets, precedences, List.of(), Goal.MAKESPAN);
    }
}
