package dev.zhixing.work.metrics.internal;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A reading as somebody brings it.
 *
 * @param period as of {@link dev.zhixing.work.metrics.Period}
 * @param member name or id; null for the whole
 */
public record ReadingDraft(
        @Nullable String period,
        @Nullable String member,
        @Nullable BigDecimal value,
        @Nullable String note) {}
