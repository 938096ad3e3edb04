package dev.zhixing.work.goals;

import dev.zhixing.base.kernel.SubjectRef;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A thing that serves a goal or one of its key results, as its reader sees it.
 *
 * @param subject null when the reader may not see it; it counts all the same
 * @param container the plan an item is in; null for everything else
 * @param weight against the others that serve the same; null counts as 1
 * @param sentence what is to say of it
 */
public record GoalSupport(
        UUID id,
        @Nullable SubjectRef subject,
        @Nullable String title,
        @Nullable SubjectRef container,
        UUID goalId,
        @Nullable UUID keyResultId,
        @Nullable BigDecimal weight,
        GoalHealth health,
        @Nullable BigDecimal progress,
        String sentence) {}
