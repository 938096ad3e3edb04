package dev.zhixing.engine.simulation;

/** The standard normal distribution. */
final class Normal {
    private static final QuantileTable QUANTILES = new QuantileTable(Normal::exactQuantile);

    /** Cumulative probabilities from -LIMIT to LIMIT. */
    private static final int LIMIT = 6;

    private static final int PER_UNIT = 512;
    private static final double[] CUMULATIVE = cumulative();

    private Normal() {}

    /** The value below which this share lies. */
    static double quantile(double share) {
        return QUANTILES.at(share);
    }

    /** The share below this value. */
    static double share(double value) {
        double place = (Math.clamp(value, -LIMIT, LIMIT) + LIMIT) * PER_UNIT;
        int cell = Math.min((int) place, CUMULATIVE.length - 2);
        return CUMULATIVE[cell] + (CUMULATIVE[cell + 1] - CUMULATIVE[cell]) * (place - cell);
    }

    private static double[] cumulative() {
        double[] table = new double[2 * LIMIT * PER_UNIT + 1];
        for (int k = 0; k < table.length; k++) {
            table[k] = exactShare((double) k / PER_UNIT - LIMIT);
        }
        return table;
    }

    private static double density(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    /** The Taylor series of the integral (Marsaglia 2004). */
    private static double exactShare(double x) {
        double term = x;
        double sum = x;
        for (int k = 3; Math.abs(term) > 1e-18; k += 2) {
            term *= x * x / k;
            sum += term;
        }
        return 0.5 + sum * density(x);
    }

    /** Halving; only for tables. */
    private static double exactQuantile(double share) {
        double low = -7;
        double high = 7;
        for (int i = 0; i < 50; i++) {
            double middle = (low + high) / 2;
            if (exactShare(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
