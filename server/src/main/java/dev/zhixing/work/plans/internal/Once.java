package dev.zhixing.work.plans.internal;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/** Keeps one of equal values: a plan of 500 items has 60 different days and 12 people. */
final class Once {

    private final Map<Object, Object> known = new HashMap<>();

    @SuppressWarnings("unchecked")
    <T extends @Nullable Object> T same(T value) {
        if (value == null) {
            return value;
        }
        Object old = known.putIfAbsent(value, value);
        return old == null ? value : (T) old;
    }
}
