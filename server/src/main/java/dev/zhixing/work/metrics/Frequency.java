package dev.zhixing.work.metrics;

/** How often an indicator is read. */
public enum Frequency {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR
}
