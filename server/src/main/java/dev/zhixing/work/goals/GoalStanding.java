package dev.zhixing.work.goals;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * How a goal stands, computed from below.
 *
 * @param progress 0 to 1; null when nothing below has any
 * @param expected the progress of even work by today, 0 to 1; null without start or due
 * @param sentence why, as a person would say it, with the cause
 */
public record GoalStanding(
        GoalHealth health,
        @Nullable BigDecimal progress,
        @Nullable BigDecimal expected,
        String sentence) {}
