package dev.zhixing.engine.network;

/**
 * How long a task takes.
 *
 * @param minutes 0 or more; 0 makes a milestone
 * @param elapsed true when minutes of the clock count (concrete hardens at night), false when
 *     minutes of the task's calendar do
 */
public record Span(long minutes, boolean elapsed) {
    /** No time at all. */
    public static final Span ZERO = new Span(0, false);

    /**
     * @throws IllegalArgumentException when negative
     */
    public Span {
        if (minutes < 0) {
            throw new IllegalArgumentException(
                    "Span.minutes (%d) must be 0 or more.".formatted(minutes));
        }
    }

    /** Working minutes. */
    public static Span working(long minutes) {
        return new Span(minutes, false);
    }

    /** Minutes of the clock. */
    public static Span elapsed(long minutes) {
        return new Span(minutes, true);
    }
}
