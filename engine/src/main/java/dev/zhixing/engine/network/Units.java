package dev.zhixing.engine.network;

/**
 * How much of a resource, in hundredths: 100 is one whole person or machine, 250 two and a half.
 *
 * @param percent 0 or more
 */
public record Units(int percent) {
    /** Nothing. */
    public static final Units NONE = new Units(0);

    /** One whole person or machine. */
    public static final Units ONE = new Units(100);

    /**
     * @throws IllegalArgumentException when negative
     */
    public Units {
        if (percent < 0) {
            throw new IllegalArgumentException(
                    "Units.percent (%d) must be 0 or more.".formatted(percent));
        }
    }

    /** Whole people or machines. */
    public static Units whole(int count) {
        return new Units(Math.multiplyExact(count, 100));
    }

    /** The work done with so many units in so many working minutes, rounded half up. */
    public Effort in(long minutes) {
        return new Effort(Math.floorDiv(Math.multiplyExact(minutes, percent) + 50L, 100L));
    }

    /**
     * The working minutes that so many units need for the work, rounded half up.
     *
     * @throws ArithmeticException when these are no units at all
     */
    public long minutesFor(Effort work) {
        return Math.floorDiv(Math.multiplyExact(work.minutes(), 100L) + percent / 2, percent);
    }
}
