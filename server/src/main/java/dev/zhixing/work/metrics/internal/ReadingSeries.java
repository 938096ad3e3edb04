package dev.zhixing.work.metrics.internal;

import static dev.zhixing.work.metrics.internal.db.Tables.READING;

import dev.zhixing.work.metrics.Frequency;
import dev.zhixing.work.metrics.Gathering;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.Period;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Readings over time, gathered in the database to the length of period that is asked for. */
@Component
class ReadingSeries {

    private final DSLContext sql;

    ReadingSeries(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * A figure of a period.
     *
     * @param readings of how many readings it was made
     */
    record Point(Period period, BigDecimal value, int readings) {}

    /** The whole, oldest first. */
    List<Point> total(MetricCard card, Frequency by, LocalDate from, LocalDate to) {
        return points(card, by, from, to, READING.MEMBER_ID.isNull()).getOrDefault(null, List.of());
    }

    /** Each member's, oldest first. */
    Map<@Nullable UUID, List<Point>> members(
            MetricCard card, Frequency by, LocalDate from, LocalDate to) {
        return points(card, by, from, to, READING.MEMBER_ID.isNotNull());
    }

    private Map<@Nullable UUID, List<Point>> points(
            MetricCard card, Frequency by, LocalDate from, LocalDate to, Condition which) {
        Condition wanted =
                READING.METRIC_ID
                        .eq(card.id().value())
                        .and(which)
                        .and(READING.VALUE.isNotNull())
                        .and(READING.STARTS_ON.between(from, to));
        var points = new HashMap<@Nullable UUID, List<Point>>();
        if (by == card.frequency()) {
            sql.select(READING.MEMBER_ID, READING.STARTS_ON, READING.VALUE)
                    .from(READING)
                    .where(wanted)
                    .orderBy(READING.MEMBER_ID, READING.STARTS_ON)
                    .forEach(row -> add(points, row.value1(), by, row.value2(), row.value3(), 1));
            return points;
        }
        Field<LocalDate> start = start(by);
        Field<BigDecimal> value = value(card.overTime());
        Field<Integer> count = DSL.count();
        sql.select(READING.MEMBER_ID, start, value, count)
                .from(READING)
                .where(wanted)
                .groupBy(READING.MEMBER_ID, start)
                .orderBy(READING.MEMBER_ID, start)
                .forEach(
                        row ->
                                add(
                                        points,
                                        row.value1(),
                                        by,
                                        row.value2(),
                                        row.value3(),
                                        row.value4()));
        return points;
    }

    private static void add(
            Map<@Nullable UUID, List<Point>> points,
            @Nullable UUID member,
            Frequency by,
            LocalDate start,
            BigDecimal value,
            int count) {
        points.computeIfAbsent(member, _ -> new ArrayList<>())
                .add(new Point(Period.of(by, start), Figures.kept(value), count));
    }

    private static Field<LocalDate> start(Frequency by) {
        return switch (by) {
            case DAY -> READING.STARTS_ON;
            case WEEK -> DSL.trunc(READING.STARTS_ON, DatePart.WEEK);
            case MONTH -> DSL.trunc(READING.STARTS_ON, DatePart.MONTH);
            case QUARTER -> DSL.trunc(READING.STARTS_ON, DatePart.QUARTER);
            case HALF ->
                    DSL.when(
                                    DSL.month(READING.STARTS_ON).le(DSL.inline(6)),
                                    DSL.trunc(READING.STARTS_ON, DatePart.YEAR))
                            .otherwise(
                                    DSL.localDateAdd(
                                            DSL.trunc(READING.STARTS_ON, DatePart.YEAR),
                                            DSL.inline(6),
                                            DatePart.MONTH));
            case YEAR -> DSL.trunc(READING.STARTS_ON, DatePart.YEAR);
        };
    }

    private static Field<BigDecimal> value(Gathering how) {
        return switch (how) {
            case SUM -> DSL.sum(READING.VALUE);
            case AVERAGE, WEIGHTED -> DSL.avg(READING.VALUE);
            case LAST ->
                    DSL.arrayGet(DSL.arrayAgg(READING.VALUE).orderBy(READING.STARTS_ON.desc()), 1);
        };
    }
}
