package dev.zhixing.work.metrics.analysis;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The mean of each reading and those before it. */
public final class MovingAverage {

    private MovingAverage() {}

    /**
     * @param width how many readings each mean is of
     * @return as many as there are readings; null where there are not yet enough before
     */
    public static List<@Nullable BigDecimal> of(List<BigDecimal> readings, int width) {
        var means = new ArrayList<@Nullable BigDecimal>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int at = 0; at < readings.size(); at++) {
            sum = sum.add(readings.get(at));
            if (at >= width) {
                sum = sum.subtract(readings.get(at - width));
            }
            means.add(
                    at < width - 1
                            ? null
                            : Gathered.divided(sum, BigDecimal.valueOf(width))
                                    .stripTrailingZeros());
        }
        return means;
    }
}
