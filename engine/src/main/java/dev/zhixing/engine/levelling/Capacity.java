package dev.zhixing.engine.levelling;

import java.util.Arrays;

/** How much of a resource there is, in steps over time. The last step holds for ever. */
public final class Capacity {
    private final int[] from;
    private final int[] amount;

    private Capacity(int[] from, int[] amount) {
        this.from = from;
        this.amount = amount;
    }

    /** The same amount in all periods. */
    public static Capacity of(int amount) {
        return new Capacity(new int[] {0}, new int[] {checked(amount)});
    }

    /**
     * The same until this period, then this much.
     *
     * @throws IllegalArgumentException when the period is not after the last step
     */
    public Capacity from(int period, int units) {
        if (period <= from[from.length - 1]) {
            throw new IllegalArgumentException(
                    "Steps of a capacity come in order of time; %d is too early."
                            .formatted(period));
        }
        int steps = from.length;
        int[] begins = Arrays.copyOf(from, steps + 1);
        int[] units2 = Arrays.copyOf(amount, steps + 1);
        begins[steps] = period;
        units2[steps] = checked(units);
        return new Capacity(begins, units2);
    }

    /** What there is in this period. */
    public int at(int period) {
        int step = Arrays.binarySearch(from, period);
        return amount[step >= 0 ? step : -step - 2];
    }

    /** What there is from the last step on. */
    public int last() {
        return amount[amount.length - 1];
    }

    /** The first period of the last step. */
    public int lastChange() {
        return from[from.length - 1];
    }

    /** The most there ever is. */
    public int most() {
        return Arrays.stream(amount).max().orElseThrow();
    }

    /** True when it never changes. */
    public boolean isConstant() {
        return amount.length == 1;
    }

    private static int checked(int units) {
        if (units < 0) {
            throw new IllegalArgumentException(
                    "A capacity (%d) must be 0 or more.".formatted(units));
        }
        return units;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Capacity that
                && Arrays.equals(from, that.from)
                && Arrays.equals(amount, that.amount);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(from) + Arrays.hashCode(amount);
    }

    @Override
    public String toString() {
        return "Capacity" + Arrays.toString(from) + Arrays.toString(amount);
    }
}
