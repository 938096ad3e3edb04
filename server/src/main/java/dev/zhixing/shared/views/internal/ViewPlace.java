package dev.zhixing.shared.views.internal;

import dev.zhixing.base.kernel.SubjectRef;

import org.jspecify.annotations.Nullable;

/**
 * A list that views are of.
 *
 * @param scope the thing whose guard decides; null for everybody who is signed in
 */
public record ViewPlace(@Nullable SubjectRef scope, String screen) {

    /** One word for the place, to tell a person's defaults apart. */
    String key() {
        return scope == null ? screen : "%s:%s:%s".formatted(screen, scope.kind(), scope.id());
    }
}
