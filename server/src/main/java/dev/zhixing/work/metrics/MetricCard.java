package dev.zhixing.work.metrics;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an indicator is: its definition, without its readings. Something that is mandatory may be
 * missing only while a card from a pack has not been filled in.
 *
 * @param code in capitals; how formulas name it. Unique within a unit
 * @param nameEn empty when there is none
 * @param formula how it is worked out, in words
 * @param source where its figures come from, in words
 * @param sourceId the entry of the register of sources, if it is in there
 * @param unitWord what stands behind the figure: {@code 件}, {@code 小时}, {@code CNY}
 * @param dueDays by how many days after its period a reading is due
 * @param startsOn from when on readings are expected
 * @param personId of a personal indicator: whose
 * @param weight of a personal indicator among that person's
 * @param agreedOn when it was agreed with the person
 * @param breakdown what the members are: 团队, 渠道, 产品 …; null without members
 * @param rollUp how the members' readings make the total
 * @param overTime how readings make that of a longer period
 * @param expression the formula that is computed; null when it is read
 * @param response what is to be done when a line is crossed
 * @param pack the pack it was loaded from
 */
public record MetricCard(
        MetricId id,
        String code,
        String nameZh,
        String nameEn,
        String meaning,
        String formula,
        String source,
        @Nullable UUID sourceId,
        UnitKind unitKind,
        String unitWord,
        int decimals,
        Lines lines,
        Frequency frequency,
        int dueDays,
        LocalDate startsOn,
        UUID ownerId,
        @Nullable UUID unitId,
        MetricFamily family,
        @Nullable UUID personId,
        @Nullable Dimension dimension,
        @Nullable BigDecimal weight,
        @Nullable LocalDate agreedOn,
        @Nullable String breakdown,
        Gathering rollUp,
        Gathering overTime,
        Visibility visibility,
        @Nullable String expression,
        @Nullable String response,
        @Nullable String pack,
        int version) {

    /** In the reader's language, in Chinese when there is no other. */
    public String name(boolean english) {
        return english && !nameEn.isBlank() ? nameEn : nameZh;
    }

    /** Whether everything that is mandatory has been filled in. */
    public boolean isComplete() {
        return lines.hasTarget()
                && !meaning.isBlank()
                && !formula.isBlank()
                && (sourceId != null || !source.isBlank());
    }

    /** The last day by which the reading of a period is due. */
    public LocalDate due(Period period) {
        return period.end().plusDays(dueDays);
    }
}
