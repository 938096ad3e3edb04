package dev.zhixing.work.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.work.metrics.analysis.Attainment;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;

class AttainmentTest {

    private static BigDecimal figure(String text) {
        return new BigDecimal(text);
    }

    private static Lines lines(Direction way, @Nullable String base, String target) {
        return new Lines(
                way, base == null ? null : figure(base), figure(target), null, null, null, null);
    }

    private static Attainment of(Lines lines, String value) {
        return Attainment.of(lines, figure(value)).orElseThrow();
    }

    @Test
    void aReplyAfter18HoursIsHalfOfTheWayFrom24To12() {
        var half = of(lines(Direction.DOWN, "24", "12"), "18");
        assertThat(half.percent()).isEqualByComparingTo("50");
        assertThat(half.reached()).isFalse();
        assertThat(half.deviation()).isEqualByComparingTo("6");
        assertThat(half.deviationPercent()).isEqualByComparingTo("50");
    }

    @Test
    void twelveOfFifteenPercentMoreIs80PercentAndNotReached() {
        var most = of(lines(Direction.UP, "0", "15"), "12");
        assertThat(most.percent()).isEqualByComparingTo("80");
        assertThat(most.reached()).isFalse();
    }

    @Test
    void worseThanTheBaseIsBelowZeroAndBetterThanTheTargetAbove100() {
        assertThat(of(lines(Direction.DOWN, "24", "12"), "30").percent())
                .isEqualByComparingTo("-50");
        var better = of(lines(Direction.DOWN, "24", "12"), "9");
        assertThat(better.percent()).isEqualByComparingTo("125");
        assertThat(better.reached()).isTrue();
    }

    @Test
    void withoutABaseTheTargetItselfIsTheWay() {
        assertThat(of(lines(Direction.UP, null, "90"), "81").percent()).isEqualByComparingTo("90");
        assertThat(of(lines(Direction.DOWN, null, "10"), "20").percent())
                .isEqualByComparingTo("50");
    }

    @Test
    void aTargetOfNothingHasNoPercentageAndIsReachedAllTheSame() {
        var none = of(lines(Direction.DOWN, null, "0"), "0");
        assertThat(none.percent()).isNull();
        assertThat(none.reached()).isTrue();
    }

    @Test
    void insideABandAllIsWellAndOutsideTheDistanceCounts() {
        var band = new Lines(Direction.WITHIN, null, null, figure("70"), figure("90"), null, null);
        assertThat(of(band, "70").percent()).isEqualByComparingTo("100");
        assertThat(of(band, "95").percent()).isEqualByComparingTo("75");
        assertThat(of(band, "95").reached()).isFalse();
        assertThat(of(band, "60").deviation()).isEqualByComparingTo("-10");
    }

    @Test
    void theWorseLineDecidesTheStatus() {
        var lines =
                new Lines(
                        Direction.DOWN, null, figure("12"), null, null, figure("16"), figure("20"));
        assertThat(lines.status(figure("12"))).isEqualTo(MetricStatus.REACHED);
        assertThat(lines.status(figure("16"))).isEqualTo(MetricStatus.NOT_REACHED);
        assertThat(lines.status(figure("16.1"))).isEqualTo(MetricStatus.WARNING);
        assertThat(lines.status(figure("20.1"))).isEqualTo(MetricStatus.ALARM);
    }
}
