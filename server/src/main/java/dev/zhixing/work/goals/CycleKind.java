package dev.zhixing.work.goals;

/** How long a cycle is. */
public enum CycleKind {
    YEAR,
    HALF_YEAR,
    QUARTER,
    MONTH,
    OWN
}
