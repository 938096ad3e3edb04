package dev.zhixing.work.metrics.internal;

import static dev.zhixing.work.metrics.internal.db.Tables.METRIC;

import dev.zhixing.base.api.Seen;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.work.metrics.Lines;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricFamily;
import dev.zhixing.work.metrics.MetricStatus;
import dev.zhixing.work.metrics.Period;
import dev.zhixing.work.metrics.analysis.Attainment;
import dev.zhixing.work.metrics.analysis.Compared;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** How many indicators stand at a glance. The number of statements does not grow with them. */
@Component
public class MetricBoard {

    static final int SPARKS = 12;

    private static final Set<String> DEVIATING =
            java.util.Arrays.stream(MetricStatus.values())
                    .filter(MetricStatus::isDeviating)
                    .map(Enum::name)
                    .collect(Collectors.toUnmodifiableSet());

    private final MetricStore store;
    private final CardParts parts;
    private final ReadingStore readings;
    private final MetricRights rights;
    private final OrganisationTime time;

    MetricBoard(
            MetricStore store,
            CardParts parts,
            ReadingStore readings,
            MetricRights rights,
            OrganisationTime time) {
        this.store = store;
        this.parts = parts;
        this.readings = readings;
        this.rights = rights;
        this.time = time;
    }

    /**
     * What is asked for; null leaves open.
     *
     * @param ids only these; empty leaves open
     * @param q part of code or name
     */
    public record Wanted(
            List<UUID> ids,
            @Nullable UUID unitId,
            @Nullable UUID ownerId,
            @Nullable UUID personId,
            @Nullable MetricFamily family,
            @Nullable String pack,
            @Nullable String q,
            boolean deviating) {}

    /**
     * One indicator as it stands.
     *
     * @param last up to {@value #SPARKS} readings, oldest first
     * @param lines what the last reading is held against
     * @param missed how many readings in a row miss the target, the last one among them
     * @param missing how many of the last {@value #SPARKS} readings that are due are not there
     * @param next the next period whose reading is to come, or the oldest missing one
     */
    public record Standing(
            MetricCard card,
            List<ReadingRow> last,
            Lines lines,
            MetricStatus status,
            @Nullable Attainment attainment,
            @Nullable Compared change,
            int missed,
            int missing,
            Period next) {

        public @Nullable ReadingRow reading() {
            return last.isEmpty() ? null : last.getLast();
        }
    }

    /** Cards by code. */
    @Transactional(readOnly = true)
    public Page<MetricCard> cards(Actor actor, Wanted wanted, PageRequest page) {
        Condition after =
                page.isFirst()
                        ? DSL.noCondition()
                        : DSL.row(METRIC.CODE, METRIC.ID).gt(Seen.text(page, 0), Seen.id(page, 1));
        List<MetricCard> cards = store.cards(condition(actor, wanted).and(after), page.limit() + 1);
        return Page.cut(cards, page, card -> List.of(card.code(), card.id().value().toString()));
    }

    @Transactional(readOnly = true)
    public Page<Standing> standings(Actor actor, Wanted wanted, PageRequest page) {
        Page<MetricCard> cards = cards(actor, wanted, page);
        Map<UUID, Standing> standings = standings(cards.items());
        return cards.map(card -> Objects.requireNonNull(standings.get(card.id().value())));
    }

    /** How each stands today; three statements. */
    Map<UUID, Standing> standings(List<MetricCard> cards) {
        List<UUID> ids = cards.stream().map(card -> card.id().value()).toList();
        var last = readings.last(ids, SPARKS + 2);
        var targets = parts.targets(ids);
        LocalDate today = time.today();
        return cards.stream()
                .collect(
                        Collectors.toMap(
                                card -> card.id().value(),
                                card ->
                                        standing(
                                                card,
                                                last.getOrDefault(card.id().value(), List.of()),
                                                targets.getOrDefault(
                                                        card.id().value(), new TreeMap<>()),
                                                today)));
    }

    private static Standing standing(
            MetricCard card,
            List<ReadingRow> rows,
            Map<LocalDate, CardParts.OwnTarget> targets,
            LocalDate today) {
        List<ReadingRow> last = rows.subList(Math.max(0, rows.size() - SPARKS), rows.size());
        Set<LocalDate> there = rows.stream().map(ReadingRow::start).collect(Collectors.toSet());
        List<Period> missing = card.expression() == null ? missing(card, there, today) : List.of();
        Period present = Period.of(card.frequency(), today);
        Period first = Period.of(card.frequency(), card.startsOn());
        Period next = there.contains(present.start()) ? present.next() : present;
        if (!missing.isEmpty()) {
            next = missing.getFirst();
        } else if (!next.previous().start().isBefore(first.start())
                && !there.contains(next.previous().start())) {
            next = next.previous();
        }
        if (last.isEmpty()) {
            return new Standing(
                    card,
                    last,
                    card.lines(),
                    MetricStatus.EMPTY,
                    null,
                    null,
                    0,
                    missing.size(),
                    next);
        }
        ReadingRow reading = last.getLast();
        Lines lines = OwnTargets.lines(card, targets, reading.start());
        var value = java.util.Objects.requireNonNull(reading.value());
        Period before = Period.of(card.frequency(), reading.start()).previous();
        Compared change =
                last.stream()
                        .filter(row -> row.start().equals(before.start()) && row.value() != null)
                        .findFirst()
                        .map(
                                row ->
                                        Compared.of(
                                                java.util.Objects.requireNonNull(row.value()),
                                                value))
                        .orElse(null);
        return new Standing(
                card,
                last,
                lines,
                lines.status(value),
                Attainment.of(lines, value).orElse(null),
                change,
                missedInARow(card, last, targets),
                missing.size(),
                next);
    }

    private static int missedInARow(
            MetricCard card, List<ReadingRow> last, Map<LocalDate, CardParts.OwnTarget> targets) {
        int missed = 0;
        for (ReadingRow row : last.reversed()) {
            Lines lines = OwnTargets.lines(card, targets, row.start());
            if (row.value() == null || !lines.hasTarget() || lines.isReached(row.value())) {
                break;
            }
            missed++;
        }
        return missed;
    }

    /** Periods among the last ones due whose reading is not there, oldest first. */
    private static List<Period> missing(MetricCard card, Set<LocalDate> there, LocalDate today) {
        Period first = Period.of(card.frequency(), card.startsOn());
        Period last = Period.of(card.frequency(), today.minusDays(card.dueDays())).previous();
        var missing = new ArrayList<Period>();
        for (int back = 0; back < SPARKS; back++) {
            Period period = last.plus(-back);
            if (period.compareTo(first) < 0) {
                break;
            }
            if (!there.contains(period.start()) && card.due(period).isBefore(today)) {
                missing.addFirst(period);
            }
        }
        return missing;
    }

    private Condition condition(Actor actor, Wanted wanted) {
        Condition which = METRIC.DELETED_AT.isNull().and(rights.visible(actor));
        if (!wanted.ids().isEmpty()) {
            which = which.and(METRIC.ID.eq(DSL.any(wanted.ids().toArray(UUID[]::new))));
        }
        if (wanted.unitId() != null) {
            which = which.and(METRIC.UNIT_ID.eq(wanted.unitId()));
        }
        if (wanted.ownerId() != null) {
            which = which.and(METRIC.OWNER_ID.eq(wanted.ownerId()));
        }
        if (wanted.personId() != null) {
            which = which.and(METRIC.PERSON_ID.eq(wanted.personId()));
        }
        if (wanted.family() != null) {
            which = which.and(METRIC.FAMILY.eq(wanted.family().name()));
        }
        if (wanted.pack() != null) {
            which = which.and(METRIC.PACK.eq(wanted.pack()));
        }
        String q = wanted.q();
        if (q != null && !q.isBlank()) {
            which =
                    which.and(
                            METRIC.CODE
                                    .containsIgnoreCase(q.strip())
                                    .or(METRIC.NAME_ZH.containsIgnoreCase(q.strip()))
                                    .or(METRIC.NAME_EN.containsIgnoreCase(q.strip())));
        }
        return wanted.deviating() ? which.and(isDeviating()) : which;
    }

    static Condition isDeviating() {
        return METRIC.STATUS.in(DEVIATING);
    }
}
