package dev.zhixing.base.kernel;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A property of a partial change: left alone, or set to a value (or to nothing).
 *
 * <p>In JSON: absent, a value, or {@code null}.
 */
public sealed interface Patch<T> {

    /** The property was not sent. */
    record Absent<T>() implements Patch<T> {}

    /** The property was sent; null clears it. */
    record Set<T>(@Nullable T value) implements Patch<T> {}

    static <T> Patch<T> absent() {
        return new Absent<>();
    }

    static <T> Patch<T> set(@Nullable T value) {
        return new Set<>(value);
    }

    default boolean isPresent() {
        return this instanceof Set;
    }

    /** The new value, or the present one when the property was not sent. */
    default @Nullable T or(@Nullable T present) {
        return this instanceof Set<T>(var value) ? value : present;
    }

    default <U> Patch<U> map(Function<T, U> mapping) {
        return switch (this) {
            case Absent<T> _ -> absent();
            case Set<T>(var value) -> set(value == null ? null : mapping.apply(value));
        };
    }

    default void ifPresent(Consumer<@Nullable T> action) {
        if (this instanceof Set<T>(var value)) {
            action.accept(value);
        }
    }
}
