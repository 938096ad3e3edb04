package dev.zhixing.work.metrics.internal;

import dev.zhixing.work.metrics.FactSource;
import dev.zhixing.work.metrics.FactSource.Asked;
import dev.zhixing.work.metrics.Frequency;
import dev.zhixing.work.metrics.Gathering;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.Period;
import dev.zhixing.work.metrics.analysis.Gathered;
import dev.zhixing.work.metrics.formula.Inputs;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The figures of one period for a formula. Notes what was asked and found, so that a value can say
 * where it comes from.
 */
public final class FormulaInputs implements Inputs {

    static final int MOST_NOTED = 60;

    /** Everything a formula may ask for, loaded before. */
    record Material(
            Map<String, MetricCard> cards,
            Map<UUID, NavigableMap<LocalDate, BigDecimal>> readings,
            Map<String, BigDecimal> members,
            Function<Asked, Optional<BigDecimal>> facts,
            FactSource.Scope scope,
            @Nullable UUID scopeId) {}

    /** One figure that went into a value. */
    public record Noted(boolean fact, String name, String period, BigDecimal value) {}

    private final Material material;
    private final Period period;
    private final Map<String, Noted> noted = new LinkedHashMap<>();

    FormulaInputs(Material material, Period period) {
        this.material = material;
        this.period = period;
    }

    List<Noted> noted() {
        return noted.values().stream().limit(MOST_NOTED).toList();
    }

    /** Key of a member's figure in {@link Material#members}. */
    static String memberKey(String code, LocalDate start, String member) {
        return code + "\u001f" + start + "\u001f" + member;
    }

    @Override
    public Optional<BigDecimal> value(boolean fact, String name, int back) {
        return at(fact, name, period.plus(-back));
    }

    @Override
    public Optional<BigDecimal> yearAgo(boolean fact, String name) {
        return at(fact, name, period.yearAgo());
    }

    @Override
    public Optional<BigDecimal> member(String name, String member) {
        MetricCard card = material.cards().get(name);
        if (card == null || card.frequency() != period.frequency()) {
            return Optional.empty();
        }
        var value =
                Optional.ofNullable(
                        material.members().get(memberKey(name, period.start(), member)));
        value.ifPresent(found -> note(false, name + " · " + member, period, found));
        return value;
    }

    @Override
    public List<BigDecimal> yearToDate(boolean fact, String name) {
        var values = new ArrayList<BigDecimal>();
        LocalDate january = period.start().withDayOfYear(1);
        for (Period one = Period.of(period.frequency(), january);
                one.compareTo(period) <= 0;
                one = one.next()) {
            if (!one.start().isBefore(january)) {
                at(fact, name, one).ifPresent(values::add);
            }
        }
        return values;
    }

    @Override
    public Optional<BigDecimal> latest(boolean fact, String name) {
        if (fact) {
            return at(true, name, period);
        }
        MetricCard card = material.cards().get(name);
        if (card == null) {
            return Optional.empty();
        }
        var last = readings(card).floorEntry(period.end());
        if (last == null) {
            return Optional.empty();
        }
        note(false, name, Period.of(card.frequency(), last.getKey()), last.getValue());
        return Optional.of(last.getValue());
    }

    private Optional<BigDecimal> at(boolean fact, String name, Period when) {
        Optional<BigDecimal> value = fact ? fact(name, when) : reading(name, when);
        value.ifPresent(found -> note(fact, name, when, found));
        return value;
    }

    private Optional<BigDecimal> fact(String name, Period when) {
        return material.facts()
                .apply(
                        new Asked(
                                name,
                                when.start(),
                                when.end(),
                                material.scope(),
                                material.scopeId()));
    }

    /** Of a longer rhythm: the period that holds this one; of a shorter one: gathered. */
    private Optional<BigDecimal> reading(String name, Period when) {
        MetricCard card = material.cards().get(name);
        if (card == null) {
            return Optional.empty();
        }
        var readings = readings(card);
        if (isLonger(card.frequency(), when.frequency()) || card.frequency() == when.frequency()) {
            return Optional.ofNullable(
                    readings.get(Period.of(card.frequency(), when.start()).start()));
        }
        List<BigDecimal> inside =
                List.copyOf(readings.subMap(when.start(), true, when.end(), true).values());
        Gathering how = card.overTime();
        return Gathered.of(how, inside);
    }

    private NavigableMap<LocalDate, BigDecimal> readings(MetricCard card) {
        return material.readings()
                .getOrDefault(card.id().value(), java.util.Collections.emptyNavigableMap());
    }

    private static boolean isLonger(Frequency one, Frequency other) {
        return one.compareTo(other) > 0;
    }

    private void note(boolean fact, String name, Period when, BigDecimal value) {
        noted.putIfAbsent(fact + name + when.key(), new Noted(fact, name, when.key(), value));
    }
}
