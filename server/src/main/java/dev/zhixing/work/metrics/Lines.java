package dev.zhixing.work.metrics;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * What a reading is held against.
 *
 * @param base where it started from
 * @param target what it should reach; none inside a band
 * @param low the band's lower end, for {@link Direction#WITHIN} only
 * @param high the band's upper end
 * @param warning beyond it somebody should look
 * @param alarm beyond it something must be done
 */
public record Lines(
        Direction direction,
        @Nullable BigDecimal base,
        @Nullable BigDecimal target,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal warning,
        @Nullable BigDecimal alarm) {

    /** The same with a target (and lines) of one period's own. */
    public Lines with(
            BigDecimal ownTarget, @Nullable BigDecimal ownWarning, @Nullable BigDecimal ownAlarm) {
        return new Lines(
                direction,
                base,
                ownTarget,
                low,
                high,
                ownWarning == null ? warning : ownWarning,
                ownAlarm == null ? alarm : ownAlarm);
    }

    /** Whether there is anything to reach. */
    public boolean hasTarget() {
        return direction == Direction.WITHIN ? low != null && high != null : target != null;
    }

    /**
     * How a value stands. In a band the lines are distances from its nearer end: a warning of 2
     * means 2 below or above it.
     */
    public MetricStatus status(@Nullable BigDecimal value) {
        if (value == null) {
            return MetricStatus.EMPTY;
        }
        if (isBeyond(value, alarm)) {
            return MetricStatus.ALARM;
        }
        if (isBeyond(value, warning)) {
            return MetricStatus.WARNING;
        }
        if (!hasTarget()) {
            return MetricStatus.NO_TARGET;
        }
        return isReached(value) ? MetricStatus.REACHED : MetricStatus.NOT_REACHED;
    }

    /** Whether the target is met; false without one. */
    public boolean isReached(BigDecimal value) {
        return hasTarget() && shortfall(value).signum() >= 0;
    }

    /**
     * How far the value is on the good side of the target (positive) or short of it (negative), in
     * the indicator's own unit; zero without a target.
     */
    public BigDecimal shortfall(BigDecimal value) {
        return switch (direction) {
            case UP -> target == null ? BigDecimal.ZERO : value.subtract(target);
            case DOWN -> target == null ? BigDecimal.ZERO : target.subtract(value);
            case WITHIN -> outside(value).negate();
        };
    }

    /** How far a value lies outside of the band, zero inside. */
    private BigDecimal outside(BigDecimal value) {
        if (low != null && value.compareTo(low) < 0) {
            return low.subtract(value);
        }
        return high != null && value.compareTo(high) > 0 ? value.subtract(high) : BigDecimal.ZERO;
    }

    private boolean isBeyond(BigDecimal value, @Nullable BigDecimal line) {
        if (line == null) {
            return false;
        }
        return switch (direction) {
            case UP -> value.compareTo(line) < 0;
            case DOWN -> value.compareTo(line) > 0;
            case WITHIN -> outside(value).compareTo(line) > 0;
        };
    }
}
