package dev.zhixing.work.metrics.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chart of individuals and moving ranges: tells a signal from the noise every process has. The
 * limits stand 2.66 mean moving ranges from the mean; 2.66 is 3 ÷ 1.128, three standard deviations
 * as estimated from the range of two. Source: W. A. Shewhart, Economic Control of Quality of
 * Manufactured Product; NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2.
 *
 * @param centre mean of the readings
 * @param meanRange mean of the differences between neighbours
 * @param points how many readings the limits stand on
 */
public record ControlChart(
        BigDecimal centre,
        BigDecimal lower,
        BigDecimal upper,
        BigDecimal meanRange,
        int points,
        List<Signal> signals) {

    /** Fewer readings say nothing about what is usual. */
    public static final int FEWEST = 6;

    private static final BigDecimal WIDTH = new BigDecimal("2.66");
    private static final int RUN = 8;
    private static final int ROW = 6;
    private static final int DIGITS = 6;

    public ControlChart {
        signals = List.copyOf(signals);
    }

    /** What is not noise. */
    public enum Kind {
        /** One reading outside of the limits. */
        OUTSIDE,
        /** Eight in a row on the same side of the mean. */
        ONE_SIDE,
        /** Six in a row, each above the one before. */
        RISING,
        /** Six in a row, each below the one before. */
        FALLING
    }

    /**
     * @param from place of the first reading it is seen in, from 0
     * @param to place of the last
     * @param above on which side of the mean
     */
    public record Signal(Kind kind, int from, int to, boolean above) {}

    /** Empty with fewer than {@value #FEWEST} readings. */
    public static Optional<ControlChart> of(List<BigDecimal> readings) {
        int count = readings.size();
        if (count < FEWEST) {
            return Optional.empty();
        }
        BigDecimal centre = mean(readings);
        var ranges = new ArrayList<BigDecimal>();
        for (int at = 1; at < count; at++) {
            ranges.add(readings.get(at).subtract(readings.get(at - 1)).abs());
        }
        BigDecimal meanRange = mean(ranges);
        BigDecimal half = meanRange.multiply(WIDTH);
        BigDecimal lower = centre.subtract(half);
        BigDecimal upper = centre.add(half);
        var signals = new ArrayList<Signal>();
        outside(readings, lower, upper, signals);
        oneSide(readings, centre, signals);
        rows(readings, signals);
        return Optional.of(
                new ControlChart(
                        rounded(centre),
                        rounded(lower),
                        rounded(upper),
                        rounded(meanRange),
                        count,
                        signals));
    }

    private static void outside(
            List<BigDecimal> readings, BigDecimal lower, BigDecimal upper, List<Signal> signals) {
        for (int at = 0; at < readings.size(); at++) {
            boolean above = readings.get(at).compareTo(upper) > 0;
            if (above || readings.get(at).compareTo(lower) < 0) {
                signals.add(new Signal(Kind.OUTSIDE, at, at, above));
            }
        }
    }

    private static void oneSide(
            List<BigDecimal> readings, BigDecimal centre, List<Signal> signals) {
        int from = 0;
        int side = 0;
        for (int at = 0; at <= readings.size(); at++) {
            int now = at == readings.size() ? 0 : readings.get(at).compareTo(centre);
            if (now == 0 || now != side) {
                if (side != 0 && at - from >= RUN) {
                    signals.add(new Signal(Kind.ONE_SIDE, from, at - 1, side > 0));
                }
                from = at;
                side = now;
            }
        }
    }

    private static void rows(List<BigDecimal> readings, List<Signal> signals) {
        int from = 0;
        int way = 0;
        for (int at = 1; at <= readings.size(); at++) {
            int now = at == readings.size() ? 0 : readings.get(at).compareTo(readings.get(at - 1));
            if (now == 0 || now != way) {
                if (way != 0 && at - from >= ROW) {
                    signals.add(
                            new Signal(
                                    way > 0 ? Kind.RISING : Kind.FALLING, from, at - 1, way > 0));
                }
                from = at - 1;
                way = now;
            }
        }
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return Gathered.divided(Gathered.sum(values), BigDecimal.valueOf(values.size()));
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
