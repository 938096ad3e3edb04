package dev.zhixing.work.metrics;

/** What an indicator is about. */
public enum MetricFamily {
    EFFICIENCY,
    QUALITY,
    COST,
    CUSTOMER,
    SALES,
    MARKET,
    CHANNEL,
    FINANCE,
    GROWTH,
    PROJECT,
    TEAM,
    PROCESS,
    INNOVATION,
    CAPABILITY,
    PARTNERS,
    OTHER
}
