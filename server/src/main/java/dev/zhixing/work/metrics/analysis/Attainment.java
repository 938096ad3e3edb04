package dev.zhixing.work.metrics.analysis;

import dev.zhixing.work.metrics.Direction;
import dev.zhixing.work.metrics.Lines;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How much of the way to the target has been gone.
 *
 * @param percent exact to four digits behind the point; may be below 0 and above 100
 * @param reached whether the target is met, which is never read off the percentage
 * @param deviation value − target, in the indicator's unit; in a band the distance to its nearer
 *     end
 * @param deviationPercent the deviation in percent of the target; null when that is zero
 */
public record Attainment(
        @Nullable BigDecimal percent,
        boolean reached,
        BigDecimal deviation,
        @Nullable BigDecimal deviationPercent) {

    static final int DIGITS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * With a base the share of the way from base to target: from 24 to 12, 18 is 50 %. Without one
     * value ÷ target (more is better) or target ÷ value (less is better). In a band 100 % inside,
     * outside less by the distance in widths of the band. Empty without a target.
     */
    public static Optional<Attainment> of(Lines lines, BigDecimal value) {
        if (!lines.hasTarget()) {
            return Optional.empty();
        }
        BigDecimal aim = aim(lines, value);
        BigDecimal deviation = value.subtract(aim);
        return Optional.of(
                new Attainment(
                        percent(lines, value),
                        lines.isReached(value),
                        deviation,
                        share(deviation, aim.abs())));
    }

    /** The figure that is held against the value: the target, or the nearer end of the band. */
    private static BigDecimal aim(Lines lines, BigDecimal value) {
        if (lines.direction() != Direction.WITHIN) {
            return lines.target() == null ? value : lines.target();
        }
        if (lines.low() != null && value.compareTo(lines.low()) < 0) {
            return lines.low();
        }
        return lines.high() != null && value.compareTo(lines.high()) > 0 ? lines.high() : value;
    }

    private static @Nullable BigDecimal percent(Lines lines, BigDecimal value) {
        if (lines.direction() == Direction.WITHIN) {
            return inBand(lines, value);
        }
        BigDecimal target = lines.target();
        if (target == null) {
            return null;
        }
        BigDecimal base = lines.base();
        if (base != null && base.compareTo(target) != 0) {
            return share(value.subtract(base), target.subtract(base));
        }
        return lines.direction() == Direction.UP ? share(value, target) : share(target, value);
    }

    private static @Nullable BigDecimal inBand(Lines lines, BigDecimal value) {
        BigDecimal distance = lines.shortfall(value).negate();
        if (distance.signum() == 0) {
            return HUNDRED.setScale(DIGITS);
        }
        if (lines.low() == null || lines.high() == null) {
            return null;
        }
        BigDecimal off = share(distance, lines.high().subtract(lines.low()));
        return off == null ? null : HUNDRED.subtract(off);
    }

    /** part ÷ whole in percent; null when there is no whole. */
    static @Nullable BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? null
                : part.multiply(HUNDRED)
                        .divide(whole, MathContext.DECIMAL128)
                        .setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
