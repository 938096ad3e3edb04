package dev.zhixing.engine.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Earned value at a status date (PMI, Practice Standard for Earned Value Management). Money is in
 * hundredths of the currency and exact; indices have four decimals, rounded half up, and are empty
 * where their divisor is zero.
 *
 * @param budget budget at completion (BAC)
 * @param planned planned value (PV): budget of the work that should be done by now
 * @param earned earned value (EV): budget of the work that is done
 * @param actual actual cost (AC)
 */
public record Figures(long budget, long planned, long earned, long actual) {
    /** Nothing planned, nothing done. */
    public static final Figures NONE = new Figures(0, 0, 0, 0);

    /** Both together. */
    public Figures plus(Figures other) {
        return new Figures(
                Math.addExact(budget, other.budget),
                Math.addExact(planned, other.planned),
                Math.addExact(earned, other.earned),
                Math.addExact(actual, other.actual));
    }

    /** Schedule variance (SV = EV - PV); negative when behind. */
    public long scheduleVariance() {
        return earned - planned;
    }

    /** Cost variance (CV = EV - AC); negative when over. */
    public long costVariance() {
        return earned - actual;
    }

    /** Schedule performance index (SPI = EV / PV). */
    public Optional<BigDecimal> schedulePerformance() {
        return ratio(earned, planned);
    }

    /** Cost performance index (CPI = EV / AC). */
    public Optional<BigDecimal> costPerformance() {
        return ratio(earned, actual);
    }

    /** Estimate at completion when the rest goes as planned (AC + BAC - EV). */
    public long estimateAsPlanned() {
        return Math.addExact(actual, budget - earned);
    }

    /** Estimate at completion when the rest costs like the work so far (BAC / CPI). */
    public OptionalLong estimateAsSoFar() {
        return share(budget, actual, earned);
    }

    /**
     * Estimate at completion when cost and delay both go on (AC + (BAC - EV) / (CPI * SPI)); empty
     * when one of them is not known yet.
     */
    public OptionalLong estimateWithDelay() {
        BigInteger divisor = BigInteger.valueOf(earned).multiply(BigInteger.valueOf(earned));
        if (divisor.signum() == 0 || planned == 0) {
            return OptionalLong.empty();
        }
        BigInteger dividend =
                BigInteger.valueOf(budget - earned)
                        .multiply(BigInteger.valueOf(actual))
                        .multiply(BigInteger.valueOf(planned));
        return OptionalLong.of(Math.addExact(actual, rounded(dividend, divisor)));
    }

    /** Estimate to complete when the rest goes as planned (BAC - EV). */
    public long toCompleteAsPlanned() {
        return budget - earned;
    }

    /**
     * Variance at completion when the rest goes as planned (VAC = BAC - EAC); negative when over.
     */
    public long varianceAsPlanned() {
        return budget - estimateAsPlanned();
    }

    /** Variance at completion when the rest costs like the work so far (VAC = BAC - EAC). */
    public OptionalLong varianceAsSoFar() {
        OptionalLong whole = estimateAsSoFar();
        return whole.isPresent() ? OptionalLong.of(budget - whole.getAsLong()) : whole;
    }

    /** How well the rest must go to keep to an estimate (TCPI = (BAC - EV) / (EAC - AC)). */
    public Optional<BigDecimal> toCompletePerformance(long estimate) {
        return estimate > actual ? ratio(budget - earned, estimate - actual) : Optional.empty();
    }

    /** Estimate to complete when the rest costs like the work so far (EAC - AC). */
    public OptionalLong toCompleteAsSoFar() {
        OptionalLong whole = estimateAsSoFar();
        return whole.isPresent()
                ? OptionalLong.of(whole.getAsLong() - actual)
                : OptionalLong.empty();
    }

    /** How well the rest must go to stay within the budget (TCPI = (BAC - EV) / (BAC - AC)). */
    public Optional<BigDecimal> toCompletePerformance() {
        return budget > actual ? ratio(budget - earned, budget - actual) : Optional.empty();
    }

    static Optional<BigDecimal> ratio(long dividend, long divisor) {
        return divisor == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(dividend)
                                .divide(BigDecimal.valueOf(divisor), 4, RoundingMode.HALF_UP));
    }

    /** The amount times part by whole, rounded half up to the hundredth; empty for no whole. */
    static OptionalLong share(long amount, long part, long whole) {
        if (whole == 0) {
            return OptionalLong.empty();
        }
        if (Math.multiplyHigh(amount, part) == 0 && amount * part >= 0 && whole > 0) {
            long product = amount * part;
            long quotient = product / whole;
            return OptionalLong.of(
                    product % whole >= whole - product % whole ? quotient + 1 : quotient);
        }
        BigInteger product = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(part));
        return OptionalLong.of(rounded(product, BigInteger.valueOf(whole)));
    }

    private static long rounded(BigInteger dividend, BigInteger divisor) {
        return new BigDecimal(dividend)
                .divide(new BigDecimal(divisor), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
