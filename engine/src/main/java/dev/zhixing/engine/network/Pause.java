package dev.zhixing.engine.network;

/**
 * A stretch in the middle of a task in which nobody works on it.
 *
 * @param after working minutes of the task done before the pause, all pauses left out
 * @param minutes working minutes that pass in it
 */
public record Pause(long after, long minutes) {
    /**
     * @throws IllegalArgumentException when it is not inside a task or takes no time
     */
    public Pause {
        if (after <= 0 || minutes <= 0) {
            throw new IllegalArgumentException(
                    "Pause.after (%d) and minutes (%d) must be more than 0."
                            .formatted(after, minutes));
        }
    }
}
