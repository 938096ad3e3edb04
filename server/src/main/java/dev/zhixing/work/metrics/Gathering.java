package dev.zhixing.work.metrics;

/** How several readings become one: those of the members of a breakdown, or those of many days. */
public enum Gathering {
    SUM,
    AVERAGE,
    /** By the members' weights; over time like {@link #AVERAGE}. */
    WEIGHTED,
    LAST
}
