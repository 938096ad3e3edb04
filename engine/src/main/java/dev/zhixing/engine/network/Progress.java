package dev.zhixing.engine.network;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/** What has really happened to a task so far. */
public final class Progress {
    /** Not started. */
    public static final Progress NONE = new Progress(null, null, -1);

    private final @Nullable LocalDateTime start;
    private final @Nullable LocalDateTime finish;
    private final long remaining;

    private Progress(
            @Nullable LocalDateTime start, @Nullable LocalDateTime finish, long remaining) {
        this.start = start;
        this.finish = finish;
        this.remaining = remaining;
    }

    /**
     * Under way.
     *
     * @param remaining minutes still to do, in the unit of the task's duration
     * @throws IllegalArgumentException when negative
     */
    public static Progress started(LocalDateTime start, long remaining) {
        if (remaining < 0) {
            throw new IllegalArgumentException(
                    "Progress.remaining (%d) must be 0 or more.".formatted(remaining));
        }
        return new Progress(start, null, remaining);
    }

    /**
     * Under way, with what remains taken from the duration.
     *
     * @param percent done, 0 to 100
     * @throws IllegalArgumentException when outside 0 to 100
     */
    public static Progress started(LocalDateTime start, Span duration, int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException(
                    "Progress.percent (%d) must be 0 to 100.".formatted(percent));
        }
        return started(start, Math.floorDiv(duration.minutes() * (100 - percent) + 50, 100L));
    }

    /**
     * Done.
     *
     * @throws IllegalArgumentException when the finish is before the start
     */
    public static Progress finished(LocalDateTime start, LocalDateTime finish) {
        if (finish.isBefore(start)) {
            throw new IllegalArgumentException(
                    "Progress.finish (%s) must not be before start (%s).".formatted(finish, start));
        }
        return new Progress(start, finish, 0);
    }

    /** When work began. */
    public Optional<LocalDateTime> start() {
        return Optional.ofNullable(start);
    }

    /** When work was done. */
    public Optional<LocalDateTime> finish() {
        return Optional.ofNullable(finish);
    }

    /** Minutes still to do; empty before the start. */
    public OptionalLong remaining() {
        return remaining < 0 ? OptionalLong.empty() : OptionalLong.of(remaining);
    }

    /** True when work has begun. */
    public boolean isStarted() {
        return start != null;
    }

    /** True when work is done. */
    public boolean isFinished() {
        return finish != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Progress that
                && java.util.Objects.equals(start, that.start)
                && java.util.Objects.equals(finish, that.finish)
                && remaining == that.remaining;
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(start, finish, remaining);
    }

    @Override
    public String toString() {
        return "Progress[start=%s, finish=%s, remaining=%d]".formatted(start, finish, remaining);
    }
}
