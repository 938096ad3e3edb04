package dev.zhixing.work.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.zhixing.work.metrics.analysis.ControlChart;
import dev.zhixing.work.metrics.analysis.Correlation;
import dev.zhixing.work.metrics.analysis.Funnel;
import dev.zhixing.work.metrics.analysis.Gathered;
import dev.zhixing.work.metrics.analysis.Line;
import dev.zhixing.work.metrics.analysis.MovingAverage;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Figures worked out by hand. */
class AnalysisTest {

    private static List<BigDecimal> figures(double... values) {
        return Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
    }

    @Test
    void limitsStandTwoPointSixSixMeanRangesFromTheMean() {
        // Mean 12; ranges 2, 2, 2, 2, 2, mean 2; 12 ± 5.32.
        var chart = ControlChart.of(figures(11, 13, 11, 13, 11, 13)).orElseThrow();
        assertThat(chart.centre()).isEqualByComparingTo("12");
        assertThat(chart.upper()).isEqualByComparingTo("17.32");
        assertThat(chart.lower()).isEqualByComparingTo("6.68");
        assertThat(chart.signals()).isEmpty();
    }

    @Test
    void onePointOutsideIsASignal() {
        var chart = ControlChart.of(figures(10, 11, 10, 11, 10, 11, 10, 11, 10, 30)).orElseThrow();
        assertThat(chart.signals())
                .contains(new ControlChart.Signal(ControlChart.Kind.OUTSIDE, 9, 9, true));
    }

    @Test
    void eightInARowOnOneSideAreASignalAndSevenAreNot() {
        assertThat(kinds(10, 10, 10, 10, 10, 10, 10, 10, 12, 12, 12, 12, 12, 12, 12, 12))
                .contains(ControlChart.Kind.ONE_SIDE);
        assertThat(kinds(10, 10, 10, 10, 10, 10, 10, 12, 12, 12, 12, 12, 12, 12))
                .doesNotContain(ControlChart.Kind.ONE_SIDE);
    }

    @Test
    void sixInARowGoingUpAreASignalAndFiveAreNot() {
        assertThat(kinds(5, 5, 1, 2, 3, 4, 5, 6, 5, 5)).contains(ControlChart.Kind.RISING);
        assertThat(kinds(5, 5, 2, 3, 4, 5, 6, 5, 5, 5)).doesNotContain(ControlChart.Kind.RISING);
    }

    private static List<ControlChart.Kind> kinds(double... values) {
        return ControlChart.of(figures(values)).orElseThrow().signals().stream()
                .map(ControlChart.Signal::kind)
                .toList();
    }

    @Test
    void fewReadingsHaveNoLimits() {
        assertThat(ControlChart.of(figures(1, 2, 3, 4, 5))).isEmpty();
    }

    @Test
    void aLineWithoutScatterIsExpectedToGoOn() {
        var line = Line.through(figures(2, 4, 6, 8)).orElseThrow();
        assertThat(line.slope()).isCloseTo(2, within(1e-9));
        var next = line.ahead(1).getFirst();
        assertThat(next.value()).isEqualByComparingTo("10");
        assertThat(next.low()).isEqualByComparingTo("10");
    }

    @Test
    void theBandIsThatOfTheTextbook() {
        // y = 1, 3, 2, 4: slope 0.8, level 3.7, s = √(1.8 / 2) = 0.948683; ahead one: x = 4,
        // 4.5 ± 1.886 · 0.948683 · √(1 + 1/4 + 2.5²/5) = 4.5 ± 2.829.
        var line = Line.through(figures(1, 3, 2, 4)).orElseThrow();
        assertThat(line.slope()).isCloseTo(0.8, within(1e-9));
        var next = line.ahead(1).getFirst();
        assertThat(next.value()).isEqualByComparingTo("4.5");
        assertThat(next.high().doubleValue()).isCloseTo(7.329, within(0.002));
        assertThat(next.low().doubleValue()).isCloseTo(1.671, within(0.002));
    }

    @Test
    void theMeanMovesWithTheLastThree() {
        var means = new ArrayList<>(MovingAverage.of(figures(3, 6, 9, 12), 3));
        assertThat(means.subList(0, 2)).containsOnlyNulls();
        assertThat(means.get(2)).isEqualByComparingTo("6");
        assertThat(means.get(3)).isEqualByComparingTo("9");
    }

    @Test
    void pearsonIsOneOnALineAndNoneWithoutChange() {
        assertThat(pearson(new double[] {1, 2, 3, 4, 5}, new double[] {9, 7, 5, 3, 1}))
                .isEqualByComparingTo("-1");
        // r of 1…5 with 2, 1, 4, 3, 5 is 8 ÷ 10.
        assertThat(pearson(new double[] {1, 2, 3, 4, 5}, new double[] {2, 1, 4, 3, 5}))
                .isEqualByComparingTo("0.8");
        var flat = new ArrayList<Correlation.Pair>();
        figures(1, 2, 3, 4, 5).forEach(x -> flat.add(new Correlation.Pair(x, BigDecimal.ONE)));
        assertThat(Correlation.of(flat)).isEmpty();
    }

    private static BigDecimal pearson(double[] first, double[] second) {
        var pairs = new ArrayList<Correlation.Pair>();
        for (int at = 0; at < first.length; at++) {
            pairs.add(
                    new Correlation.Pair(
                            BigDecimal.valueOf(first[at]), BigDecimal.valueOf(second[at])));
        }
        return Correlation.of(pairs).orElseThrow().coefficient();
    }

    @Test
    void aFunnelLosesFromStageToStage() {
        var funnel = Funnel.of(figures(200, 50, 20));
        assertThat(funnel.stages().get(1).ofPrevious()).isEqualByComparingTo("25");
        assertThat(funnel.stages().get(2).ofPrevious()).isEqualByComparingTo("40");
        assertThat(funnel.stages().get(2).lost()).isEqualByComparingTo("30");
        assertThat(funnel.total()).isEqualByComparingTo("10");
    }

    @Test
    void membersAreGatheredByTheirWeights() {
        var parts =
                List.of(
                        new Gathered.Weighed(new BigDecimal("10"), new BigDecimal("3")),
                        new Gathered.Weighed(new BigDecimal("20"), BigDecimal.ONE));
        assertThat(Gathered.ofMembers(Gathering.WEIGHTED, parts).orElseThrow())
                .isEqualByComparingTo("12.5");
        assertThat(Gathered.ofMembers(Gathering.AVERAGE, parts).orElseThrow())
                .isEqualByComparingTo("15");
    }
}
