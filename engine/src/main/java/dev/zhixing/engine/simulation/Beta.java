package dev.zhixing.engine.simulation;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The beta distributions of PERT on 0 to 1, whose two shape parameters add up to 6. Their quantiles
 * are tabled for 65 modes and mixed between two neighbours, which keeps the mean exact.
 */
final class Beta {
    private static final int SHAPES = 64;

    /** Tables are pure functions of their place: whoever comes first makes one. */
    private static final AtomicReferenceArray<QuantileTable> TABLES =
            new AtomicReferenceArray<>(SHAPES + 1);

    private final QuantileTable left;
    private final QuantileTable right;
    private final double share;

    /**
     * @param mode 0 to 1
     */
    Beta(double mode) {
        double place = mode * SHAPES;
        int at = Math.min((int) place, SHAPES - 1);
        left = table(at);
        right = table(at + 1);
        share = place - at;
    }

    double at(double u) {
        double a = left.at(u);
        return a + (right.at(u) - a) * share;
    }

    private static QuantileTable table(int at) {
        QuantileTable known = TABLES.get(at);
        if (known == null) {
            double a = 1 + 4.0 * at / SHAPES;
            known = new QuantileTable(new Search(a, 6 - a)::quantile);
            TABLES.set(at, known);
        }
        return known;
    }

    /** Finds quantiles in rising order. */
    private static final class Search {
        private final double a;
        private final double b;
        private final double scale;
        private double last;
        private double lastShare;

        Search(double a, double b) {
            this.a = a;
            this.b = b;
            // 1 / (a B(a, b)) as a product, since a + b = 6: B(a, b) = Γ(a) Γ(6 - a) / 120.
            this.scale = 120 / gammaPair(a);
        }

        /** Γ(a) Γ(6 - a) by the reflection formula Γ(x) Γ(1 - x) = π / sin πx. */
        private static double gammaPair(double a) {
            double factors = (5 - a) * (4 - a) * (3 - a) * (2 - a) * (1 - a);
            double sine = Math.sin(Math.PI * a);
            if (Math.abs(a - Math.rint(a)) < 1e-12) {
                int whole = (int) Math.rint(a);
                double product = 1;
                for (int k = 2; k < whole; k++) {
                    product *= k;
                }
                for (int k = 2; k < 6 - whole; k++) {
                    product *= k;
                }
                return product;
            }
            return factors * Math.PI / sine;
        }

        /** I(x; a, b) by its power series at the nearer end. */
        private double share(double x) {
            return x <= 0.5 ? series(x, a, b) : 1 - series(1 - x, b, a);
        }

        private double series(double x, double p, double q) {
            // x^p Σ (1 - q)_k x^k / (k! (p + k)), DLMF 8.17.7.
            double term = 1;
            double sum = 1 / p;
            for (int k = 1; k < 200 && Math.abs(term) > 1e-17; k++) {
                term *= (k - q) * x / k;
                sum += term / (p + k);
            }
            return scale * Math.pow(x, p) * sum;
        }

        double quantile(double share) {
            double low = share < lastShare ? 0 : last;
            double high = 1;
            for (int i = 0; i < 60 && high - low > 1e-12; i++) {
                double middle = (low + high) / 2;
                if (share(middle) < share) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            last = low;
            lastShare = share;
            return (low + high) / 2;
        }
    }
}
