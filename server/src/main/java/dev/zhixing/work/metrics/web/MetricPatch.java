package dev.zhixing.work.metrics.web;

import dev.zhixing.base.kernel.Patch;
import dev.zhixing.work.metrics.Dimension;
import dev.zhixing.work.metrics.Direction;
import dev.zhixing.work.metrics.Frequency;
import dev.zhixing.work.metrics.Gathering;
import dev.zhixing.work.metrics.MetricFamily;
import dev.zhixing.work.metrics.UnitKind;
import dev.zhixing.work.metrics.Visibility;
import dev.zhixing.work.metrics.internal.MetricDraft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What is to be different on a card. */
record MetricPatch(
        Patch<String> code,
        Patch<String> nameZh,
        Patch<String> nameEn,
        Patch<String> meaning,
        Patch<String> formula,
        Patch<String> source,
        Patch<UUID> sourceId,
        Patch<UnitKind> unitKind,
        Patch<String> unitWord,
        Patch<Integer> decimals,
        Patch<Direction> direction,
        Patch<BigDecimal> base,
        Patch<BigDecimal> target,
        Patch<BigDecimal> low,
        Patch<BigDecimal> high,
        Patch<BigDecimal> warning,
        Patch<BigDecimal> alarm,
        Patch<Frequency> frequency,
        Patch<Integer> dueDays,
        Patch<LocalDate> startsOn,
        Patch<UUID> ownerId,
        Patch<UUID> unitId,
        Patch<MetricFamily> family,
        Patch<UUID> personId,
        Patch<Dimension> dimension,
        Patch<BigDecimal> weight,
        Patch<LocalDate> agreedOn,
        Patch<String> breakdown,
        Patch<Gathering> rollUp,
        Patch<Gathering> overTime,
        Patch<Visibility> visibility,
        Patch<String> expression,
        Patch<String> response) {

    MetricDraft onto(MetricDraft card) {
        return new MetricDraft(
                code.or(card.code()),
                nameZh.or(card.nameZh()),
                nameEn.or(card.nameEn()),
                meaning.or(card.meaning()),
                formula.or(card.formula()),
                source.or(card.source()),
                sourceId.or(card.sourceId()),
                unitKind.or(card.unitKind()),
                unitWord.or(card.unitWord()),
                decimals.or(card.decimals()),
                direction.or(card.direction()),
                base.or(card.base()),
                target.or(card.target()),
                low.or(card.low()),
                high.or(card.high()),
                warning.or(card.warning()),
                alarm.or(card.alarm()),
                frequency.or(card.frequency()),
                dueDays.or(card.dueDays()),
                startsOn.or(card.startsOn()),
                ownerId.or(card.ownerId()),
                unitId.or(card.unitId()),
                family.or(card.family()),
                personId.or(card.personId()),
                dimension.or(card.dimension()),
                weight.or(card.weight()),
                agreedOn.or(card.agreedOn()),
                breakdown.or(card.breakdown()),
                rollUp.or(card.rollUp()),
                overTime.or(card.overTime()),
                visibility.or(card.visibility()),
                expression.or(card.expression()),
                response.or(card.response()));
    }
}
