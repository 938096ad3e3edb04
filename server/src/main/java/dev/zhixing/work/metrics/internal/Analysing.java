package dev.zhixing.work.metrics.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.work.metrics.Frequency;
import dev.zhixing.work.metrics.Lines;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricId;
import dev.zhixing.work.metrics.MetricsProblem;
import dev.zhixing.work.metrics.Period;
import dev.zhixing.work.metrics.analysis.ControlChart;
import dev.zhixing.work.metrics.analysis.Correlation;
import dev.zhixing.work.metrics.analysis.Line;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Readings over time and side by side, with what they tell. */
@Component
public class Analysing {

    /** Limits and lines stand on so many of the last readings. */
    static final int CONTROL = 24;

    static final int LINE = 12;
    private static final int AHEAD = 3;
    private static final int MOST_SHEET = 50;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private final CardQuestion cards;
    private final CardParts parts;
    private final MemberStore memberStore;
    private final ReadingStore readings;
    private final ReadingSeries series;
    private final OrganisationTime time;

    Analysing(
            CardQuestion cards,
            CardParts parts,
            MemberStore memberStore,
            ReadingStore readings,
            ReadingSeries series,
            OrganisationTime time) {
        this.cards = cards;
        this.parts = parts;
        this.memberStore = memberStore;
        this.readings = readings;
        this.series = series;
        this.time = time;
    }

    /** A figure of a period with what it is held against. */
    public record Plotted(Period period, BigDecimal value, int readings, Lines lines) {}

    /** Figures of one member. */
    public record OfMember(BreakdownMember member, List<Plotted> points) {}

    /**
     * Readings over time.
     *
     * @param control null with too few readings, or when they are gathered to longer periods
     * @param controlFrom place among the points where those the limits stand on begin
     * @param line null with too few readings
     * @param ahead what is to be expected next
     */
    public record Chart(
            MetricCard card,
            Frequency by,
            List<Plotted> points,
            List<OfMember> members,
            @Nullable ControlChart control,
            int controlFrom,
            @Nullable Line line,
            List<Line.Expected> ahead) {}

    /**
     * @param by null for the indicator's own rhythm; a shorter one is the same as its own
     */
    @Transactional(readOnly = true)
    public Chart chart(
            Actor actor,
            MetricId id,
            @Nullable Frequency by,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean withMembers) {
        MetricCard card = cards.card(actor, id);
        Frequency length = by == null || by.compareTo(card.frequency()) < 0 ? card.frequency() : by;
        LocalDate first = from == null ? FIRST : from;
        LocalDate last = to == null ? time.today() : to;
        Map<LocalDate, CardParts.OwnTarget> targets =
                parts.targets(List.of(id.value())).getOrDefault(id.value(), new TreeMap<>());
        List<ReadingSeries.Point> points = series.total(card, length, first, last);
        var members = new ArrayList<OfMember>();
        if (withMembers) {
            Map<@Nullable UUID, List<ReadingSeries.Point>> byMember =
                    series.members(card, length, first, last);
            for (BreakdownMember member : memberStore.of(id)) {
                members.add(
                        new OfMember(
                                member,
                                plotted(
                                        card,
                                        length,
                                        byMember.getOrDefault(member.id(), List.of()),
                                        Map.of())));
            }
        }
        List<BigDecimal> values = points.stream().map(ReadingSeries.Point::value).toList();
        int controlFrom = Math.max(0, values.size() - CONTROL);
        ControlChart control =
                length == card.frequency()
                        ? ControlChart.of(values.subList(controlFrom, values.size())).orElse(null)
                        : null;
        Line line =
                Line.through(values.subList(Math.max(0, values.size() - LINE), values.size()))
                        .orElse(null);
        return new Chart(
                card,
                length,
                plotted(card, length, points, targets),
                members,
                control,
                controlFrom,
                line,
                line == null ? List.of() : line.ahead(AHEAD));
    }

    private static List<Plotted> plotted(
            MetricCard card,
            Frequency by,
            List<ReadingSeries.Point> points,
            Map<LocalDate, CardParts.OwnTarget> targets) {
        return points.stream()
                .map(
                        point ->
                                new Plotted(
                                        point.period(),
                                        point.value(),
                                        point.readings(),
                                        by == card.frequency()
                                                ? OwnTargets.lines(
                                                        card, targets, point.period().start())
                                                : card.lines()))
                .toList();
    }

    /** Two indicators period by period. */
    public record Together(
            MetricCard first,
            MetricCard second,
            Frequency by,
            List<Period> periods,
            List<Correlation.Pair> pairs,
            @Nullable Correlation correlation) {}

    /** In the longer of the two rhythms. */
    @Transactional(readOnly = true)
    public Together together(
            Actor actor,
            MetricId one,
            MetricId other,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        MetricCard first = cards.card(actor, one);
        MetricCard second = cards.card(actor, other);
        if (one.equals(other)) {
            throw new Refused(List.of(new Breach("secondId", MetricsProblem.SAME_METRIC)));
        }
        Frequency by =
                first.frequency().compareTo(second.frequency()) > 0
                        ? first.frequency()
                        : second.frequency();
        LocalDate last = to == null ? time.today() : to;
        LocalDate begin = from == null ? last.minusYears(3) : from;
        var seconds = new HashMap<LocalDate, BigDecimal>();
        series.total(second, by, begin, last)
                .forEach(point -> seconds.put(point.period().start(), point.value()));
        var periods = new ArrayList<Period>();
        var pairs = new ArrayList<Correlation.Pair>();
        for (ReadingSeries.Point point : series.total(first, by, begin, last)) {
            BigDecimal beside = seconds.get(point.period().start());
            if (beside != null) {
                periods.add(point.period());
                pairs.add(new Correlation.Pair(point.value(), beside));
            }
        }
        return new Together(first, second, by, periods, pairs, Correlation.of(pairs).orElse(null));
    }

    /** A measure before and after. */
    public record Row(
            MetricCard card,
            Period beforePeriod,
            @Nullable BigDecimal before,
            Period afterPeriod,
            @Nullable BigDecimal after,
            Lines lines) {}

    /**
     * Base and present of several measures; the card's base stands where there is no reading.
     *
     * @param before any day of the period before
     * @param after any day of the period after
     */
    @Transactional(readOnly = true)
    public List<Row> sheet(Actor actor, Collection<UUID> ids, LocalDate before, LocalDate after) {
        if (ids.size() > MOST_SHEET) {
            throw new Refused(MetricsProblem.TOO_MANY_CHOSEN, Map.of("most", MOST_SHEET));
        }
        var chosen = new ArrayList<MetricCard>();
        ids.forEach(id -> chosen.add(cards.card(actor, new MetricId(id))));
        var targets = parts.targets(ids);
        LocalDate first = (before.isBefore(after) ? before : after).minusYears(1);
        LocalDate last = before.isBefore(after) ? after : before;
        var values = new HashMap<UUID, Map<LocalDate, BigDecimal>>();
        for (ReadingRow row : readings.totals(ids, first, last)) {
            if (row.value() != null) {
                values.computeIfAbsent(row.metricId().value(), _ -> new HashMap<>())
                        .put(row.start(), row.value());
            }
        }
        var rows = new ArrayList<Row>();
        for (MetricCard card : chosen) {
            Period was = Period.of(card.frequency(), before);
            Period is = Period.of(card.frequency(), after);
            var known = values.getOrDefault(card.id().value(), Map.of());
            BigDecimal base = known.get(was.start());
            Lines lines = OwnTargets.lines(card, targets.get(card.id().value()), is.start());
            rows.add(
                    new Row(
                            card,
                            was,
                            base == null ? card.lines().base() : base,
                            is,
                            known.get(is.start()),
                            lines));
        }
        return rows;
    }

    /** One period of several indicators in their order. */
    @Transactional(readOnly = true)
    public List<Row> at(Actor actor, List<UUID> ids, String period) {
        List<Row> rows = sheet(actor, ids, time.today(), time.today());
        var counted = new ArrayList<Row>();
        for (Row row : rows) {
            MetricCard card = row.card();
            try {
                Period when = Period.parse(card.frequency(), period);
                BigDecimal count =
                        readings
                                .totals(List.of(card.id().value()), when.start(), when.start())
                                .stream()
                                .map(ReadingRow::value)
                                .findFirst()
                                .orElse(null);
                counted.add(new Row(card, when, null, when, count, card.lines()));
            } catch (DateTimeException unreadable) {
                throw new Refused(List.of(Periods.unreadable("period", period, card.frequency())));
            }
        }
        return counted;
    }
}
