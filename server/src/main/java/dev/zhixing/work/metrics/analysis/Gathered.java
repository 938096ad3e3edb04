package dev.zhixing.work.metrics.analysis;

import dev.zhixing.work.metrics.Gathering;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Makes one figure of many. */
public final class Gathered {

    private static final int DIGITS = 10;

    private Gathered() {}

    /** Of figures in their order; empty when there are none. */
    public static Optional<BigDecimal> of(Gathering how, List<BigDecimal> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (how) {
                    case SUM -> sum(values);
                    case AVERAGE, WEIGHTED ->
                            divided(sum(values), BigDecimal.valueOf(values.size()));
                    case LAST -> values.getLast();
                });
    }

    /** A figure with the weight of the member it is of. */
    public record Weighed(BigDecimal value, BigDecimal weight) {}

    /** Of members' figures; weights count only in {@link Gathering#WEIGHTED}. */
    public static Optional<BigDecimal> ofMembers(Gathering how, List<Weighed> values) {
        if (how != Gathering.WEIGHTED) {
            return of(how, values.stream().map(Weighed::value).toList());
        }
        BigDecimal weights = sum(values.stream().map(Weighed::weight).toList());
        if (weights.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                divided(
                        sum(
                                values.stream()
                                        .map(one -> one.value().multiply(one.weight()))
                                        .toList()),
                        weights));
    }

    static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal divided(BigDecimal part, BigDecimal whole) {
        BigDecimal exact = part.divide(whole, MathContext.DECIMAL128);
        return exact.scale() > DIGITS ? exact.setScale(DIGITS, RoundingMode.HALF_UP) : exact;
    }
}
