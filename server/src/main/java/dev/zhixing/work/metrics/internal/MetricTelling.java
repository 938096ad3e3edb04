package dev.zhixing.work.metrics.internal;

import dev.zhixing.base.words.Texts;
import dev.zhixing.work.metrics.Direction;
import dev.zhixing.work.metrics.Frequency;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.Period;
import dev.zhixing.work.metrics.analysis.Attainment;
import dev.zhixing.work.metrics.analysis.ControlChart;
import dev.zhixing.work.metrics.analysis.Line;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says in the reader's language what figures mean. */
@Component
public class MetricTelling {

    private final Texts texts;

    MetricTelling(Texts texts) {
        this.texts = texts;
    }

    /** 低于目标 6%，连续 2 周. */
    public String standing(MetricBoard.Standing standing) {
        Attainment attainment = standing.attainment();
        if (standing.reading() == null) {
            return texts.say("told.empty");
        }
        if (attainment == null) {
            return texts.say("told.no-target");
        }
        if (attainment.reached()) {
            return texts.say("told.reached");
        }
        boolean below = attainment.deviation().signum() < 0;
        String off = off(standing.card(), attainment);
        String where =
                standing.card().lines().direction() == Direction.WITHIN
                        ? below ? "told.below-band" : "told.above-band"
                        : below ? "told.below" : "told.above";
        String sentence = texts.say(where, Map.of("off", off));
        return standing.missed() < 2
                ? sentence
                : texts.say(
                        "told.in-a-row",
                        Map.of(
                                "sentence",
                                sentence,
                                "count",
                                standing.missed(),
                                "periods",
                                periods(standing.card().frequency())));
    }

    /** In percent of the target, or in the indicator's unit where that says nothing. */
    private static String off(MetricCard card, Attainment attainment) {
        BigDecimal percent = attainment.deviationPercent();
        if (percent != null) {
            return brief(percent.abs()) + "%";
        }
        return attainment.deviation().abs().toPlainString()
                + (card.unitWord().isEmpty() ? "" : " " + card.unitWord());
    }

    private static String brief(BigDecimal value) {
        return Figures.plain(
                        value.setScale(
                                value.compareTo(BigDecimal.ONE) < 0 ? 2 : 1, RoundingMode.HALF_UP))
                .toPlainString();
    }

    private String periods(Frequency frequency) {
        return texts.say("told.periods." + frequency);
    }

    /** One signal of a control chart. */
    public String signal(ControlChart.Signal signal, List<Period> periods) {
        return texts.say(
                "told.signal." + signal.kind() + (signal.above() ? ".above" : ".below"),
                Map.of(
                        "from",
                        periods.get(signal.from()).key(),
                        "to",
                        periods.get(signal.to()).key(),
                        "count",
                        signal.to() - signal.from() + 1));
    }

    /** That there are no signals, or how many. */
    public String noise(ControlChart chart) {
        return chart.signals().isEmpty()
                ? texts.say("told.noise")
                : texts.say("told.signals", Map.of("count", chart.signals().size()));
    }

    public String trend(Line line, MetricCard card, Frequency by) {
        if (!line.isClear()) {
            return texts.say("told.flat");
        }
        boolean better =
                line.slope() > 0
                        ? card.lines().direction() == Direction.UP
                        : card.lines().direction() == Direction.DOWN;
        String key =
                card.lines().direction() == Direction.WITHIN
                        ? "told.moving"
                        : better ? "told.improving" : "told.worsening";
        return texts.say(
                key,
                Map.of(
                        "slope",
                        (line.slope() > 0 ? "+" : "") + line.slopeShown().toPlainString(),
                        "period",
                        texts.say("told.each." + by)));
    }

    /** Why there is no value. */
    public String reason(String kept) {
        int bar = kept.indexOf('|');
        String slug = bar < 0 ? kept : kept.substring(0, bar);
        String name = bar < 0 ? "" : kept.substring(bar + 1);
        return texts.say("reason." + slug, Map.of("name", Objects.requireNonNull(name)));
    }

    public String caution() {
        return say("told.caution");
    }

    String say(String key) {
        return texts.say(key);
    }
}
