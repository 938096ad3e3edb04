package dev.zhixing.engine.network;

import java.time.LocalDateTime;

/**
 * Dates set by hand: links no longer move the task, but it still moves its successors.
 *
 * @param start first moment
 * @param finish last moment, the same or later
 */
public record Pin(LocalDateTime start, LocalDateTime finish) {
    /**
     * @throws IllegalArgumentException when the finish is before the start
     */
    public Pin {
        if (finish.isBefore(start)) {
            throw new IllegalArgumentException(
                    "Pin.finish (%s) must not be before start (%s).".formatted(finish, start));
        }
    }
}
