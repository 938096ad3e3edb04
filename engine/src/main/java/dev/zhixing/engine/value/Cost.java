package dev.zhixing.engine.value;

/**
 * The money of one task that has no children. Unit: hundredths of the currency (cents, 分).
 *
 * @param budget what it may cost, 0 or more
 * @param actual what it has cost up to the status date, 0 or more
 * @param done share of its work that is done, in hundredths of a percent: 0 to 10000
 */
public record Cost(long budget, long actual, int done) {
    /** All of the work. */
    public static final int ALL = 10_000;

    /**
     * @throws IllegalArgumentException when an amount is negative or the share out of range
     */
    public Cost {
        if (budget < 0 || actual < 0) {
            throw new IllegalArgumentException(
                    "Cost.budget (%d) and actual (%d) must be 0 or more."
                            .formatted(budget, actual));
        }
        if (done < 0 || done > ALL) {
            throw new IllegalArgumentException(
                    "Cost.done (%d) must be 0 to 10000.".formatted(done));
        }
    }
}
