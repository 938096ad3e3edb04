package dev.zhixing.work.metrics;

/** How an indicator stands by its last reading. */
public enum MetricStatus {
    /** Nothing has been read yet. */
    EMPTY,
    /** There is a reading, and nothing to hold it against. */
    NO_TARGET,
    REACHED,
    NOT_REACHED,
    /** Beyond the warning line. */
    WARNING,
    /** Beyond the alarm line. */
    ALARM;

    /** Whether somebody should look at it. */
    public boolean isDeviating() {
        return this == NOT_REACHED || this == WARNING || this == ALARM;
    }
}
