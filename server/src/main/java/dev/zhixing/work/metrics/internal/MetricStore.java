package dev.zhixing.work.metrics.internal;

import static dev.zhixing.work.metrics.internal.db.Tables.INPUT;
import static dev.zhixing.work.metrics.internal.db.Tables.METRIC;

import dev.zhixing.work.metrics.Dimension;
import dev.zhixing.work.metrics.Direction;
import dev.zhixing.work.metrics.Frequency;
import dev.zhixing.work.metrics.Gathering;
import dev.zhixing.work.metrics.Lines;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricFamily;
import dev.zhixing.work.metrics.MetricId;
import dev.zhixing.work.metrics.UnitKind;
import dev.zhixing.work.metrics.Visibility;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Cards with their targets, recorders and inputs. */
@Component
public class MetricStore {

    private final DSLContext sql;
    private final Clock clock;

    MetricStore(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<MetricCard> find(MetricId id) {
        return cards(METRIC.ID.eq(id.value()).and(METRIC.DELETED_AT.isNull())).stream().findFirst();
    }

    /** As {@link #find}, and nobody else changes it or its readings meanwhile. */
    Optional<MetricCard> lock(MetricId id) {
        sql.select(METRIC.ID).from(METRIC).where(METRIC.ID.eq(id.value())).forUpdate().execute();
        return find(id);
    }

    /** In the bin. */
    Optional<MetricCard> deleted(MetricId id) {
        return cards(METRIC.ID.eq(id.value()).and(METRIC.DELETED_AT.isNotNull())).stream()
                .findFirst();
    }

    List<MetricCard> cards(Condition which) {
        return sql.selectFrom(METRIC)
                .where(which)
                .orderBy(METRIC.CODE, METRIC.ID)
                .fetch(this::card);
    }

    List<MetricCard> cards(Condition which, int most) {
        return sql.selectFrom(METRIC)
                .where(which)
                .orderBy(METRIC.CODE, METRIC.ID)
                .limit(most)
                .fetch(this::card);
    }

    /** Those with the lowest rank first. */
    List<MetricCard> cards(Condition which, org.jooq.Field<Integer> rank, int most) {
        return sql.selectFrom(METRIC)
                .where(which)
                .orderBy(rank, METRIC.CODE, METRIC.ID)
                .limit(most)
                .fetch(this::card);
    }

    List<MetricCard> cards(Collection<UUID> ids) {
        return cards(
                METRIC.ID.eq(DSL.any(ids.toArray(UUID[]::new))).and(METRIC.DELETED_AT.isNull()));
    }

    /**
     * Whether another card has this code in the same place.
     *
     * @param owner of a private one that belongs to no unit; null for all others
     */
    boolean isTaken(
            String code,
            @Nullable UUID unit,
            @Nullable UUID person,
            @Nullable UUID owner,
            @Nullable MetricId except) {
        return sql.fetchExists(
                METRIC,
                METRIC.CODE.eq(code),
                place(unit, owner),
                METRIC.PERSON_ID.isNotDistinctFrom(person),
                METRIC.DELETED_AT.isNull(),
                except == null ? DSL.noCondition() : METRIC.ID.ne(except.value()));
    }

    /** Cards of a unit; without one somebody's private ones, or those of the organisation. */
    static Condition place(@Nullable UUID unit, @Nullable UUID owner) {
        if (unit != null) {
            return METRIC.UNIT_ID.eq(unit);
        }
        Condition none = METRIC.UNIT_ID.isNull();
        return owner == null
                ? none.and(METRIC.VISIBILITY.ne(Visibility.PRIVATE.name()))
                : none.and(METRIC.VISIBILITY.eq(Visibility.PRIVATE.name()))
                        .and(METRIC.OWNER_ID.eq(owner));
    }

    void insert(MetricCard card, UUID by, @Nullable String packKey) {
        var insert =
                sql.insertInto(METRIC)
                        .set(METRIC.ID, card.id().value())
                        .set(METRIC.PACK, card.pack())
                        .set(METRIC.PACK_KEY, packKey)
                        .set(METRIC.CREATED_BY, by)
                        .set(METRIC.CREATED_AT, clock.instant());
        insert.set(values(card)).execute();
    }

    void update(MetricCard card) {
        sql.update(METRIC)
                .set(values(card))
                .set(METRIC.VERSION, card.version())
                .where(METRIC.ID.eq(card.id().value()))
                .execute();
    }

    /** Something that belongs to the card changed. */
    void touch(MetricId id) {
        sql.update(METRIC)
                .set(METRIC.VERSION, METRIC.VERSION.plus(1))
                .where(METRIC.ID.eq(id.value()))
                .execute();
    }

    void setDeleted(MetricId id, boolean deleted) {
        sql.update(METRIC)
                .set(METRIC.DELETED_AT, deleted ? clock.instant() : null)
                .set(METRIC.VERSION, METRIC.VERSION.plus(1))
                .where(METRIC.ID.eq(id.value()))
                .execute();
    }

    private static Map<org.jooq.Field<?>, Object> values(MetricCard card) {
        var values = new HashMap<org.jooq.Field<?>, Object>();
        Lines lines = card.lines();
        values.put(METRIC.CODE, card.code());
        values.put(METRIC.NAME_ZH, card.nameZh());
        values.put(METRIC.NAME_EN, card.nameEn());
        values.put(METRIC.MEANING, card.meaning());
        values.put(METRIC.FORMULA, card.formula());
        values.put(METRIC.SOURCE, card.source());
        values.put(METRIC.SOURCE_ID, card.sourceId());
        values.put(METRIC.UNIT_KIND, card.unitKind().name());
        values.put(METRIC.UNIT_WORD, card.unitWord());
        values.put(METRIC.DECIMALS, card.decimals());
        values.put(METRIC.DIRECTION, lines.direction().name());
        values.put(METRIC.BASE, lines.base());
        values.put(METRIC.TARGET, lines.target());
        values.put(METRIC.LOW, lines.low());
        values.put(METRIC.HIGH, lines.high());
        values.put(METRIC.WARNING, lines.warning());
        values.put(METRIC.ALARM, lines.alarm());
        values.put(METRIC.FREQUENCY, card.frequency().name());
        values.put(METRIC.DUE_DAYS, card.dueDays());
        values.put(METRIC.STARTS_ON, card.startsOn());
        values.put(METRIC.OWNER_ID, card.ownerId());
        values.put(METRIC.UNIT_ID, card.unitId());
        values.put(METRIC.FAMILY, card.family().name());
        values.put(METRIC.PERSON_ID, card.personId());
        values.put(METRIC.DIMENSION, name(card.dimension()));
        values.put(METRIC.WEIGHT, card.weight());
        values.put(METRIC.AGREED_ON, card.agreedOn());
        values.put(METRIC.BREAKDOWN, card.breakdown());
        values.put(METRIC.ROLL_UP, card.rollUp().name());
        values.put(METRIC.OVER_TIME, card.overTime().name());
        values.put(METRIC.VISIBILITY, card.visibility().name());
        values.put(METRIC.EXPRESSION, card.expression());
        values.put(METRIC.RESPONSE, card.response());
        return values;
    }

    private MetricCard card(Record row) {
        String dimension = row.get(METRIC.DIMENSION);
        return new MetricCard(
                new MetricId(row.get(METRIC.ID)),
                row.get(METRIC.CODE),
                row.get(METRIC.NAME_ZH),
                row.get(METRIC.NAME_EN),
                row.get(METRIC.MEANING),
                row.get(METRIC.FORMULA),
                row.get(METRIC.SOURCE),
                row.get(METRIC.SOURCE_ID),
                UnitKind.valueOf(row.get(METRIC.UNIT_KIND)),
                row.get(METRIC.UNIT_WORD),
                row.get(METRIC.DECIMALS),
                new Lines(
                        Direction.valueOf(row.get(METRIC.DIRECTION)),
                        Figures.orNull(row.get(METRIC.BASE)),
                        Figures.orNull(row.get(METRIC.TARGET)),
                        Figures.orNull(row.get(METRIC.LOW)),
                        Figures.orNull(row.get(METRIC.HIGH)),
                        Figures.orNull(row.get(METRIC.WARNING)),
                        Figures.orNull(row.get(METRIC.ALARM))),
                Frequency.valueOf(row.get(METRIC.FREQUENCY)),
                row.get(METRIC.DUE_DAYS),
                row.get(METRIC.STARTS_ON),
                row.get(METRIC.OWNER_ID),
                row.get(METRIC.UNIT_ID),
                MetricFamily.valueOf(row.get(METRIC.FAMILY)),
                row.get(METRIC.PERSON_ID),
                dimension == null ? null : Dimension.valueOf(dimension),
                Figures.orNull(row.get(METRIC.WEIGHT)),
                row.get(METRIC.AGREED_ON),
                row.get(METRIC.BREAKDOWN),
                Gathering.valueOf(row.get(METRIC.ROLL_UP)),
                Gathering.valueOf(row.get(METRIC.OVER_TIME)),
                Visibility.valueOf(row.get(METRIC.VISIBILITY)),
                row.get(METRIC.EXPRESSION),
                row.get(METRIC.RESPONSE),
                row.get(METRIC.PACK),
                row.get(METRIC.VERSION));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    void replaceInputs(MetricId id, Collection<UUID> inputs) {
        sql.deleteFrom(INPUT).where(INPUT.METRIC_ID.eq(id.value())).execute();
        for (UUID input : new HashSet<>(inputs)) {
            sql.insertInto(INPUT)
                    .set(INPUT.METRIC_ID, id.value())
                    .set(INPUT.INPUT_ID, input)
                    .execute();
        }
    }

    /** Whether a formula names it. */
    boolean isInput(MetricId id) {
        return sql.fetchExists(INPUT, INPUT.INPUT_ID.eq(id.value()));
    }

    /** What each formula names, for all metrics that have one. */
    Map<UUID, Set<UUID>> inputs() {
        var inputs = new HashMap<UUID, Set<UUID>>();
        sql.select(INPUT.METRIC_ID, INPUT.INPUT_ID)
                .from(INPUT)
                .join(METRIC)
                .on(METRIC.ID.eq(INPUT.METRIC_ID))
                .where(METRIC.DELETED_AT.isNull())
                .forEach(
                        row ->
                                inputs.computeIfAbsent(row.value1(), _ -> new HashSet<>())
                                        .add(row.value2()));
        return inputs;
    }
}
