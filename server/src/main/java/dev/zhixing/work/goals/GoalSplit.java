package dev.zhixing.work.goals;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * The target of a goal, split.
 *
 * @param total the goal's target
 * @param remainders what is left unsplit, one for each dimension in use
 */
public record GoalSplit(
        @Nullable BigDecimal total,
        @Nullable String unit,
        List<SplitRow> rows,
        List<SplitRemainder> remainders) {

    /** By what a total is split. */
    public enum SplitDimension {
        PRODUCT_LINE,
        REGION,
        CHANNEL
    }

    /**
     * One part.
     *
     * @param previous last year's amount
     * @param growth (amount − previous) / previous; null without a previous amount
     * @param share amount / total; null without a total
     */
    public record SplitRow(
            SplitDimension dimension,
            String member,
            BigDecimal amount,
            @Nullable BigDecimal previous,
            @Nullable BigDecimal growth,
            @Nullable BigDecimal share) {}

    /** What is left of the total. */
    public record SplitRemainder(SplitDimension dimension, BigDecimal sum, BigDecimal remainder) {}
}
