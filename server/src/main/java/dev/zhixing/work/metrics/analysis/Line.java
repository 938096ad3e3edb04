package dev.zhixing.work.metrics.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The straight line through readings by least squares, and how far beyond them it may be drawn. The
 * band is the 80 % prediction interval {@code ŷ ± t·s·√(1 + 1/n + (x−x̄)²/Sxx)}. Source:
 * NIST/SEMATECH e-Handbook of Statistical Methods, 4.5.2.1 (prediction from a fitted line).
 *
 * @param slope change a period
 * @param level of the line at the last reading
 */
public record Line(double slope, double level, int points, double meanX, double sxx, double error) {

    /** Fewer readings make no line worth drawing further. */
    public static final int FEWEST = 4;

    /** Student's t for 80 % between both sides, by degrees of freedom from 1. */
    private static final double[] STUDENT = {
        3.078, 1.886, 1.638, 1.533, 1.476, 1.440, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356, 1.350,
        1.345, 1.341, 1.337, 1.333, 1.330, 1.328, 1.325, 1.323, 1.321, 1.319, 1.318, 1.316, 1.315,
        1.314, 1.313, 1.311, 1.310
    };

    private static final double NORMAL = 1.282;
    private static final MathContext SHOWN = new MathContext(6);

    /** A reading to be expected, and between what it will probably lie. */
    public record Expected(BigDecimal value, BigDecimal low, BigDecimal high) {}

    /** Of readings at equal distances; empty with fewer than {@value #FEWEST}. */
    public static Optional<Line> through(List<BigDecimal> readings) {
        int count = readings.size();
        if (count < FEWEST) {
            return Optional.empty();
        }
        double meanX = (count - 1) / 2.0;
        double meanY = readings.stream().mapToDouble(BigDecimal::doubleValue).sum() / count;
        double sxx = 0;
        double sxy = 0;
        for (int at = 0; at < count; at++) {
            sxx += (at - meanX) * (at - meanX);
            sxy += (at - meanX) * (readings.get(at).doubleValue() - meanY);
        }
        double slope = sxy / sxx;
        double squares = 0;
        for (int at = 0; at < count; at++) {
            double off = readings.get(at).doubleValue() - (meanY + slope * (at - meanX));
            squares += off * off;
        }
        double level = meanY + slope * (count - 1 - meanX);
        double error = Math.sqrt(squares / (count - 2));
        return Optional.of(new Line(slope, level, count, meanX, sxx, error));
    }

    /** The next readings. */
    public List<Expected> ahead(int periods) {
        var expected = new ArrayList<Expected>();
        int freedom = points - 2;
        double t = freedom <= STUDENT.length ? STUDENT[freedom - 1] : NORMAL;
        for (int step = 1; step <= periods; step++) {
            double x = points - 1.0 + step;
            double value = level + slope * step;
            double half = t * error * Math.sqrt(1 + 1.0 / points + (x - meanX) * (x - meanX) / sxx);
            expected.add(new Expected(shown(value), shown(value - half), shown(value + half)));
        }
        return expected;
    }

    public BigDecimal slopeShown() {
        return shown(slope);
    }

    /** Whether the change over all readings is more than their scatter around the line. */
    public boolean isClear() {
        return Math.abs(slope) * (points - 1) > 2 * error;
    }

    static BigDecimal shown(double value) {
        BigDecimal exact = new BigDecimal(value).round(SHOWN).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
