package dev.zhixing.work.metrics.internal;

import static dev.zhixing.work.metrics.internal.db.Tables.METRIC;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.work.metrics.FactSource.Asked;
import dev.zhixing.work.metrics.FactSource.Scope;
import dev.zhixing.work.metrics.Frequency;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.Period;
import dev.zhixing.work.metrics.ReadingId;
import dev.zhixing.work.metrics.ReadingSource;
import dev.zhixing.work.metrics.formula.Evaluation;
import dev.zhixing.work.metrics.formula.Formula;
import dev.zhixing.work.metrics.formula.Node;
import dev.zhixing.work.metrics.formula.Outcome;

import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Works formulas out and keeps what they come to, with the figures that went into it. */
@Component
class FormulaComputing {

    /** A formula is worked out for so many periods at once; older ones keep what they have. */
    static final int MOST_PERIODS = 400;

    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    private final MetricStore store;
    private final MemberStore memberStore;
    private final ReadingStore readings;
    private final KnownFacts facts;
    private final LineCrossings crossings;
    private final JsonMapper json;
    private final Clock clock;

    FormulaComputing(
            MetricStore store,
            MemberStore memberStore,
            ReadingStore readings,
            KnownFacts facts,
            LineCrossings crossings,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.memberStore = memberStore;
        this.readings = readings;
        this.facts = facts;
        this.crossings = crossings;
        this.json = json;
        this.clock = clock;
    }

    /** Indicators with one of these codes. */
    List<MetricCard> named(Collection<String> codes, Condition visible) {
        return store.cards(METRIC.CODE.in(codes).and(METRIC.DELETED_AT.isNull()).and(visible));
    }

    boolean looksBack(MetricCard card) {
        String text = card.expression();
        return text != null && Formula.read(text).looksBack();
    }

    /** Forgets what a formula came to before it was changed. */
    void clear(MetricCard card) {
        readings.deleteComputed(card.id());
    }

    /** Works out the periods between these days that have begun. */
    void compute(Actor actor, MetricCard card, LocalDate from, LocalDate to) {
        Formula formula = Formula.read(Objects.requireNonNullElse(card.expression(), ""));
        Node root = formula.root();
        if (root == null) {
            return;
        }
        List<Period> periods = periods(card.frequency(), from, to);
        if (periods.isEmpty()) {
            return;
        }
        var cards = new HashMap<String, MetricCard>();
        store.cards(store.inputs().getOrDefault(card.id().value(), Set.of()))
                .forEach(input -> cards.put(input.code(), input));
        var material = material(formula, cards, periods, card.unitId(), card.personId());
        Map<LocalDate, ReadingRow> present = new HashMap<>();
        readings.totals(
                        List.of(card.id().value()),
                        periods.getFirst().start(),
                        periods.getLast().start())
                .forEach(row -> present.put(row.start(), row));
        var fresh = new ArrayList<ReadingRow>();
        for (Period period : periods) {
            var inputs = new FormulaInputs(material, period);
            Outcome outcome = Evaluation.of(root, inputs);
            keep(actor, card, period, outcome, inputs, present.get(period.start()), fresh);
        }
        readings.insertAll(fresh);
        crossings.check(actor, card);
    }

    private void keep(
            Actor actor,
            MetricCard card,
            Period period,
            Outcome outcome,
            FormulaInputs inputs,
            @Nullable ReadingRow before,
            List<ReadingRow> fresh) {
        Instant now = clock.instant();
        if (inputs.noted().isEmpty() && outcome instanceof Outcome.None) {
            if (before != null) {
                readings.delete(before, actor.id().value(), now);
            }
            return;
        }
        BigDecimal value = outcome instanceof Outcome.Value(var found) ? Figures.kept(found) : null;
        String reason =
                outcome instanceof Outcome.None(var slug, var name) ? slug + "|" + name : null;
        String noted = json.writeValueAsString(inputs.noted());
        if (before == null) {
            fresh.add(
                    new ReadingRow(
                            new ReadingId(UUID.randomUUID()),
                            card.id(),
                            period.start(),
                            null,
                            value,
                            reason,
                            "",
                            ReadingSource.COMPUTED,
                            noted,
                            actor.id().value(),
                            now,
                            1));
        } else if (!Objects.equals(before.value(), value)
                || !Objects.equals(before.reason(), reason)) {
            readings.update(
                    before,
                    before.with(
                            value,
                            reason,
                            before.note(),
                            ReadingSource.COMPUTED,
                            noted,
                            actor.id().value(),
                            now));
        }
    }

    /** What a formula that is being written would come to. */
    record Preview(Outcome outcome, List<FormulaInputs.Noted> inputs) {}

    Preview preview(
            Formulas.Resolved resolved, Period period, @Nullable UUID unit, @Nullable UUID person) {
        Node root = resolved.formula().root();
        if (root == null) {
            throw new IllegalArgumentException("Preview.resolved must be sound.");
        }
        var material =
                material(resolved.formula(), resolved.cards(), List.of(period), unit, person);
        var inputs = new FormulaInputs(material, period);
        return new Preview(Evaluation.of(root, inputs), inputs.noted());
    }

    private FormulaInputs.Material material(
            Formula formula,
            Map<String, MetricCard> cards,
            List<Period> periods,
            @Nullable UUID unit,
            @Nullable UUID person) {
        LocalDate first =
                formula.looksBack() ? BEGINNING : periods.getFirst().start().minusYears(1);
        LocalDate last = periods.getLast().end();
        var ids = cards.values().stream().map(card -> card.id().value()).toList();
        var known = new HashMap<UUID, NavigableMap<LocalDate, BigDecimal>>();
        for (ReadingRow row : readings.totals(ids, first, last)) {
            if (row.value() != null) {
                known.computeIfAbsent(row.metricId().value(), _ -> new TreeMap<>())
                        .put(row.start(), row.value());
            }
        }
        Scope scope =
                person != null ? Scope.PERSON : unit != null ? Scope.UNIT : Scope.ORGANISATION;
        UUID scopeId = person != null ? person : unit;
        return new FormulaInputs.Material(
                cards,
                known,
                formula.members() ? members(cards, periods) : Map.of(),
                known(formula, periods, scope, scopeId),
                scope,
                scopeId);
    }

    private Map<String, BigDecimal> members(Map<String, MetricCard> cards, List<Period> periods) {
        var values = new HashMap<String, BigDecimal>();
        var starts = periods.stream().map(Period::start).toList();
        for (MetricCard card : cards.values()) {
            var names = new HashMap<UUID, String>();
            memberStore.of(card.id()).forEach(one -> names.put(one.id(), one.name()));
            if (names.isEmpty()) {
                continue;
            }
            for (ReadingRow row : readings.in(card.id(), starts)) {
                if (row.memberId() != null && row.value() != null) {
                    String name = names.getOrDefault(row.memberId(), "");
                    values.put(
                            FormulaInputs.memberKey(card.code(), row.start(), name), row.value());
                }
            }
        }
        return values;
    }

    /** KnownFacts of the periods themselves are asked in one go, others when they are needed. */
    private java.util.function.Function<Asked, Optional<BigDecimal>> known(
            Formula formula, List<Period> periods, Scope scope, @Nullable UUID scopeId) {
        var cache = new LinkedHashMap<Asked, Optional<BigDecimal>>();
        var asked = new ArrayList<Asked>();
        for (String fact : formula.facts().keySet()) {
            for (Period period : periods) {
                asked.add(new Asked(fact, period.start(), period.end(), scope, scopeId));
            }
        }
        Map<Asked, BigDecimal> values = asked.isEmpty() ? Map.of() : facts.values(asked);
        asked.forEach(one -> cache.put(one, Optional.ofNullable(values.get(one))));
        return one ->
                cache.computeIfAbsent(
                        one, _ -> Optional.ofNullable(facts.values(List.of(one)).get(one)));
    }

    private List<Period> periods(Frequency frequency, LocalDate from, LocalDate to) {
        Period last = Period.of(frequency, to);
        Period first = Period.of(frequency, from);
        if (last.since(first) >= MOST_PERIODS) {
            first = last.plus(1 - MOST_PERIODS);
        }
        var periods = new ArrayList<Period>();
        for (Period one = first; one.compareTo(last) <= 0; one = one.next()) {
            periods.add(one);
        }
        return periods;
    }
}
