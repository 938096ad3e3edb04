package dev.zhixing.engine.levelling;

import java.time.Duration;

/**
 * How long the search may take.
 *
 * @param time the clock is looked at between two steps of a few milliseconds
 * @param schedules placements to be made at most, over all threads; with the same seed, number of
 *     threads and problem the answer is the same whenever this limit, not the time, ends the search
 * @param threads how many cores it may use
 * @param seed where chance starts
 */
public record Limits(Duration time, long schedules, int threads, long seed) {
    public Limits {
        if (time.isNegative() || schedules < 1 || threads < 1) {
            throw new IllegalArgumentException(
                    "Limits need a time, at least one placement and one thread.");
        }
    }

    /** So many seconds, one thread, seed 1. */
    public static Limits seconds(long seconds) {
        return new Limits(Duration.ofSeconds(seconds), Long.MAX_VALUE, 1, 1);
    }

    /** So many placements whatever time they take (at most a day), one thread, seed 1. */
    public static Limits schedules(long schedules) {
        return new Limits(Duration.ofDays(1), schedules, 1, 1);
    }

    /** The same with so many threads. */
    public Limits threads(int other) {
        return new Limits(time, schedules, other, seed);
    }

    /** The same with another seed. */
    public Limits seed(long other) {
        return new Limits(time, schedules, threads, other);
    }
}
