package dev.zhixing.work.metrics;

/** What a reading counts. Percentages are kept as percent: 85 is 85 %. */
public enum UnitKind {
    NUMBER,
    PERCENT,
    MONEY,
    DURATION
}
