package dev.zhixing.work.metrics;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How an indicator stands.
 *
 * @param period of the last reading
 * @param low the band's lower end, where inside a band is better
 * @param high its upper end
 * @param attainment in percent of the way; null without a target
 * @param deviation value − target, in the indicator's unit
 * @param change against the period before
 * @param told in words: 低于目标 6%，连续 2 周
 * @param missed how many readings in a row miss the target
 * @param missing how many of the last twelve due readings are not there
 * @param sparkline up to twelve readings, oldest first
 */
public record MetricTile(
        MetricHead metric,
        @Nullable String period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal warning,
        @Nullable BigDecimal alarm,
        MetricStatus status,
        @Nullable BigDecimal attainment,
        @Nullable Boolean reached,
        @Nullable BigDecimal deviation,
        @Nullable BigDecimal deviationPercent,
        @Nullable BigDecimal change,
        @Nullable BigDecimal changePercent,
        String told,
        int missed,
        int missing,
        @Nullable String note,
        String nextPeriod,
        LocalDate nextDue,
        List<SparkPoint> sparkline) {

    /** A point of a small line. */
    public record SparkPoint(String period, BigDecimal value) {}
}
