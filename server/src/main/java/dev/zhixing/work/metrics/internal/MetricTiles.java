package dev.zhixing.work.metrics.internal;

import static dev.zhixing.work.metrics.internal.db.Tables.METRIC;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.words.Texts;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.UnitId;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricGlances;
import dev.zhixing.work.metrics.MetricHead;
import dev.zhixing.work.metrics.MetricStatus;
import dev.zhixing.work.metrics.MetricTile;
import dev.zhixing.work.metrics.MetricTile.SparkPoint;
import dev.zhixing.work.metrics.Period;
import dev.zhixing.work.metrics.analysis.Attainment;
import dev.zhixing.work.metrics.analysis.Compared;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Cards and how they stand, as they are shown. */
@Component
public class MetricTiles implements MetricGlances {

    private static final List<MetricStatus> WORST_FIRST = List.of(MetricStatus.values()).reversed();

    private final DSLContext sql;
    private final MetricStore store;
    private final MetricBoard board;
    private final MetricRights rights;
    private final MetricTelling telling;
    private final People people;

    MetricTiles(
            DSLContext sql,
            MetricStore store,
            MetricBoard board,
            MetricRights rights,
            MetricTelling telling,
            People people) {
        this.sql = sql;
        this.store = store;
        this.board = board;
        this.rights = rights;
        this.telling = telling;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, MetricTile> of(Actor actor, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var tiles = new HashMap<UUID, MetricTile>();
        tiles(store.cards(rights.of(actor, ids).keySet()))
                .forEach(tile -> tiles.put(tile.metric().id(), tile));
        return tiles;
    }

    @Override
    @Transactional(readOnly = true)
    public MetricRound ofUnits(Actor actor, Collection<UUID> units, boolean deviating, int limit) {
        Condition which =
                METRIC.DELETED_AT
                        .isNull()
                        .and(METRIC.PERSON_ID.isNull())
                        .and(rights.visible(actor));
        if (!units.isEmpty()) {
            which = which.and(METRIC.UNIT_ID.eq(DSL.any(units.toArray(UUID[]::new))));
        }
        var counts = new EnumMap<MetricStatus, Integer>(MetricStatus.class);
        sql.select(METRIC.STATUS, DSL.count())
                .from(METRIC)
                .where(which)
                .groupBy(METRIC.STATUS)
                .forEach(row -> counts.put(MetricStatus.valueOf(row.value1()), row.value2()));
        Field<Integer> rank = DSL.inline(WORST_FIRST.size());
        for (MetricStatus status : WORST_FIRST.reversed()) {
            rank =
                    DSL.when(METRIC.STATUS.eq(status.name()), WORST_FIRST.indexOf(status))
                            .otherwise(rank);
        }
        Condition shown = deviating ? which.and(MetricBoard.isDeviating()) : which;
        return new MetricRound(tiles(store.cards(shown, rank, limit)), counts);
    }

    private List<MetricTile> tiles(List<MetricCard> cards) {
        Map<UUID, MetricBoard.Standing> standings = board.standings(cards);
        Map<PartyRef, Party> parties = parties(cards);
        return cards.stream()
                .map(card -> Objects.requireNonNull(standings.get(card.id().value())))
                .map(one -> tile(one, parties))
                .toList();
    }

    /** Names of everybody the cards name, in one go. */
    public Map<PartyRef, Party> parties(Collection<MetricCard> cards) {
        var wanted = new HashSet<PartyRef>();
        for (MetricCard card : cards) {
            wanted.add(person(card.ownerId()));
            if (card.personId() != null) {
                wanted.add(person(card.personId()));
            }
            if (card.unitId() != null) {
                wanted.add(PartyRef.unit(new UnitId(card.unitId())));
            }
        }
        return people.parties(wanted);
    }

    public static MetricHead head(MetricCard card, Map<PartyRef, Party> parties) {
        return new MetricHead(
                card.id().value(),
                card.code(),
                card.name(english()),
                card.unitKind(),
                card.unitWord(),
                card.decimals(),
                card.lines().direction(),
                card.frequency(),
                card.family(),
                parties.get(person(card.ownerId())),
                card.unitId() == null
                        ? null
                        : parties.get(PartyRef.unit(new UnitId(card.unitId()))),
                card.personId() == null ? null : parties.get(person(card.personId())),
                card.weight(),
                card.expression() != null,
                card.isComplete(),
                card.version());
    }

    public MetricTile tile(MetricBoard.Standing one, Map<PartyRef, Party> parties) {
        MetricCard card = one.card();
        ReadingRow reading = one.reading();
        Attainment attainment = one.attainment();
        Compared change = one.change();
        return new MetricTile(
                head(card, parties),
                reading == null ? null : Period.of(card.frequency(), reading.start()).key(),
                reading == null ? null : reading.value(),
                one.lines().target(),
                one.lines().low(),
                one.lines().high(),
                one.lines().warning(),
                one.lines().alarm(),
                one.status(),
                attainment == null ? null : plain(attainment.percent()),
                attainment == null ? null : attainment.reached(),
                attainment == null ? null : attainment.deviation(),
                attainment == null ? null : plain(attainment.deviationPercent()),
                change == null ? null : change.difference(),
                change == null ? null : plain(change.percent()),
                telling.standing(one),
                one.missed(),
                one.missing(),
                reading == null || reading.note().isEmpty() ? null : reading.note(),
                one.next().key(),
                card.due(one.next()),
                one.last().stream()
                        .filter(row -> row.value() != null)
                        .map(
                                row ->
                                        new SparkPoint(
                                                Period.of(card.frequency(), row.start()).key(),
                                                Objects.requireNonNull(row.value())))
                        .toList());
    }

    public static boolean english() {
        return Texts.reader().getLanguage().equals("en");
    }

    public static PartyRef person(UUID id) {
        return PartyRef.person(new PersonId(id));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : Figures.plain(value);
    }
}
