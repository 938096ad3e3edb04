package dev.zhixing.work.metrics.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How two indicators move together: Pearson's coefficient. It says nothing about which causes
 * which.
 *
 * @param coefficient −1 to 1, to three digits
 * @param points of how many periods
 */
public record Correlation(BigDecimal coefficient, int points, Strength strength) {

    /** Fewer periods are no ground for a coefficient. */
    public static final int FEWEST = 5;

    /** In words, as is usual in the social sciences (Cohen 1988: 0.1, 0.3, 0.5). */
    public enum Strength {
        NONE,
        WEAK,
        MEDIUM,
        STRONG
    }

    /** Two readings of the same period. */
    public record Pair(BigDecimal first, BigDecimal second) {}

    /** Empty with too few pairs, or when one of the two never changes. */
    public static Optional<Correlation> of(List<Pair> pairs) {
        int count = pairs.size();
        if (count < FEWEST) {
            return Optional.empty();
        }
        double meanX = pairs.stream().mapToDouble(one -> one.first().doubleValue()).sum() / count;
        double meanY = pairs.stream().mapToDouble(one -> one.second().doubleValue()).sum() / count;
        double sxy = 0;
        double sxx = 0;
        double syy = 0;
        for (Pair pair : pairs) {
            double x = pair.first().doubleValue() - meanX;
            double y = pair.second().doubleValue() - meanY;
            sxy += x * y;
            sxx += x * x;
            syy += y * y;
        }
        if (sxx == 0 || syy == 0) {
            return Optional.empty();
        }
        double exact = Math.clamp(sxy / Math.sqrt(sxx * syy), -1, 1);
        var coefficient = BigDecimal.valueOf(exact).setScale(3, RoundingMode.HALF_UP);
        return Optional.of(new Correlation(coefficient, count, strength(Math.abs(exact))));
    }

    private static Strength strength(double size) {
        if (size >= 0.5) {
            return Strength.STRONG;
        }
        return size >= 0.3 ? Strength.MEDIUM : size >= 0.1 ? Strength.WEAK : Strength.NONE;
    }
}
