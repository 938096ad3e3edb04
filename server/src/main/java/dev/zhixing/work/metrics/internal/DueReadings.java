package dev.zhixing.work.metrics.internal;

import static dev.zhixing.work.metrics.internal.db.Tables.METRIC;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricsProblem;
import dev.zhixing.work.metrics.Period;

import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which readings fall due when, and which of them are not there. */
@Component
public class DueReadings {

    private static final int MOST_DAYS = 400;
    private static final int MOST_METRICS = 1_000;
    private static final int MOST = 2_000;

    private final MetricStore store;
    private final ReadingStore readings;
    private final MetricRights rights;
    private final OrganisationTime time;

    DueReadings(
            MetricStore store, ReadingStore readings, MetricRights rights, OrganisationTime time) {
        this.store = store;
        this.readings = readings;
        this.rights = rights;
        this.time = time;
    }

    /** Whether a reading is there. */
    public enum State {
        RECORDED,
        /** Not there yet, and not too late. */
        OPEN,
        MISSING
    }

    /** One reading that is to be brought. */
    public record DueReading(MetricCard card, Period period, LocalDate dueOn, State state) {}

    /**
     * Readings that fall due between two days, by day, then code. Formulas bring theirs themselves.
     *
     * @param own only those the caller has to bring
     * @throws Refused when the time is longer than 400 days
     */
    @Transactional(readOnly = true)
    public List<DueReading> between(
            Actor actor,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            boolean own,
            @Nullable UUID unit,
            @Nullable State state) {
        LocalDate from = first == null ? (last == null ? time.today() : last).minusDays(31) : first;
        LocalDate to = last == null ? from.plusDays(62) : last;
        if (ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
            throw new Refused(MetricsProblem.SPAN_TOO_LONG, Map.of("most", MOST_DAYS));
        }
        Condition which = rights.visible(actor);
        if (own) {
            which = which.and(rights.own(actor));
        }
        if (unit != null) {
            which = which.and(METRIC.UNIT_ID.eq(unit));
        }
        return due(which, from, to).stream()
                .filter(one -> state == null || one.state() == state)
                .limit(MOST)
                .toList();
    }

    /** For whoever reminds: everybody's. */
    List<DueReading> due(Condition which, LocalDate from, LocalDate to) {
        LocalDate today = time.today();
        List<MetricCard> cards =
                store.cards(
                        METRIC.DELETED_AT.isNull().and(METRIC.EXPRESSION.isNull()).and(which),
                        MOST_METRICS);
        var ids = cards.stream().map(card -> card.id().value()).toList();
        Map<UUID, Set<LocalDate>> there = new HashMap<>();
        readings.totals(ids, from.minusDays(740), to)
                .forEach(
                        row ->
                                there.computeIfAbsent(row.metricId().value(), _ -> new HashSet<>())
                                        .add(row.start()));
        var due = new ArrayList<DueReading>();
        for (MetricCard card : cards) {
            Set<LocalDate> read = there.getOrDefault(card.id().value(), Set.of());
            Period period =
                    Period.of(
                            card.frequency(),
                            later(card.startsOn(), from.minusDays(card.dueDays()).minusDays(370)));
            for (; !card.due(period).isAfter(to); period = period.next()) {
                LocalDate day = card.due(period);
                if (!day.isBefore(from)) {
                    due.add(new DueReading(card, period, day, state(read, period, day, today)));
                }
            }
        }
        due.sort(
                Comparator.comparing(DueReading::dueOn)
                        .thenComparing(one -> one.card().code())
                        .thenComparing(DueReading::period)
                        .thenComparing(one -> one.card().id().value()));
        return due;
    }

    private static State state(Set<LocalDate> read, Period period, LocalDate day, LocalDate today) {
        if (read.contains(period.start())) {
            return State.RECORDED;
        }
        return day.isBefore(today) ? State.MISSING : State.OPEN;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
