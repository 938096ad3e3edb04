package dev.zhixing.engine.levelling;

import java.util.Arrays;

/**
 * Periods in which work goes on. Outside the given ranges nothing is worked, except that after the
 * last range every period counts, so that work always comes to an end.
 */
public final class Shift {
    private final int[] bounds;

    private Shift(int[] bounds) {
        this.bounds = bounds;
    }

    /**
     * Ranges as start, end, start, end …, the ends not included, all rising. The last number is
     * where the pattern ends and every period counts.
     *
     * @throws IllegalArgumentException when they do not rise
     */
    public static Shift of(int... bounds) {
        for (int i = 1; i < bounds.length; i++) {
            if (bounds[i] <= bounds[i - 1]) {
                throw new IllegalArgumentException("The ranges of a shift rise.");
            }
        }
        if (bounds.length > 0 && bounds[0] < 0) {
            throw new IllegalArgumentException("A shift begins at period 0 or later.");
        }
        return new Shift(bounds.clone());
    }

    /** True when the period is worked. */
    public boolean works(int period) {
        int at = Arrays.binarySearch(bounds, period);
        int after = at >= 0 ? at + 1 : -at - 1;
        return after % 2 == 1 || after == bounds.length;
    }

    /** The period from which on every one is worked. */
    public int lastChange() {
        return bounds.length == 0 ? 0 : bounds[bounds.length - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shift that && Arrays.equals(bounds, that.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return "Shift" + Arrays.toString(bounds);
    }
}
