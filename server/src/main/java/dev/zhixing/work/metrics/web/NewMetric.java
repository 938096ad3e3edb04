package dev.zhixing.work.metrics.web;

import dev.zhixing.work.metrics.Dimension;
import dev.zhixing.work.metrics.Direction;
import dev.zhixing.work.metrics.Frequency;
import dev.zhixing.work.metrics.Gathering;
import dev.zhixing.work.metrics.MetricFamily;
import dev.zhixing.work.metrics.UnitKind;
import dev.zhixing.work.metrics.Visibility;
import dev.zhixing.work.metrics.internal.MetricDraft;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An indicator to be made. What is mandatory and missing is answered all at once.
 *
 * @param ownerId the caller when nobody is named
 */
record NewMetric(
        @Nullable String code,
        @Nullable String nameZh,
        @Nullable String nameEn,
        @Nullable String meaning,
        @Nullable String formula,
        @Nullable String source,
        @Nullable UUID sourceId,
        @Nullable UnitKind unitKind,
        @Nullable String unitWord,
        @Nullable Integer decimals,
        @Nullable Direction direction,
        @Nullable BigDecimal base,
        @Nullable BigDecimal target,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal warning,
        @Nullable BigDecimal alarm,
        @Nullable Frequency frequency,
        @Nullable Integer dueDays,
        @Nullable LocalDate startsOn,
        @Nullable UUID ownerId,
        @Nullable UUID unitId,
        @Nullable MetricFamily family,
        @Nullable UUID personId,
        @Nullable Dimension dimension,
        @Nullable BigDecimal weight,
        @Nullable LocalDate agreedOn,
        @Nullable String breakdown,
        @Nullable Gathering rollUp,
        @Nullable Gathering overTime,
        @Nullable Visibility visibility,
        @Nullable String expression,
        @Nullable String response) {

    MetricDraft draft(UUID caller) {
        return new MetricDraft(
                code,
                nameZh,
                nameEn,
                meaning,
                formula,
                source,
                sourceId,
                unitKind,
                unitWord,
                decimals,
                direction,
                base,
                target,
                low,
                high,
                warning,
                alarm,
                frequency,
                dueDays,
                startsOn,
                ownerId == null ? caller : ownerId,
                unitId,
                family,
                personId,
                dimension,
                weight,
                agreedOn,
                breakdown,
                rollUp,
                overTime,
                visibility,
                expression,
                response);
    }
}
