package dev.zhixing.work.metrics.internal;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricsProblem;
import dev.zhixing.work.metrics.Period;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A target of one period's own, as somebody wants it. */
public record TargetDraft(
        @Nullable String period,
        @Nullable BigDecimal target,
        @Nullable BigDecimal warning,
        @Nullable BigDecimal alarm) {

    private static final int MOST = 500;

    static Collection<CardParts.OwnTarget> checked(MetricCard card, List<TargetDraft> drafts) {
        if (drafts.size() > MOST) {
            throw new Refused(MetricsProblem.TOO_MANY_READINGS, Map.of("most", MOST));
        }
        var breaches = new ArrayList<Breach>();
        var targets = new TreeMap<Period, CardParts.OwnTarget>();
        for (int at = 0; at < drafts.size(); at++) {
            TargetDraft draft = drafts.get(at);
            String path = "targets[" + at + "]";
            if (draft == null || draft.target() == null || draft.period() == null) {
                breaches.add(new Breach(path, MetricsProblem.MISSING));
                continue;
            }
            number(path + ".target", draft.target(), breaches);
            number(path + ".warning", draft.warning(), breaches);
            number(path + ".alarm", draft.alarm(), breaches);
            try {
                Period period = Period.parse(card.frequency(), draft.period());
                var own =
                        new CardParts.OwnTarget(
                                period.start(), draft.target(), draft.warning(), draft.alarm());
                if (targets.put(period, own) != null) {
                    breaches.add(
                            new Breach(
                                    path + ".period",
                                    MetricsProblem.READING_TWICE,
                                    Map.of("period", period.key())));
                }
            } catch (DateTimeException unreadable) {
                breaches.add(
                        Periods.unreadable(path + ".period", draft.period(), card.frequency()));
            }
        }
        Refused.ifAny(breaches);
        return targets.values();
    }

    private static void number(String path, @Nullable BigDecimal value, List<Breach> breaches) {
        if (value != null && !CardRules.isInRange(value)) {
            breaches.add(new Breach(path, MetricsProblem.NUMBER_RANGE));
        }
    }
}
