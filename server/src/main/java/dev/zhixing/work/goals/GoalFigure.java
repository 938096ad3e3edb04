package dev.zhixing.work.goals;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.UUID;

/**
 * From where to where, and where one is.
 *
 * @param metricId the indicator that supplies {@code current}; null when people enter it
 * @param unit shown behind the numbers
 * @param base where it began
 * @param current the latest value
 * @param currentDay what day an indicator's value is of
 * @param attainment (current − base) / (target − base); 0.5 is half the way, may be below 0 or
 *     above 1; null while a value is missing
 * @param reached whether current is at the target or beyond it; null while a value is missing
 */
public record GoalFigure(
        @Nullable UUID metricId,
        @Nullable String unit,
        @Nullable BigDecimal base,
        @Nullable BigDecimal target,
        @Nullable BigDecimal current,
        @Nullable Direction direction,
        @Nullable LocalDate currentDay,
        @Nullable BigDecimal attainment,
        @Nullable Boolean reached) {

    private static final int SHOWN_DIGITS = 6;

    /** With attainment and reached worked out. */
    public static GoalFigure of(
            @Nullable UUID metricId,
            @Nullable String unit,
            @Nullable BigDecimal base,
            @Nullable BigDecimal target,
            @Nullable BigDecimal current,
            @Nullable LocalDate currentDay) {
        return new GoalFigure(
                metricId,
                unit,
                plain(base),
                plain(target),
                plain(current),
                direction(base, target),
                currentDay,
                shown(attainment(base, target, current)),
                reached(base, target, current));
    }

    /** Up when the target lies above the base. */
    public static @Nullable Direction direction(
            @Nullable BigDecimal base, @Nullable BigDecimal target) {
        if (base == null || target == null || base.compareTo(target) == 0) {
            return null;
        }
        return target.compareTo(base) > 0 ? Direction.UP : Direction.DOWN;
    }

    /** The part of the way from base to target, to 34 digits; null when one is missing. */
    public static @Nullable BigDecimal attainment(
            @Nullable BigDecimal base, @Nullable BigDecimal target, @Nullable BigDecimal current) {
        if (base == null || target == null || current == null || base.compareTo(target) == 0) {
            return null;
        }
        return current.subtract(base).divide(target.subtract(base), MathContext.DECIMAL128);
    }

    public static @Nullable Boolean reached(
            @Nullable BigDecimal base, @Nullable BigDecimal target, @Nullable BigDecimal current) {
        Direction way = direction(base, target);
        if (way == null || target == null || current == null) {
            return null;
        }
        int beyond = current.compareTo(target);
        return way == Direction.UP ? beyond >= 0 : beyond <= 0;
    }

    /** As people read it: no more digits than needed. */
    public static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Rounded half up to six digits behind the point. */
    public static @Nullable BigDecimal shown(@Nullable BigDecimal value) {
        return value == null
                ? null
                : plain(value.setScale(SHOWN_DIGITS, java.math.RoundingMode.HALF_UP));
    }
}
