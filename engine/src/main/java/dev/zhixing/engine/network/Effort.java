package dev.zhixing.engine.network;

/**
 * Work, not clock time: two people for an hour are 120 minutes.
 *
 * @param minutes 0 or more
 */
public record Effort(long minutes) {
    /** No work. */
    public static final Effort NONE = new Effort(0);

    /**
     * @throws IllegalArgumentException when negative
     */
    public Effort {
        if (minutes < 0) {
            throw new IllegalArgumentException(
                    "Effort.minutes (%d) must be 0 or more.".formatted(minutes));
        }
    }

    /** Both together. */
    public Effort plus(Effort other) {
        return new Effort(Math.addExact(minutes, other.minutes));
    }
}
