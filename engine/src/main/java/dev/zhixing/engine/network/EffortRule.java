package dev.zhixing.engine.network;

/**
 * Which of work, units and duration stays when another one changes; work = duration x units.
 *
 * @param fixed what stays
 * @param effortDriven true when people who join share the work, false when they bring their own
 */
public record EffortRule(Fixed fixed, boolean effortDriven) {
    /** Fixed units, the work not shared: the default of Microsoft Project. */
    public static final EffortRule DEFAULT = new EffortRule(Fixed.UNITS, false);

    /** What stays. */
    public enum Fixed {
        /** Units stay; work decides the duration and the other way round. */
        UNITS,
        /** Work stays; more units make it shorter. */
        WORK,
        /** The duration stays; more units do more work. */
        DURATION
    }
}
