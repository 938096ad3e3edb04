package dev.zhixing.work.metrics.web;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.work.metrics.Frequency;
import dev.zhixing.work.metrics.Lines;
import dev.zhixing.work.metrics.MetricId;
import dev.zhixing.work.metrics.Period;
import dev.zhixing.work.metrics.analysis.ControlChart;
import dev.zhixing.work.metrics.analysis.Line;
import dev.zhixing.work.metrics.analysis.MovingAverage;
import dev.zhixing.work.metrics.internal.Analysing;
import dev.zhixing.work.metrics.internal.MetricTelling;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Readings of an indicator over time. */
@RestController
class MetricSeriesController {

    private static final int WIDTH = 3;

    private final Analysing analysing;
    private final MetricTelling telling;

    MetricSeriesController(Analysing analysing, MetricTelling telling) {
        this.analysing = analysing;
        this.telling = telling;
    }

    /**
     * Readings over time with lines, limits, trend and forecast.
     *
     * @param control what is usual and what is a signal; null with fewer than six readings or when
     *     they are gathered to longer periods
     * @param trend null with fewer than four readings
     * @param members when asked for
     */
    record MetricSeries(
            UUID metricId,
            Frequency by,
            List<SeriesPoint> points,
            List<MemberSeries> members,
            @Nullable ControlLimits control,
            @Nullable Trend trend,
            List<ForecastPoint> forecast) {}

    /**
     * @param readings of how many readings the figure is made
     * @param average of this and the two before; null at the beginning
     */
    record SeriesPoint(
            String period,
            LocalDate start,
            BigDecimal value,
            int readings,
            @Nullable BigDecimal average,
            @Nullable BigDecimal target,
            @Nullable BigDecimal warning,
            @Nullable BigDecimal alarm) {}

    record MemberPoint(String period, LocalDate start, BigDecimal value) {}

    record MemberSeries(MetricShapes.MetricMember member, List<MemberPoint> points) {}

    /**
     * Limits of usual variation (individuals and moving range).
     *
     * @param from the first period they stand on
     * @param told what it means, in words
     */
    record ControlLimits(
            BigDecimal centre,
            BigDecimal lower,
            BigDecimal upper,
            int points,
            String from,
            List<ControlSignal> signals,
            String told) {}

    record ControlSignal(ControlChart.Kind kind, String from, String to, String told) {}

    /**
     * @param slope change a period, over the last twelve at most
     */
    record Trend(BigDecimal slope, int points, String told) {}

    /** What is to be expected, and between what it lies in four of five cases. */
    record ForecastPoint(
            String period, LocalDate start, BigDecimal value, BigDecimal low, BigDecimal high) {}

    /**
     * @param by length of period to gather to; the indicator's own when not said or shorter
     * @param members whether to answer each member's figures too
     */
    @GetMapping("/api/metrics/{metricId}/series")
    MetricSeries metricSeries(
            Actor actor,
            @PathVariable UUID metricId,
            @RequestParam @Nullable Frequency by,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam(defaultValue = "false") boolean members) {
        Analysing.Chart chart =
                analysing.chart(actor, new MetricId(metricId), by, from, to, members);
        List<Period> periods = chart.points().stream().map(Analysing.Plotted::period).toList();
        Line line = chart.line();
        return new MetricSeries(
                metricId,
                chart.by(),
                points(chart.points()),
                chart.members().stream().map(MetricSeriesController::member).toList(),
                control(chart, periods),
                line == null
                        ? null
                        : new Trend(
                                line.slopeShown(),
                                line.points(),
                                telling.trend(line, chart.card(), chart.by())),
                forecast(chart, periods));
    }

    private static List<SeriesPoint> points(List<Analysing.Plotted> plotted) {
        List<@Nullable BigDecimal> averages =
                MovingAverage.of(plotted.stream().map(Analysing.Plotted::value).toList(), WIDTH);
        var points = new ArrayList<SeriesPoint>(plotted.size());
        for (int at = 0; at < plotted.size(); at++) {
            Analysing.Plotted one = plotted.get(at);
            Lines lines = one.lines();
            points.add(
                    new SeriesPoint(
                            one.period().key(),
                            one.period().start(),
                            one.value(),
                            one.readings(),
                            averages.get(at),
                            lines.target(),
                            lines.warning(),
                            lines.alarm()));
        }
        return points;
    }

    private static MemberSeries member(Analysing.OfMember one) {
        return new MemberSeries(
                MetricShapes.MetricMember.of(one.member()),
                one.points().stream()
                        .map(
                                point ->
                                        new MemberPoint(
                                                point.period().key(),
                                                point.period().start(),
                                                point.value()))
                        .toList());
    }

    private @Nullable ControlLimits control(Analysing.Chart chart, List<Period> periods) {
        ControlChart control = chart.control();
        if (control == null) {
            return null;
        }
        List<Period> stood = periods.subList(chart.controlFrom(), periods.size());
        return new ControlLimits(
                control.centre(),
                control.lower(),
                control.upper(),
                control.points(),
                stood.getFirst().key(),
                control.signals().stream()
                        .map(
                                signal ->
                                        new ControlSignal(
                                                signal.kind(),
                                                stood.get(signal.from()).key(),
                                                stood.get(signal.to()).key(),
                                                telling.signal(signal, stood)))
                        .toList(),
                telling.noise(control));
    }

    private static List<ForecastPoint> forecast(Analysing.Chart chart, List<Period> periods) {
        var forecast = new ArrayList<ForecastPoint>();
        for (Line.Expected expected : chart.ahead()) {
            Period period = periods.getLast().plus(forecast.size() + 1);
            forecast.add(
                    new ForecastPoint(
                            period.key(),
                            period.start(),
                            expected.value(),
                            expected.low(),
                            expected.high()));
        }
        return forecast;
    }
}
