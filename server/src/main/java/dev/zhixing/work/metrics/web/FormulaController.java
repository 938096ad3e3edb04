package dev.zhixing.work.metrics.web;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.work.metrics.FactSource;
import dev.zhixing.work.metrics.Frequency;
import dev.zhixing.work.metrics.MetricHead;
import dev.zhixing.work.metrics.UnitKind;
import dev.zhixing.work.metrics.internal.FormulaCheck;
import dev.zhixing.work.metrics.internal.KnownFacts;
import dev.zhixing.work.metrics.web.ReadingController.ReadingInput;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Formulas while they are written. */
@RestController
@RequestMapping("/api/metrics")
class FormulaController {

    private final FormulaCheck check;
    private final KnownFacts facts;
    private final MetricShapes shapes;

    FormulaController(FormulaCheck check, KnownFacts facts, MetricShapes shapes) {
        this.check = check;
        this.facts = facts;
        this.shapes = shapes;
    }

    /** A figure the product knows by itself, for {@code fact("id")}. */
    record MetricFact(
            String id,
            String name,
            UnitKind unitKind,
            String unitWord,
            Set<FactSource.Scope> scopes) {

        static MetricFact of(FactSource.Fact fact) {
            return new MetricFact(
                    fact.id(),
                    fact.name(MetricShapes.english()),
                    fact.unitKind(),
                    fact.unitWord(),
                    fact.scopes());
        }
    }

    /**
     * A formula to be checked.
     *
     * @param metricId the indicator it is of, so that loops are found
     * @param period for the preview; the last one that is over when not said
     */
    record FormulaText(
            @NotNull String expression,
            @Nullable UUID metricId,
            @Nullable UUID unitId,
            @Nullable UUID personId,
            @Nullable Frequency frequency,
            @Nullable UnitKind unitKind,
            @Nullable String period) {}

    /** An error in the text, from a place to behind another, counted from 0. */
    record FormulaMistake(int from, int to, String message) {}

    /**
     * @param value what it comes to in the period; null when it comes to none
     * @param reason why not
     * @param inputs the figures it was worked out from
     */
    record FormulaChecked(
            List<FormulaMistake> errors,
            List<String> warnings,
            List<MetricHead> metrics,
            List<MetricFact> facts,
            @Nullable String period,
            @Nullable BigDecimal value,
            @Nullable String reason,
            List<ReadingInput> inputs) {}

    @GetMapping("/facts")
    List<MetricFact> metricFacts() {
        return facts.all().stream().map(MetricFact::of).toList();
    }

    @PostMapping("/formula-check")
    FormulaChecked checkFormula(Actor actor, @Valid @RequestBody FormulaText body) {
        FormulaCheck.Checked checked =
                check.check(
                        actor,
                        new FormulaCheck.Asked(
                                body.expression(),
                                body.metricId(),
                                body.unitId(),
                                body.personId(),
                                body.frequency() == null ? Frequency.MONTH : body.frequency(),
                                body.unitKind(),
                                body.period()));
        var parties = shapes.parties(checked.metrics());
        return new FormulaChecked(
                checked.errors().stream()
                        .map(one -> new FormulaMistake(one.from(), one.to(), one.message()))
                        .toList(),
                checked.warnings(),
                checked.metrics().stream().map(card -> shapes.head(card, parties)).toList(),
                checked.facts().stream().map(MetricFact::of).toList(),
                checked.period(),
                checked.value(),
                checked.reason(),
                checked.inputs().stream()
                        .map(
                                one ->
                                        new ReadingInput(
                                                one.fact(), one.name(), one.period(), one.value()))
                        .toList());
    }
}
