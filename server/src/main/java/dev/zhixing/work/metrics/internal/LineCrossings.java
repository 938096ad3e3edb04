package dev.zhixing.work.metrics.internal;

import static dev.zhixing.work.metrics.internal.db.Tables.CROSSING;
import static dev.zhixing.work.metrics.internal.db.Tables.METRIC;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.ActorId;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.notices.NoticeReason;
import dev.zhixing.shared.notices.Notices;
import dev.zhixing.work.metrics.Lines;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricStatus;
import dev.zhixing.work.metrics.Period;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Watches warning and alarm lines. When the last reading is beyond one, the owner is told at once,
 * with the response that was agreed for it; a crossing ends with a reading back inside.
 */
@Component
public class LineCrossings {

    private final DSLContext sql;
    private final CardParts parts;
    private final ReadingStore readings;
    private final Notices notices;
    private final MetricAnnouncer announcer;
    private final Clock clock;

    LineCrossings(
            DSLContext sql,
            CardParts parts,
            ReadingStore readings,
            Notices notices,
            MetricAnnouncer announcer,
            Clock clock) {
        this.sql = sql;
        this.parts = parts;
        this.readings = readings;
        this.notices = notices;
        this.announcer = announcer;
        this.clock = clock;
    }

    /**
     * A time beyond a line.
     *
     * @param line {@code WARNING} or {@code ALARM}
     * @param endedAt null while it lasts
     */
    public record Crossing(
            UUID id,
            MetricStatus line,
            LocalDate start,
            BigDecimal value,
            Instant crossedAt,
            @Nullable Instant endedAt) {}

    /** Newest first. */
    List<Crossing> of(MetricCard card, int most) {
        return sql.selectFrom(CROSSING)
                .where(CROSSING.METRIC_ID.eq(card.id().value()))
                .orderBy(CROSSING.CROSSED_AT.desc(), CROSSING.ID)
                .limit(most)
                .fetch(
                        row ->
                                new Crossing(
                                        row.get(CROSSING.ID),
                                        MetricStatus.valueOf(row.get(CROSSING.LINE)),
                                        row.get(CROSSING.STARTS_ON),
                                        Figures.plain(row.get(CROSSING.VALUE)),
                                        row.get(CROSSING.CROSSED_AT),
                                        row.get(CROSSING.ENDED_AT)));
    }

    /** After readings changed. */
    void check(Actor actor, MetricCard card) {
        UUID metric = card.id().value();
        List<ReadingRow> last = readings.last(List.of(metric), 1).getOrDefault(metric, List.of());
        MetricStatus status = MetricStatus.EMPTY;
        if (!last.isEmpty()) {
            Lines lines = linesOf(card, last.getFirst().start());
            status = lines.status(last.getFirst().value());
        }
        sql.update(METRIC)
                .set(METRIC.STATUS, status.name())
                .where(METRIC.ID.eq(metric), METRIC.STATUS.ne(status.name()))
                .execute();
        boolean beyond = status == MetricStatus.WARNING || status == MetricStatus.ALARM;
        Optional<Crossing> open =
                of(card, 1).stream().filter(one -> one.endedAt() == null).findFirst();
        if (open.isPresent() && open.get().line() != status) {
            sql.update(CROSSING)
                    .set(CROSSING.ENDED_AT, clock.instant())
                    .where(CROSSING.ID.eq(open.get().id()))
                    .execute();
        }
        if (beyond && (open.isEmpty() || open.get().line() != status)) {
            begin(actor, card, status, last.getFirst());
        }
    }

    private Lines linesOf(MetricCard card, LocalDate start) {
        return OwnTargets.lines(
                card, parts.targets(List.of(card.id().value())).get(card.id().value()), start);
    }

    private void begin(Actor actor, MetricCard card, MetricStatus line, ReadingRow reading) {
        BigDecimal value = Objects.requireNonNull(reading.value());
        String shown =
                Figures.shown(value, card.decimals())
                        + (card.unitWord().isEmpty() ? "" : " " + card.unitWord());
        sql.insertInto(CROSSING)
                .set(CROSSING.ID, UUID.randomUUID())
                .set(CROSSING.METRIC_ID, card.id().value())
                .set(CROSSING.LINE, line.name())
                .set(CROSSING.STARTS_ON, reading.start())
                .set(CROSSING.VALUE, value)
                .set(CROSSING.CROSSED_AT, clock.instant())
                .execute();
        announcer.tell(
                actor, card, "line-crossed", List.of(new FieldChange("line", null, line.name())));
        SubjectRef subject = card.id().ref();
        notices.tell(
                new Notices.Message(
                        Set.of(card.ownerId()),
                        NoticeReason.CHANGED,
                        ActorId.SYSTEM,
                        subject,
                        subject,
                        card.response() == null
                                ? "notice.metric." + line.name()
                                : "notice.metric." + line.name() + ".response",
                        Map.of(
                                "value",
                                shown,
                                "period",
                                Period.of(card.frequency(), reading.start()).key(),
                                "response",
                                Objects.requireNonNullElse(card.response(), ""))));
    }
}
