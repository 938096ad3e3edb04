package dev.zhixing.work.metrics.web;

import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.UnitId;
import dev.zhixing.work.metrics.Dimension;
import dev.zhixing.work.metrics.Direction;
import dev.zhixing.work.metrics.Frequency;
import dev.zhixing.work.metrics.Gathering;
import dev.zhixing.work.metrics.Lines;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricFamily;
import dev.zhixing.work.metrics.MetricHead;
import dev.zhixing.work.metrics.Period;
import dev.zhixing.work.metrics.UnitKind;
import dev.zhixing.work.metrics.Visibility;
import dev.zhixing.work.metrics.internal.BreakdownMember;
import dev.zhixing.work.metrics.internal.CardParts;
import dev.zhixing.work.metrics.internal.CardQuestion;
import dev.zhixing.work.metrics.internal.MetricTiles;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Cards as they are sent. */
@Component
class MetricShapes {

    private final People people;
    private final MetricTiles tiles;

    MetricShapes(People people, MetricTiles tiles) {
        this.people = people;
        this.tiles = tiles;
    }

    /**
     * An indicator's card.
     *
     * @param name in the reader's language
     * @param complete false while a card from a pack has blanks
     * @param computed whether its readings come from a formula
     * @param right what the caller may do with it
     */
    record Metric(
            UUID id,
            String code,
            String name,
            String nameZh,
            String nameEn,
            String meaning,
            String formula,
            String source,
            @Nullable UUID sourceId,
            UnitKind unitKind,
            String unitWord,
            int decimals,
            Direction direction,
            @Nullable BigDecimal base,
            @Nullable BigDecimal target,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal warning,
            @Nullable BigDecimal alarm,
            Frequency frequency,
            int dueDays,
            LocalDate startsOn,
            @Nullable Party owner,
            @Nullable Party unit,
            MetricFamily family,
            @Nullable Party person,
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
            boolean complete,
            boolean computed,
            List<MetricMember> members,
            List<Party> recorders,
            List<PeriodTarget> targets,
            Right right,
            int version) {}

    /** A team, channel or product an indicator is told apart by. */
    record MetricMember(UUID id, String name, BigDecimal weight, boolean active) {

        static MetricMember of(BreakdownMember member) {
            return new MetricMember(member.id(), member.name(), member.weight(), member.active());
        }
    }

    /** A target of one period's own. */
    record PeriodTarget(
            String period,
            BigDecimal target,
            @Nullable BigDecimal warning,
            @Nullable BigDecimal alarm) {

        static PeriodTarget of(Frequency frequency, CardParts.OwnTarget own) {
            return new PeriodTarget(
                    new Period(frequency, own.start()).key(),
                    own.target(),
                    own.warning(),
                    own.alarm());
        }
    }

    static boolean english() {
        return MetricTiles.english();
    }

    /** Names of everybody the cards name, in one go. */
    Map<PartyRef, Party> parties(Collection<MetricCard> cards) {
        return tiles.parties(cards);
    }

    MetricHead head(MetricCard card, Map<PartyRef, Party> parties) {
        return MetricTiles.head(card, parties);
    }

    Metric whole(CardQuestion.Whole whole) {
        MetricCard card = whole.card();
        Map<PartyRef, Party> parties = parties(List.of(card));
        Lines lines = card.lines();
        return new Metric(
                card.id().value(),
                card.code(),
                card.name(english()),
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
                parties.get(person(card.ownerId())),
                unit(card, parties),
                card.family(),
                card.personId() == null ? null : parties.get(person(card.personId())),
                card.dimension(),
                card.weight(),
                card.agreedOn(),
                card.breakdown(),
                card.rollUp(),
                card.overTime(),
                card.visibility(),
                card.expression(),
                card.response(),
                card.pack(),
                card.isComplete(),
                card.expression() != null,
                whole.members().stream().map(MetricMember::of).toList(),
                List.copyOf(people.people(whole.recorders()).values()),
                whole.targets().stream()
                        .map(own -> PeriodTarget.of(card.frequency(), own))
                        .toList(),
                whole.right(),
                card.version());
    }

    private static @Nullable Party unit(MetricCard card, Map<PartyRef, Party> parties) {
        return card.unitId() == null ? null : parties.get(PartyRef.unit(new UnitId(card.unitId())));
    }

    private static PartyRef person(UUID id) {
        return MetricTiles.person(id);
    }
}
