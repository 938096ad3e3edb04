package dev.zhixing.work.metrics.web;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.work.metrics.Frequency;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricHead;
import dev.zhixing.work.metrics.MetricId;
import dev.zhixing.work.metrics.analysis.Compared;
import dev.zhixing.work.metrics.analysis.Correlation;
import dev.zhixing.work.metrics.analysis.Funnel;
import dev.zhixing.work.metrics.internal.Analysing;
import dev.zhixing.work.metrics.internal.MetricTelling;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Indicators side by side: before and after, two together, a funnel. */
@RestController
@RequestMapping("/api/metrics")
class MetricComparisonController {

    private final Analysing analysing;
    private final MetricShapes shapes;
    private final MetricTelling telling;

    MetricComparisonController(Analysing analysing, MetricShapes shapes, MetricTelling telling) {
        this.analysing = analysing;
        this.shapes = shapes;
        this.telling = telling;
    }

    /**
     * A measure before and after.
     *
     * @param before the reading of that period, or the card's base
     * @param percent the difference in percent of before
     * @param reached null without a target or without a reading
     */
    record BeforeAfter(
            MetricHead metric,
            String beforePeriod,
            @Nullable BigDecimal before,
            @Nullable BigDecimal target,
            String afterPeriod,
            @Nullable BigDecimal after,
            @Nullable BigDecimal difference,
            @Nullable BigDecimal percent,
            @Nullable Boolean reached) {}

    /**
     * Two indicators together.
     *
     * @param coefficient Pearson's; null with fewer than five periods or when one never changes
     * @param told what it does not say
     */
    record MetricCorrelation(
            MetricHead first,
            MetricHead second,
            Frequency by,
            int points,
            @Nullable BigDecimal coefficient,
            Correlation.@Nullable Strength strength,
            List<ScatterPoint> scatter,
            String told) {}

    record ScatterPoint(String period, BigDecimal first, BigDecimal second) {}

    /**
     * @param total last stage in percent of the first
     */
    record MetricFunnel(String period, List<FunnelStage> stages, @Nullable BigDecimal total) {}

    /**
     * @param ofPrevious in percent of the stage before
     */
    record FunnelStage(
            MetricHead metric,
            BigDecimal count,
            @Nullable BigDecimal ofPrevious,
            BigDecimal lost) {}

    /**
     * @param id up to 50 indicators
     * @param before any day of the period before
     * @param after any day of the period after
     */
    @GetMapping("/comparison")
    List<BeforeAfter> metricComparison(
            Actor actor,
            @RequestParam List<UUID> id,
            @RequestParam LocalDate before,
            @RequestParam LocalDate after) {
        List<Analysing.Row> rows = analysing.sheet(actor, named(id), before, after);
        var parties = shapes.parties(rows.stream().map(Analysing.Row::card).toList());
        return rows.stream()
                .map(
                        row -> {
                            BigDecimal was = row.before();
                            BigDecimal is = row.after();
                            Compared compared =
                                    was == null || is == null ? null : Compared.of(was, is);
                            return new BeforeAfter(
                                    shapes.head(row.card(), parties),
                                    row.beforePeriod().key(),
                                    was,
                                    row.lines().target(),
                                    row.afterPeriod().key(),
                                    is,
                                    compared == null ? null : compared.difference(),
                                    compared == null ? null : compared.percent(),
                                    is == null || !row.lines().hasTarget()
                                            ? null
                                            : row.lines().isReached(is));
                        })
                .toList();
    }

    @GetMapping("/correlation")
    MetricCorrelation metricCorrelation(
            Actor actor,
            @RequestParam UUID firstId,
            @RequestParam UUID secondId,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to) {
        Analysing.Together together =
                analysing.together(actor, new MetricId(firstId), new MetricId(secondId), from, to);
        var parties = shapes.parties(List.of(together.first(), together.second()));
        var scatter = new ArrayList<ScatterPoint>();
        for (int at = 0; at < together.pairs().size(); at++) {
            Correlation.Pair pair = together.pairs().get(at);
            scatter.add(
                    new ScatterPoint(
                            together.periods().get(at).key(), pair.first(), pair.second()));
        }
        Correlation correlation = together.correlation();
        return new MetricCorrelation(
                shapes.head(together.first(), parties),
                shapes.head(together.second(), parties),
                together.by(),
                together.pairs().size(),
                correlation == null ? null : correlation.coefficient(),
                correlation == null ? null : correlation.strength(),
                scatter,
                telling.caution());
    }

    /**
     * @param id the stages in their order: 潜在客户, 意向客户, 成交客户
     * @param period as the indicators write it
     */
    @GetMapping("/funnel")
    MetricFunnel metricFunnel(
            Actor actor, @RequestParam List<UUID> id, @RequestParam String period) {
        List<Analysing.Row> rows = analysing.at(actor, named(id), period);
        var cards = new ArrayList<MetricCard>();
        var counts = new ArrayList<BigDecimal>();
        for (Analysing.Row row : rows) {
            if (row.after() != null) {
                cards.add(row.card());
                counts.add(row.after());
            }
        }
        Funnel funnel = Funnel.of(counts);
        var parties = shapes.parties(cards);
        var stages = new ArrayList<FunnelStage>();
        for (int at = 0; at < cards.size(); at++) {
            Funnel.Stage stage = funnel.stages().get(at);
            stages.add(
                    new FunnelStage(
                            shapes.head(cards.get(at), parties),
                            stage.count(),
                            stage.ofPrevious(),
                            stage.lost()));
        }
        return new MetricFunnel(period, stages, funnel.total());
    }

    /** Without the nothing that an empty {@code id=} leaves in the list. */
    private static List<UUID> named(List<UUID> ids) {
        return ids.stream().filter(Objects::nonNull).toList();
    }
}
