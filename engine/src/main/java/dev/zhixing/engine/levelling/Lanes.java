package dev.zhixing.engine.levelling;

import java.util.Arrays;

/** How amounts of several resources share words. */
final class Lanes {
    private final ResourceProblem problem;
    private final int width;
    private final int perWord;
    private final int[] most;

    /** The spare bit of every lane. */
    final long spare;

    Lanes(ResourceProblem problem) {
        this.problem = problem;
        int resources = problem.resources().size();
        this.most = new int[resources];
        long[] sum = new long[resources];
        for (Activity each : problem.activities()) {
            for (int r = 0; r < resources; r++) {
                sum[r] += mostNeeded(each, r);
            }
        }
        // More than everything at once is never needed; this keeps lanes narrow.
        for (int r = 0; r < resources; r++) {
            most[r] =
                    (int)
                            Math.min(
                                    problem.resources().get(r).capacity().most(),
                                    Math.max(1, Math.min(sum[r], Integer.MAX_VALUE)));
        }
        this.width = Arrays.stream(most).allMatch(m -> m < 1 << 15) ? 16 : 32;
        this.perWord = 64 / width;
        long bits = 0;
        for (int lane = 0; lane < perWord; lane++) {
            bits |= 1L << (lane * width + width - 1);
        }
        this.spare = bits;
    }

    private static int mostNeeded(Activity activity, int resource) {
        int needed = 0;
        for (Mode mode : activity.modes()) {
            for (Need need : mode.needs()) {
                needed = need.resource() == resource ? Math.max(needed, need.amount()) : needed;
            }
        }
        return needed;
    }

    int words() {
        return (most.length + perWord - 1) / perWord;
    }

    int[] words(Mode mode) {
        return mode.needs().stream().mapToInt(n -> n.resource() / perWord).distinct().toArray();
    }

    /** What the mode takes of each of the words. Needs beyond any capacity fill the lane. */
    long[] takes(Mode mode, int[] words) {
        long[] takes = new long[words.length];
        for (Need need : mode.needs()) {
            long amount = Math.min(need.amount(), (1L << (width - 1)) - 1);
            for (int w = 0; w < words.length; w++) {
                if (words[w] == need.resource() / perWord) {
                    takes[w] |= amount << (need.resource() % perWord * width);
                }
            }
        }
        return takes;
    }

    /** What there is, per word and period. */
    long[][] free(int periods) {
        long[][] free = new long[words()][periods];
        for (int r = 0; r < most.length; r++) {
            Capacity capacity = problem.resources().get(r).capacity();
            long[] word = free[r / perWord];
            int at = r % perWord * width;
            long same = (long) Math.min(capacity.last(), most[r]) << at;
            int changing = Math.min(periods, capacity.lastChange());
            for (int t = 0; t < periods; t++) {
                word[t] |= t < changing ? (long) Math.min(capacity.at(t), most[r]) << at : same;
            }
        }
        return free;
    }

    boolean fits(long free, long takes) {
        return (((free | spare) - takes) & spare) == spare;
    }

    /** Subtracts lane by lane, never below nothing. */
    long minusAtLeastZero(long free, long takes) {
        long result = 0;
        long mask = (1L << (width - 1)) - 1;
        for (int lane = 0; lane < perWord; lane++) {
            long left = (free >>> (lane * width)) & mask;
            long less = Math.max(0, left - ((takes >>> (lane * width)) & mask));
            result |= less << (lane * width);
        }
        return result;
    }
}
