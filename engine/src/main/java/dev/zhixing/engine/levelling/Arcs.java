package dev.zhixing.engine.levelling;

import java.util.List;

/** Precedences of every activity in one direction, as flat arrays. */
final class Arcs {
    /** The arcs of activity i are {@code first[i]} to {@code first[i + 1] - 1}. */
    final int[] first;

    final int[] other;
    final int[] lag;

    /** True when the arc is tied to the finish of its first activity, or of its second. */
    final boolean[] fromFinish;

    final boolean[] toFinish;

    private Arcs(int n, List<Precedence> precedences, boolean incoming) {
        this.first = new int[n + 1];
        for (Precedence each : precedences) {
            first[(incoming ? each.to() : each.from()) + 1]++;
        }
        for (int i = 0; i < n; i++) {
            first[i + 1] += first[i];
        }
        int[] next = first.clone();
        int count = precedences.size();
        this.other = new int[count];
        this.lag = new int[count];
        this.fromFinish = new boolean[count];
        this.toFinish = new boolean[count];
        for (Precedence each : precedences) {
            int at = next[incoming ? each.to() : each.from()]++;
            other[at] = incoming ? each.from() : each.to();
            lag[at] = each.lag();
            fromFinish[at] =
                    each.kind() == Precedence.Kind.FINISH_START
                            || each.kind() == Precedence.Kind.FINISH_FINISH;
            toFinish[at] =
                    each.kind() == Precedence.Kind.FINISH_FINISH
                            || each.kind() == Precedence.Kind.START_FINISH;
        }
    }

    static Arcs incoming(ResourceProblem problem) {
        return new Arcs(problem.activities().size(), problem.precedences(), true);
    }

    static Arcs outgoing(ResourceProblem problem) {
        return new Arcs(problem.activities().size(), problem.precedences(), false);
    }

    /** True when all arcs are finish to start with a lag of 0 or more. */
    boolean isSimple() {
        for (int a = 0; a < other.length; a++) {
            if (!fromFinish[a] || toFinish[a] || lag[a] < 0) {
                return false;
            }
        }
        return true;
    }
}
