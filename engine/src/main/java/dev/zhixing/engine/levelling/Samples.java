package dev.zhixing.engine.levelling;

import java.util.SplittableRandom;

/**
 * First orders of the activities: by present plan, by latest finish, and drawn at random with more
 * weight on what is urgent (regret-based biased sampling, Drexl 1991).
 */
final class Samples {
    private final Instance in;
    private final SplittableRandom random;

    /** Latest finish of each activity, counted back from the end. */
    private final int[] latest;

    private final int[] waits;
    private final int[] ready;

    Samples(Instance in, Windows windows, SplittableRandom random) {
        this.in = in;
        this.random = random;
        this.latest = new int[in.n];
        this.waits = new int[in.n];
        this.ready = new int[in.n];
        for (int i = 0; i < in.n; i++) {
            latest[i] = -windows.afterFinish[i];
            int due = in.problem.activities().get(i).due().orElse(Integer.MAX_VALUE);
            if (!in.cost.makespanOnly && due < windows.end) {
                latest[i] = Math.min(latest[i], due - windows.end);
            }
        }
    }

    /** In the order of the present plan; higher priority and less room first. */
    void planned(int[] list) {
        fill(list, count -> best(count, this::plan));
    }

    /** The activity that must be finished first goes first. */
    void urgent(int[] list) {
        fill(list, count -> best(count, i -> latest[i]));
    }

    /** Drawn at random. */
    void drawn(int[] list) {
        fill(list, this::draw);
    }

    private long plan(int i) {
        Activity each = in.problem.activities().get(i);
        long planned = each.planned().orElse(in.release[i]);
        return (planned << 32) - ((long) each.priority() << 20) + latest[i];
    }

    private interface Choice {
        /** The place of the chosen one among the ready ones. */
        int among(int count);
    }

    private interface Rule {
        long of(int activity);
    }

    private int best(int count, Rule rule) {
        int best = 0;
        for (int k = 1; k < count; k++) {
            if (rule.of(ready[k]) < rule.of(ready[best])) {
                best = k;
            }
        }
        return best;
    }

    private int draw(int count) {
        int last = Integer.MIN_VALUE;
        for (int k = 0; k < count; k++) {
            last = Math.max(last, latest[ready[k]]);
        }
        double sum = 0;
        for (int k = 0; k < count; k++) {
            sum += last - latest[ready[k]] + 1.0;
        }
        double ticket = random.nextDouble() * sum;
        int k = 0;
        while (k < count - 1) {
            ticket -= last - latest[ready[k]] + 1.0;
            if (ticket <= 0) {
                break;
            }
            k++;
        }
        return k;
    }

    private void fill(int[] list, Choice choice) {
        int count = 0;
        for (int i = 0; i < in.n; i++) {
            waits[i] = in.before.first[i + 1] - in.before.first[i];
            if (waits[i] == 0) {
                ready[count++] = i;
            }
        }
        for (int k = 0; k < in.n; k++) {
            int at = choice.among(count);
            int i = ready[at];
            ready[at] = ready[--count];
            list[k] = i;
            for (int a = in.after.first[i]; a < in.after.first[i + 1]; a++) {
                if (--waits[in.after.other[a]] == 0) {
                    ready[count++] = in.after.other[a];
                }
            }
        }
    }
}
