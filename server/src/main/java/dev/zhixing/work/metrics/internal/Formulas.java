package dev.zhixing.work.metrics.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.words.Texts;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.UnitId;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricId;
import dev.zhixing.work.metrics.MetricsProblem;
import dev.zhixing.work.metrics.Period;
import dev.zhixing.work.metrics.Visibility;
import dev.zhixing.work.metrics.formula.Formula;
import dev.zhixing.work.metrics.formula.FormulaError;
import dev.zhixing.work.metrics.formula.Functions;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Formulas of indicators: what they name, whether they go round in circles, when they are due. */
@Component
class Formulas {

    private final MetricStore store;
    private final MetricRights rights;
    private final People people;
    private final KnownFacts facts;
    private final Texts texts;
    private final OrganisationTime time;
    private final FormulaComputing computing;

    Formulas(
            MetricStore store,
            MetricRights rights,
            People people,
            KnownFacts facts,
            Texts texts,
            OrganisationTime time,
            FormulaComputing computing) {
        this.store = store;
        this.rights = rights;
        this.people = people;
        this.facts = facts;
        this.texts = texts;
        this.time = time;
        this.computing = computing;
    }

    /** A formula with the indicators it names. */
    record Resolved(Formula formula, List<FormulaError> errors, Map<String, MetricCard> cards) {

        boolean isSound() {
            return formula.isSound() && errors.isEmpty();
        }
    }

    /**
     * Finds what a formula names, as seen from a unit: its own indicators first, then those of the
     * units above, then those of the whole organisation. Only what the caller may see is found.
     *
     * @param self the indicator the formula is of; null while there is none
     */
    Resolved resolve(
            Actor actor,
            String text,
            @Nullable UUID unit,
            @Nullable UUID person,
            @Nullable UUID self) {
        Formula formula = Formula.read(text);
        var errors = new ArrayList<>(formula.errors());
        Map<String, MetricCard> cards = find(actor, formula.names().keySet(), unit, person);
        formula.names()
                .forEach(
                        (code, at) -> {
                            if (!cards.containsKey(code)) {
                                boolean call = Functions.names().contains(code);
                                errors.add(
                                        new FormulaError(
                                                at,
                                                at + Math.max(1, code.length()),
                                                call ? "argument-count" : "unknown-indicator",
                                                Map.of("name", code)));
                            }
                        });
        formula.facts()
                .forEach(
                        (id, at) -> {
                            if (facts.find(id).isEmpty()) {
                                errors.add(
                                        new FormulaError(
                                                at, at + 4, "unknown-fact", Map.of("name", id)));
                            }
                        });
        if (self != null && errors.isEmpty()) {
            loop(self, cards, formula, errors);
        }
        return new Resolved(formula, errors, cards);
    }

    private void loop(
            UUID self, Map<String, MetricCard> cards, Formula formula, List<FormulaError> errors) {
        Set<UUID> named =
                cards.values().stream().map(card -> card.id().value()).collect(Collectors.toSet());
        List<UUID> loop = new FormulaOrder(store.inputs()).loop(self, named);
        if (loop.isEmpty()) {
            return;
        }
        Map<UUID, String> codes = new HashMap<>();
        store.cards(loop).forEach(card -> codes.put(card.id().value(), card.code()));
        String path =
                loop.stream()
                        .map(id -> codes.getOrDefault(id, "…"))
                        .collect(Collectors.joining(" → "));
        int at =
                cards.entrySet().stream()
                        .filter(one -> one.getValue().id().value().equals(loop.get(1)))
                        .map(one -> formula.names().getOrDefault(one.getKey(), 0))
                        .findFirst()
                        .orElse(0);
        errors.add(new FormulaError(at, at + 1, "loop", Map.of("path", path)));
    }

    private Map<String, MetricCard> find(
            Actor actor, Collection<String> codes, @Nullable UUID unit, @Nullable UUID person) {
        var found = new LinkedHashMap<String, MetricCard>();
        if (codes.isEmpty()) {
            return found;
        }
        List<UUID> places = new ArrayList<>();
        if (unit != null) {
            people.upwards(new UnitId(unit)).forEach(one -> places.add(one.value()));
        }
        for (MetricCard card : computing.named(codes, rights.visible(actor))) {
            UUID about = card.personId();
            boolean ofOthers =
                    card.unitId() == null
                            && card.visibility() == Visibility.PRIVATE
                            && !card.ownerId().equals(actor.id().value());
            if (ofOthers || (about != null && !about.equals(person))) {
                continue;
            }
            MetricCard before = found.get(card.code());
            int rank = rank(card, places, person);
            if (rank < Integer.MAX_VALUE
                    && (before == null || rank < rank(before, places, person))) {
                found.put(card.code(), card);
            }
        }
        return found;
    }

    private static int rank(MetricCard card, List<UUID> places, @Nullable UUID person) {
        if (person != null && person.equals(card.personId())) {
            return -1;
        }
        UUID unit = card.unitId();
        if (unit == null) {
            return places.size();
        }
        int at = places.indexOf(unit);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /**
     * What a card's formula names; none without a formula.
     *
     * @throws Refused with every error of the formula, or the way it goes round
     */
    Set<UUID> inputs(Actor actor, MetricCard card) {
        String text = card.expression();
        if (text == null) {
            return Set.of();
        }
        Resolved resolved = resolve(actor, text, card.unitId(), card.personId(), card.id().value());
        var breaches = new ArrayList<Breach>();
        for (FormulaError error : resolved.errors()) {
            breaches.add(
                    error.slug().equals("loop")
                            ? new Breach("expression", MetricsProblem.FORMULA_LOOP, error.facts())
                            : new Breach(
                                    "expression",
                                    MetricsProblem.FORMULA_WRONG,
                                    Map.of("at", error.from() + 1, "sentence", sentence(error))));
        }
        Refused.ifAny(breaches);
        var inputs = new LinkedHashSet<UUID>();
        resolved.cards().values().forEach(one -> inputs.add(one.id().value()));
        return inputs;
    }

    /** In the reader's language. */
    String sentence(FormulaError error) {
        return texts.say("formula." + error.slug(), error.facts());
    }

    /** Works a formula out for all periods there are figures of, and what hangs on it. */
    void recomputeAll(Actor actor, MetricCard card) {
        if (card.expression() != null) {
            computing.clear(card);
            LocalDate today = time.today();
            computing.compute(actor, card, card.startsOn(), today);
        }
        follow(actor, List.of(card.id().value()), card.startsOn(), time.today());
    }

    /** Works out again what hangs on readings that changed between these days. */
    void follow(Actor actor, Collection<UUID> changed, LocalDate from, LocalDate to) {
        List<UUID> order = new FormulaOrder(store.inputs()).after(changed);
        if (order.isEmpty()) {
            return;
        }
        Map<UUID, MetricCard> cards = new HashMap<>();
        store.cards(new HashSet<>(order)).forEach(card -> cards.put(card.id().value(), card));
        LocalDate last = to;
        for (UUID id : order) {
            MetricCard card = cards.get(id);
            if (card != null && card.expression() != null) {
                last = computing.looksBack(card) ? later(last, time.today()) : last;
                store.lock(new MetricId(id));
                computing.compute(
                        actor,
                        card,
                        Period.of(card.frequency(), from).start(),
                        Period.of(card.frequency(), last).end());
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
