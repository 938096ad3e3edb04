package dev.zhixing.engine.levelling;

import java.util.List;

/** What a placement costs under the problem's goal. */
final class Cost {
    /** More than any placement costs; added for each unit of a budget that is overspent. */
    static final long OVERSPENT = 1L << 50;

    private final int makespan;
    private final int[] due;
    private final long[] late;
    private final int[] planned;
    private final long[] moved;

    /** True when only the makespan counts. */
    final boolean makespanOnly;

    Cost(ResourceProblem problem) {
        List<Activity> activities = problem.activities();
        int n = activities.size();
        Goal goal = problem.goal();
        this.makespan = goal.makespan();
        this.due = new int[n];
        this.late = new long[n];
        this.planned = new int[n];
        this.moved = new long[n];
        boolean only = goal.makespan() > 0;
        for (int i = 0; i < n; i++) {
            Activity each = activities.get(i);
            due[i] = each.due().orElse(Integer.MAX_VALUE);
            late[i] = each.due().isPresent() ? (long) goal.tardiness() * each.weight() : 0;
            planned[i] = each.planned().orElse(0);
            // A priority of 500 counts once, 1000 counts twice.
            moved[i] =
                    each.planned().isPresent()
                            ? Math.max(1, (long) goal.change() * each.priority() / 500)
                                    * Integer.signum(goal.change())
                            : 0;
            only &= late[i] == 0 && moved[i] == 0;
        }
        this.makespanOnly = only;
    }

    long of(int[] start, int[] finish) {
        int end = 0;
        long sum = 0;
        for (int i = 0; i < start.length; i++) {
            end = Math.max(end, finish[i]);
            if (!makespanOnly) {
                sum += late[i] * Math.max(0, finish[i] - (long) due[i]);
                sum += moved[i] * Math.max(0, start[i] - planned[i]);
            }
        }
        return sum + (long) makespan * end;
    }

    /** The least cost when nothing starts or finishes before these periods. */
    long bound(int end, int[] earliestStart, int[] earliestFinish) {
        long sum = 0;
        for (int i = 0; i < due.length; i++) {
            sum += late[i] * Math.max(0, earliestFinish[i] - (long) due[i]);
            sum += moved[i] * Math.max(0, earliestStart[i] - planned[i]);
        }
        return sum + (long) makespan * end;
    }
}
