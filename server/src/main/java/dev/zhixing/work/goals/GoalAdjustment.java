package dev.zhixing.work.goals;

import dev.zhixing.shared.people.Party;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One value of a goal in force before it was changed.
 *
 * @param field as in the API: {@code target}
 */
public record GoalAdjustment(
        String field,
        @Nullable String before,
        @Nullable String after,
        String reason,
        @Nullable Party by,
        Instant at) {}
