package dev.zhixing.work.metrics.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.work.metrics.FactSource.Fact;
import dev.zhixing.work.metrics.Frequency;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.Period;
import dev.zhixing.work.metrics.UnitKind;
import dev.zhixing.work.metrics.formula.FormulaError;
import dev.zhixing.work.metrics.formula.Outcome;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Checks a formula while it is written, and shows what it would come to. */
@Component
public class FormulaCheck {

    private final Formulas formulas;
    private final FormulaComputing computing;
    private final OrganisationTime time;
    private final MetricTelling telling;
    private final KnownFacts known;

    FormulaCheck(
            Formulas formulas,
            FormulaComputing computing,
            OrganisationTime time,
            MetricTelling telling,
            KnownFacts known) {
        this.known = known;
        this.formulas = formulas;
        this.computing = computing;
        this.time = time;
        this.telling = telling;
    }

    /**
     * What is to be checked.
     *
     * @param metricId the indicator it is of; null while there is none
     * @param period for the preview; null for the last one that is over
     */
    public record Asked(
            String text,
            @Nullable UUID metricId,
            @Nullable UUID unitId,
            @Nullable UUID personId,
            Frequency frequency,
            @Nullable UnitKind unitKind,
            @Nullable String period) {}

    /** One error, from a place to behind another, in the reader's language. */
    public record Found(int from, int to, String message) {}

    /**
     * @param warnings what is allowed and looks odd
     * @param value what it comes to in the period, null when there is none
     * @param reason why there is no value
     */
    public record Checked(
            List<Found> errors,
            List<String> warnings,
            List<MetricCard> metrics,
            List<Fact> facts,
            @Nullable String period,
            @Nullable BigDecimal value,
            @Nullable String reason,
            List<FormulaInputs.Noted> inputs) {}

    /**
     * @throws Refused when the period cannot be read
     */
    @Transactional(readOnly = true)
    public Checked check(Actor actor, Asked asked) {
        Formulas.Resolved resolved =
                formulas.resolve(
                        actor, asked.text(), asked.unitId(), asked.personId(), asked.metricId());
        var facts = new ArrayList<Fact>();
        resolved.formula().facts().keySet().forEach(id -> known.find(id).ifPresent(facts::add));
        List<MetricCard> metrics = List.copyOf(resolved.cards().values());
        if (!resolved.isSound()) {
            return new Checked(
                    resolved.errors().stream().map(this::found).toList(),
                    List.of(),
                    metrics,
                    facts,
                    null,
                    null,
                    null,
                    List.of());
        }
        Period period = period(asked);
        FormulaComputing.Preview preview =
                computing.preview(resolved, period, asked.unitId(), asked.personId());
        BigDecimal value =
                preview.outcome() instanceof Outcome.Value(var found) ? Figures.kept(found) : null;
        String reason =
                preview.outcome() instanceof Outcome.None(var slug, var name)
                        ? telling.reason(slug + "|" + name)
                        : null;
        return new Checked(
                List.of(),
                warnings(asked, metrics, value),
                metrics,
                facts,
                period.key(),
                value,
                reason,
                preview.inputs());
    }

    private Found found(FormulaError error) {
        return new Found(error.from(), error.to(), formulas.sentence(error));
    }

    private Period period(Asked asked) {
        String text = asked.period();
        if (text == null || text.isBlank()) {
            return Period.of(asked.frequency(), time.today()).previous();
        }
        try {
            return Period.parse(asked.frequency(), text);
        } catch (DateTimeException unreadable) {
            throw new Refused(List.of(Periods.unreadable("period", text, asked.frequency())));
        }
    }

    private List<String> warnings(
            Asked asked, List<MetricCard> metrics, @Nullable BigDecimal value) {
        var warnings = new ArrayList<String>();
        if (asked.unitKind() == UnitKind.PERCENT
                && value != null
                && value.signum() != 0
                && value.abs().compareTo(BigDecimal.ONE) <= 0) {
            warnings.add(telling.say("told.looks-like-share"));
        }
        long currencies =
                metrics.stream()
                        .filter(card -> card.unitKind() == UnitKind.MONEY)
                        .map(MetricCard::unitWord)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count();
        if (currencies > 1) {
            warnings.add(telling.say("told.mixed-currencies"));
        }
        if (metrics.stream().anyMatch(card -> card.frequency().compareTo(asked.frequency()) > 0)) {
            warnings.add(telling.say("told.longer-rhythm"));
        }
        return warnings;
    }
}
