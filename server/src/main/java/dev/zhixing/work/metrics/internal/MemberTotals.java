package dev.zhixing.work.metrics.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.ReadingId;
import dev.zhixing.work.metrics.ReadingSource;
import dev.zhixing.work.metrics.analysis.Gathered;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** Keeps the readings of the whole that members' readings make. */
@Component
class MemberTotals {

    private final ReadingStore readings;
    private final Clock clock;

    MemberTotals(ReadingStore readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    /** Of these days; a day without figures of members has no total. */
    void gather(
            Actor actor, MetricCard card, List<BreakdownMember> members, TreeSet<LocalDate> days) {
        Map<UUID, BigDecimal> weights = new HashMap<>();
        var places = new HashMap<UUID, Integer>();
        members.forEach(one -> weights.put(one.id(), one.weight()));
        members.forEach(one -> places.put(one.id(), places.size()));
        Map<LocalDate, List<ReadingRow>> byDay = new HashMap<>();
        readings.in(card.id(), days)
                .forEach(
                        row -> byDay.computeIfAbsent(row.start(), _ -> new ArrayList<>()).add(row));
        var fresh = new ArrayList<ReadingRow>();
        for (LocalDate day : days) {
            List<ReadingRow> rows = byDay.getOrDefault(day, List.of());
            Optional<ReadingRow> total =
                    rows.stream().filter(row -> row.memberId() == null).findFirst();
            List<Gathered.Weighed> parts =
                    rows.stream()
                            .filter(row -> row.memberId() != null && row.value() != null)
                            .sorted(
                                    java.util.Comparator.comparing(
                                            row -> places.getOrDefault(row.memberId(), 0)))
                            .map(row -> weighed(row, weights))
                            .toList();
            Optional<BigDecimal> value =
                    Gathered.ofMembers(card.rollUp(), parts).map(Figures::kept);
            keepTotal(actor, card, day, total.orElse(null), value.orElse(null), fresh);
        }
        readings.insertAll(fresh);
    }

    private static Gathered.Weighed weighed(ReadingRow row, Map<UUID, BigDecimal> weights) {
        return new Gathered.Weighed(
                Objects.requireNonNull(row.value()),
                weights.getOrDefault(Objects.requireNonNull(row.memberId()), BigDecimal.ONE));
    }

    private void keepTotal(
            Actor actor,
            MetricCard card,
            LocalDate day,
            @Nullable ReadingRow before,
            @Nullable BigDecimal value,
            List<ReadingRow> fresh) {
        Instant now = clock.instant();
        UUID by = actor.id().value();
        if (before == null && value != null) {
            fresh.add(
                    new ReadingRow(
                            new ReadingId(UUID.randomUUID()),
                            card.id(),
                            day,
                            null,
                            value,
                            null,
                            "",
                            ReadingSource.GATHERED,
                            null,
                            by,
                            now,
                            1));
        } else if (before != null && value == null) {
            readings.delete(before, by, now);
        } else if (before != null && !Objects.equals(before.value(), value)) {
            readings.update(
                    before,
                    before.with(value, null, before.note(), ReadingSource.GATHERED, null, by, now));
        }
    }
}
