package dev.zhixing.work.metrics.internal;

import static dev.zhixing.work.metrics.internal.db.Tables.METRIC;
import static dev.zhixing.work.metrics.internal.db.Tables.READING;
import static dev.zhixing.work.metrics.internal.db.Tables.READING_BEFORE;

import dev.zhixing.base.api.Seen;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.work.metrics.MetricId;
import dev.zhixing.work.metrics.ReadingId;
import dev.zhixing.work.metrics.ReadingSource;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Readings, what they were before, and the members they are told apart by. */
@Component
public class ReadingStore {

    private static final int BATCH = 500;

    private final DSLContext sql;

    ReadingStore(DSLContext sql) {
        this.sql = sql;
    }

    /** What a reading was until somebody changed it. */
    public record Before(
            @Nullable BigDecimal value,
            String note,
            ReadingSource source,
            UUID recordedBy,
            Instant recordedAt,
            UUID replacedBy,
            Instant replacedAt) {}

    /** Newest period first. */
    Page<ReadingRow> page(MetricId metric, Condition which, PageRequest page) {
        Condition after = DSL.noCondition();
        if (!page.isFirst()) {
            LocalDate start = Seen.moment(page, 0).atZone(ZoneOffset.UTC).toLocalDate();
            after = DSL.row(READING.STARTS_ON, READING.ID).lt(start, Seen.id(page, 1));
        }
        List<ReadingRow> rows =
                sql.selectFrom(READING)
                        .where(READING.METRIC_ID.eq(metric.value()), which, after)
                        .orderBy(READING.STARTS_ON.desc(), READING.ID.desc())
                        .limit(page.limit() + 1)
                        .fetch(ReadingStore::row);
        return Page.cut(
                rows,
                page,
                row ->
                        List.of(
                                row.start().atStartOfDay(ZoneOffset.UTC).toInstant().toString(),
                                row.id().value().toString()));
    }

    static Condition from(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null ? DSL.noCondition() : READING.STARTS_ON.ge(from))
                .and(to == null ? DSL.noCondition() : READING.STARTS_ON.le(to));
    }

    static Condition ofMember(@Nullable UUID member) {
        return READING.MEMBER_ID.isNotDistinctFrom(member);
    }

    Optional<ReadingRow> find(MetricId metric, ReadingId id) {
        return sql.selectFrom(READING)
                .where(READING.ID.eq(id.value()), READING.METRIC_ID.eq(metric.value()))
                .fetchOptional(ReadingStore::row);
    }

    /** Readings of one metric in these periods, of all members. */
    List<ReadingRow> in(MetricId metric, Collection<LocalDate> starts) {
        return sql.selectFrom(READING)
                .where(
                        READING.METRIC_ID.eq(metric.value()),
                        READING.STARTS_ON.eq(DSL.any(starts.toArray(LocalDate[]::new))))
                .orderBy(READING.STARTS_ON, READING.ID)
                .fetch(ReadingStore::row);
    }

    /** Readings of the whole within these days, in their order. */
    List<ReadingRow> totals(Collection<UUID> metrics, LocalDate from, LocalDate to) {
        return sql.selectFrom(READING)
                .where(
                        READING.METRIC_ID.eq(DSL.any(metrics.toArray(UUID[]::new))),
                        READING.MEMBER_ID.isNull(),
                        READING.STARTS_ON.between(from, to))
                .orderBy(READING.METRIC_ID, READING.STARTS_ON)
                .fetch(ReadingStore::row);
    }

    /** The last readings of the whole of each metric, oldest first. One statement. */
    Map<UUID, List<ReadingRow>> last(Collection<UUID> metrics, int most) {
        var newest =
                DSL.lateral(
                        DSL.selectFrom(READING)
                                .where(
                                        READING.METRIC_ID.eq(METRIC.ID),
                                        READING.MEMBER_ID.isNull(),
                                        READING.VALUE.isNotNull())
                                .orderBy(READING.STARTS_ON.desc())
                                .limit(most)
                                .asTable("newest"));
        var found = new HashMap<UUID, List<ReadingRow>>();
        sql.select(newest.fields())
                .from(METRIC)
                .crossJoin(newest)
                .where(METRIC.ID.eq(DSL.any(metrics.toArray(UUID[]::new))))
                .orderBy(newest.field(READING.METRIC_ID), newest.field(READING.STARTS_ON))
                .forEach(
                        record ->
                                found.computeIfAbsent(
                                                record.get(READING.METRIC_ID.getName(), UUID.class),
                                                _ -> new ArrayList<>())
                                        .add(row(record.into(READING.fields()))));
        return found;
    }

    void insertAll(Collection<ReadingRow> rows) {
        var batch = new ArrayList<ReadingRow>(BATCH);
        for (ReadingRow row : rows) {
            batch.add(row);
            if (batch.size() == BATCH) {
                insert(batch);
                batch.clear();
            }
        }
        insert(batch);
    }

    private void insert(List<ReadingRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var insert =
                sql.insertInto(
                        READING,
                        READING.ID,
                        READING.METRIC_ID,
                        READING.STARTS_ON,
                        READING.MEMBER_ID,
                        READING.VALUE,
                        READING.REASON,
                        READING.NOTE,
                        READING.SOURCE,
                        READING.INPUTS,
                        READING.RECORDED_BY,
                        READING.RECORDED_AT);
        for (ReadingRow row : rows) {
            insert =
                    insert.values(
                            row.id().value(),
                            row.metricId().value(),
                            row.start(),
                            row.memberId(),
                            row.value(),
                            row.reason(),
                            row.note(),
                            row.source().name(),
                            row.inputs() == null ? null : JSONB.valueOf(row.inputs()),
                            row.recordedBy(),
                            row.recordedAt());
        }
        insert.execute();
    }

    /** Keeps what it was before. */
    void update(ReadingRow before, ReadingRow after) {
        keep(before, after.recordedBy(), after.recordedAt());
        sql.update(READING)
                .set(READING.VALUE, after.value())
                .set(READING.REASON, after.reason())
                .set(READING.NOTE, after.note())
                .set(READING.SOURCE, after.source().name())
                .set(READING.INPUTS, after.inputs() == null ? null : JSONB.valueOf(after.inputs()))
                .set(READING.RECORDED_BY, after.recordedBy())
                .set(READING.RECORDED_AT, after.recordedAt())
                .set(READING.VERSION, after.version())
                .where(READING.ID.eq(after.id().value()))
                .execute();
    }

    void delete(ReadingRow row, UUID by, Instant at) {
        keep(row, by, at);
        sql.deleteFrom(READING).where(READING.ID.eq(row.id().value())).execute();
    }

    /** Nobody wants to know what the product itself had worked out before. */
    private void keep(ReadingRow row, UUID by, Instant at) {
        if (row.source() == ReadingSource.GATHERED) {
            return;
        }
        sql.insertInto(READING_BEFORE)
                .set(READING_BEFORE.ID, UUID.randomUUID())
                .set(READING_BEFORE.READING_ID, row.id().value())
                .set(READING_BEFORE.METRIC_ID, row.metricId().value())
                .set(READING_BEFORE.STARTS_ON, row.start())
                .set(READING_BEFORE.MEMBER_ID, row.memberId())
                .set(READING_BEFORE.VALUE, row.value())
                .set(READING_BEFORE.NOTE, row.note())
                .set(READING_BEFORE.SOURCE, row.source().name())
                .set(READING_BEFORE.RECORDED_BY, row.recordedBy())
                .set(READING_BEFORE.RECORDED_AT, row.recordedAt())
                .set(READING_BEFORE.REPLACED_BY, by)
                .set(READING_BEFORE.REPLACED_AT, at)
                .execute();
    }

    /** Newest first. */
    List<Before> before(MetricId metric, LocalDate start, @Nullable UUID member, int most) {
        return sql.selectFrom(READING_BEFORE)
                .where(
                        READING_BEFORE.METRIC_ID.eq(metric.value()),
                        READING_BEFORE.STARTS_ON.eq(start),
                        READING_BEFORE.MEMBER_ID.isNotDistinctFrom(member))
                .orderBy(READING_BEFORE.REPLACED_AT.desc(), READING_BEFORE.ID)
                .limit(most)
                .fetch(
                        row ->
                                new Before(
                                        Figures.orNull(row.get(READING_BEFORE.VALUE)),
                                        row.get(READING_BEFORE.NOTE),
                                        ReadingSource.valueOf(row.get(READING_BEFORE.SOURCE)),
                                        row.get(READING_BEFORE.RECORDED_BY),
                                        row.get(READING_BEFORE.RECORDED_AT),
                                        row.get(READING_BEFORE.REPLACED_BY),
                                        row.get(READING_BEFORE.REPLACED_AT)));
    }

    void deleteComputed(MetricId metric) {
        sql.deleteFrom(READING)
                .where(
                        READING.METRIC_ID.eq(metric.value()),
                        READING.SOURCE.eq(ReadingSource.COMPUTED.name()))
                .execute();
    }

    boolean hasReadings(MetricId metric) {
        return sql.fetchExists(READING, READING.METRIC_ID.eq(metric.value()));
    }

    static ReadingRow row(Record row) {
        JSONB inputs = row.get(READING.INPUTS);
        return new ReadingRow(
                new ReadingId(row.get(READING.ID)),
                new MetricId(row.get(READING.METRIC_ID)),
                row.get(READING.STARTS_ON),
                row.get(READING.MEMBER_ID),
                Figures.orNull(row.get(READING.VALUE)),
                row.get(READING.REASON),
                row.get(READING.NOTE),
                ReadingSource.valueOf(row.get(READING.SOURCE)),
                inputs == null ? null : inputs.data(),
                row.get(READING.RECORDED_BY),
                row.get(READING.RECORDED_AT),
                row.get(READING.VERSION));
    }
}
