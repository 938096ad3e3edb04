package dev.zhixing.engine.simulation;

import java.util.function.DoubleUnaryOperator;

/**
 * A quantile function as straight lines between tabled values: one table for the middle, and finer
 * ones for both ends, where quantiles bend most. Beyond one in four million it is flat.
 */
final class QuantileTable {
    private static final int CELLS = 512;
    private static final double END = 1.0 / CELLS;

    /** Cut: the share on either side that is not told apart any more. */
    static final double CUT = 0x1.0p-22;

    private final double[] low = new double[CELLS + 1];
    private final double[] middle = new double[CELLS + 1];
    private final double[] high = new double[CELLS + 1];

    /**
     * @param quantile of probabilities from {@link #CUT} to 1 - CUT
     */
    QuantileTable(DoubleUnaryOperator quantile) {
        fill(low, 0, quantile);
        fill(middle, 1, quantile);
        fill(high, 2, quantile);
    }

    private static void fill(double[] table, int part, DoubleUnaryOperator quantile) {
        for (int k = 0; k <= CELLS; k++) {
            double share = (double) k / CELLS;
            double p = part == 0 ? share * END : part == 1 ? share : 1 - END + share * END;
            table[k] = quantile.applyAsDouble(Math.clamp(p, CUT, 1 - CUT));
        }
    }

    double at(double u) {
        double[] table = middle;
        double place = u * CELLS;
        if (u < END) {
            table = low;
            place *= CELLS;
        } else if (u > 1 - END) {
            table = high;
            place = (u - (1 - END)) * CELLS * CELLS;
        }
        int cell = Math.min((int) place, CELLS - 1);
        return table[cell] + (table[cell + 1] - table[cell]) * (place - cell);
    }
}
