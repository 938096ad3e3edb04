package dev.zhixing.work.metrics.analysis;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * Two figures side by side.
 *
 * @param difference after − before
 * @param percent the difference in percent of before; null when that is zero
 */
public record Compared(
        BigDecimal before, BigDecimal after, BigDecimal difference, @Nullable BigDecimal percent) {

    public static Compared of(BigDecimal before, BigDecimal after) {
        BigDecimal difference = after.subtract(before);
        return new Compared(before, after, difference, Attainment.share(difference, before.abs()));
    }
}
