package dev.zhixing.work.metrics.internal;

import dev.zhixing.work.metrics.Dimension;
import dev.zhixing.work.metrics.Direction;
import dev.zhixing.work.metrics.Frequency;
import dev.zhixing.work.metrics.Gathering;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricFamily;
import dev.zhixing.work.metrics.UnitKind;
import dev.zhixing.work.metrics.Visibility;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A card as somebody wants it to be; members as of {@link MetricCard}, nothing checked yet. */
public record MetricDraft(
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

    /** A card as it is, to be changed. */
    public static MetricDraft of(MetricCard card) {
        var lines = card.lines();
        return new MetricDraft(
                card.code(),
                card.nameZh(),
                card.nameEn(),
                card.meaning(),
                card.formula(),
                card.source(),
                card.sourceId(),
                card.unitKind(),
                card.unitWord(),
                card.decimals(),
                lines.direction(),
                lines.base(),
                lines.target(),
                lines.low(),
                lines.high(),
                lines.warning(),
                lines.alarm(),
                card.frequency(),
                card.dueDays(),
                card.startsOn(),
                card.ownerId(),
                card.unitId(),
                card.family(),
                card.personId(),
                card.dimension(),
                card.weight(),
                card.agreedOn(),
                card.breakdown(),
                card.rollUp(),
                card.overTime(),
                card.visibility(),
                card.expression(),
                card.response());
    }
}
