package dev.zhixing.across.dashboards;

/** How a chart is drawn. */
public enum ChartKind {
    LINE,
    BAR,
    PIE,
    TABLE
}
