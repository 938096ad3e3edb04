package dev.zhixing.engine.network;

/**
 * Time between the two ends of a link; negative for a lead.
 *
 * @param amount in the unit
 * @param unit how the amount is counted
 */
public record Lag(long amount, Unit unit) {
    /** No lag. */
    public static final Lag NONE = new Lag(0, Unit.WORKING_MINUTES);

    /** How a lag is counted. */
    public enum Unit {
        /** Minutes of the calendar that {@link Rules#lagCalendar()} names. */
        WORKING_MINUTES,
        /** Minutes of the clock. */
        ELAPSED_MINUTES,
        /** Hundredths of the predecessor's duration, counted as working minutes. */
        PERCENT,
        /** Hundredths of the predecessor's duration, counted as minutes of the clock. */
        ELAPSED_PERCENT
    }

    /** Lag in working minutes. */
    public static Lag working(long minutes) {
        return minutes == 0 ? NONE : new Lag(minutes, Unit.WORKING_MINUTES);
    }

    /** Lag in minutes of the clock. */
    public static Lag elapsed(long minutes) {
        return new Lag(minutes, Unit.ELAPSED_MINUTES);
    }

    /** Lag as hundredths of the predecessor's duration. */
    public static Lag percent(long percent) {
        return new Lag(percent, Unit.PERCENT);
    }

    /** True when nights and weekends count too. */
    public boolean isElapsed() {
        return unit == Unit.ELAPSED_MINUTES || unit == Unit.ELAPSED_PERCENT;
    }

    /** The lag in minutes for a predecessor of this duration, percentages rounded half up. */
    public long minutes(long predecessorMinutes) {
        return switch (unit) {
            case WORKING_MINUTES, ELAPSED_MINUTES -> amount;
            case PERCENT, ELAPSED_PERCENT ->
                    Math.floorDiv(Math.multiplyExact(predecessorMinutes, amount) + 50, 100L);
        };
    }
}
