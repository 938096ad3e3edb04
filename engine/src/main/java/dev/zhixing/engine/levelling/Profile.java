package dev.zhixing.engine.levelling;

import java.util.Arrays;

/**
 * What is free of all resources in every period while work is being placed. Finds the earliest and
 * the latest place for work, and takes it.
 */
final class Profile {
    private final Instance in;
    private final long spare;
    private final long[][] free;

    /** Start and finish of the place found last. */
    int start;

    int finish;

    /** First period that was touched since the last reset, and the one after the last. */
    private int low;

    private int high;

    Profile(Instance in) {
        this.in = in;
        this.spare = in.lanes.spare;
        this.free = new long[in.words][];
        for (int w = 0; w < free.length; w++) {
            free[w] = in.base[w].clone();
        }
        this.low = in.horizon;
    }

    /** Everything is free again, but for fixed work. */
    void reset() {
        if (low < high) {
            for (int w = 0; w < free.length; w++) {
                System.arraycopy(in.base[w], low, free[w], low, high - low);
            }
        }
        low = in.horizon;
        high = 0;
    }

    /**
     * Finds the first place at or after a period.
     *
     * @return false when there is none before the horizon
     */
    boolean earliest(int i, int g, int from) {
        int duration = in.duration[g];
        start = from;
        finish = from;
        if (duration == 0) {
            return true;
        }
        if (in.shift[i] >= 0 || in.splittable[i]) {
            return pausing(i, g, from, 1);
        }
        if (from + duration > in.horizon) {
            return false;
        }
        int[] words = in.modeWords[g];
        if (words.length == 1) {
            return earliestInWord(free[words[0]], in.modeTakes[g][0], from, duration);
        }
        int s = from;
        int known = from;
        while (s + duration <= in.horizon) {
            int t = s + duration - 1;
            while (t >= known && fits(g, t)) {
                t--;
            }
            if (t < known) {
                start = s;
                finish = s + duration;
                return true;
            }
            known = s + duration;
            s = t + 1;
        }
        return false;
    }

    /** Looks from the end of the place, so that a conflict skips as much as possible. */
    private boolean earliestInWord(long[] word, long takes, int from, int duration) {
        long bits = spare;
        int s = from;
        int known = from;
        int end = s + duration;
        while (end <= word.length) {
            int t = end - 1;
            while (t >= known && (((word[t] | bits) - takes) & bits) == bits) {
                t--;
            }
            if (t < known) {
                start = s;
                finish = end;
                return true;
            }
            known = end;
            s = t + 1;
            end = s + duration;
        }
        return false;
    }

    /**
     * Finds the last place that ends at or before a period.
     *
     * @return false when there is none after period 0
     */
    boolean latest(int i, int g, int until) {
        int duration = in.duration[g];
        start = until;
        finish = until;
        if (duration == 0) {
            return true;
        }
        if (in.shift[i] >= 0 || in.splittable[i]) {
            return pausing(i, g, until - 1, -1);
        }
        int s = until - duration;
        int known = until - 1;
        while (s >= 0) {
            int t = s;
            while (t <= known && fits(g, t)) {
                t++;
            }
            if (t > known) {
                start = s;
                finish = s + duration;
                return true;
            }
            known = s - 1;
            s = t - duration;
        }
        return false;
    }

    private boolean fits(int g, int t) {
        int[] words = in.modeWords[g];
        long[] takes = in.modeTakes[g];
        for (int w = 0; w < words.length; w++) {
            if ((((free[words[w]][t] | spare) - takes[w]) & spare) != spare) {
                return false;
            }
        }
        return true;
    }

    /** Work that rests outside its shift, and pauses for other work if it may. */
    private boolean pausing(int i, int g, int from, int step) {
        int left = in.duration[g];
        int first = -1;
        for (int t = from; t >= 0 && t < in.horizon; t += step) {
            if (!in.isWorked(i, t)) {
                continue;
            }
            if (fits(g, t)) {
                first = first < 0 ? t : first;
                left--;
                if (left == 0) {
                    start = Math.min(first, t);
                    finish = Math.max(first, t) + 1;
                    return true;
                }
            } else if (!in.splittable[i]) {
                first = -1;
                left = in.duration[g];
            }
        }
        return false;
    }

    /** Takes the place that was found last; going back when it was found from the end. */
    void take(int i, int g, boolean fromEnd) {
        int from = start;
        int until = finish;
        low = Math.min(low, from);
        high = Math.max(high, until);
        int[] words = in.modeWords[g];
        long[] takes = in.modeTakes[g];
        if (in.shift[i] >= 0 || in.splittable[i]) {
            takePausing(i, g, fromEnd);
            return;
        }
        for (int w = 0; w < words.length; w++) {
            long[] word = free[words[w]];
            long less = takes[w];
            for (int t = from; t < until; t++) {
                word[t] -= less;
            }
        }
    }

    private void takePausing(int i, int g, boolean fromEnd) {
        int left = in.duration[g];
        int step = fromEnd ? -1 : 1;
        for (int t = fromEnd ? finish - 1 : start; left > 0; t += step) {
            if (in.isWorked(i, t) && fits(g, t)) {
                for (int w = 0; w < in.modeWords[g].length; w++) {
                    free[in.modeWords[g][w]][t] -= in.modeTakes[g][w];
                }
                left--;
            }
        }
    }

    /** The periods worked at the place found last, when it was found from the start. */
    int[] periods(int i, int g) {
        int[] periods = new int[in.duration[g]];
        int count = 0;
        for (int t = start; count < periods.length; t++) {
            if (in.isWorked(i, t) && fits(g, t)) {
                periods[count++] = t;
            }
        }
        return Arrays.copyOf(periods, count);
    }
}
