package dev.zhixing.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The samplers against the means, deviations and shares that textbooks give. */
class EstimatesTest {
    private static final int MANY = 400_000;

    private static double[] sorted(Estimate estimate) {
        double[] u = new double[MANY];
        for (int i = 0; i < MANY; i++) {
            u[i] = (i + 0.5) / MANY;
        }
        Sampler sampler = Sampler.of(estimate);
        assertThat(sampler).isNotNull();
        sampler.replace(u);
        return u;
    }

    private static double mean(double[] values, DoubleUnaryOperator of) {
        double sum = 0;
        for (double value : values) {
            sum += of.applyAsDouble(value);
        }
        return sum / values.length;
    }

    private static void hasMeanAndDeviation(Estimate estimate, double mean, double deviation) {
        double[] values = sorted(estimate);
        double found = mean(values, v -> v);
        double variance = mean(values, v -> (v - found) * (v - found));
        assertThat(found).isCloseTo(mean, within(mean * 1e-4));
        assertThat(Math.sqrt(variance)).isCloseTo(deviation, within(deviation * 2e-3));
        for (int i = 1; i < values.length; i++) {
            assertThat(values[i] >= values[i - 1]).isTrue();
        }
    }

    @Test
    void uniform() {
        hasMeanAndDeviation(new Estimate.Uniform(100, 700), 400, 600 / Math.sqrt(12));
    }

    @Test
    void triangular() {
        double variance = (100. * 100 + 200 * 200 + 600 * 600 - 100 * 200 - 100 * 600 - 200 * 600);
        hasMeanAndDeviation(new Estimate.Triangular(100, 200, 600), 300, Math.sqrt(variance / 18));
    }

    @Test
    void pert() {
        for (int likely = 100; likely <= 700; likely += 75) {
            double mean = (100 + 4 * likely + 700) / 6.0;
            // Variance of a beta whose shape parameters add up to 6.
            double variance = (mean - 100) * (700 - mean) / 7;
            hasMeanAndDeviation(new Estimate.Pert(100, likely, 700), mean, Math.sqrt(variance));
        }
    }

    @Test
    void logNormal() {
        hasMeanAndDeviation(new Estimate.LogNormal(1_000, 400), 1_000, 400);
        double[] values = sorted(new Estimate.LogNormal(1_000, 400));
        assertThat(values[MANY / 2]).isCloseTo(1_000 / Math.sqrt(1.16), within(0.5));
    }

    @Test
    void discrete() {
        double[] values =
                sorted(
                        new Estimate.Discrete(
                                List.of(
                                        new Estimate.Outcome(50, 1),
                                        new Estimate.Outcome(10, 2),
                                        new Estimate.Outcome(20, 1))));
        assertThat(values[MANY / 2 - 1]).isEqualTo(10);
        assertThat(values[MANY / 2]).isEqualTo(20);
        assertThat(values[MANY * 3 / 4]).isEqualTo(50);
    }

    @Test
    void normalScoresAndShares() {
        assertThat(Normal.quantile(0.5)).isCloseTo(0, within(1e-9));
        assertThat(Normal.quantile(0.975)).isCloseTo(1.959964, within(5e-4));
        assertThat(Normal.quantile(0.0001)).isCloseTo(-3.719016, within(1e-3));
        assertThat(Normal.share(1.644854)).isCloseTo(0.95, within(1e-6));
        assertThat(Normal.share(-9)).isCloseTo(0, within(1e-8));
    }

    @Test
    void streamsAreEvenAndIndependent() {
        double[] a = new double[MANY];
        double[] b = new double[MANY];
        Streams.fill(Streams.key(1, Streams.DURATION, 1), 0, a);
        Streams.fill(Streams.key(1, Streams.DURATION, 2), 0, b);
        assertThat(mean(a, v -> v)).isCloseTo(0.5, within(0.002));
        assertThat(mean(a, v -> v * v)).isCloseTo(1 / 3.0, within(0.002));
        double product = 0;
        double next = 0;
        for (int i = 0; i < MANY - 1; i++) {
            product += (a[i] - 0.5) * (b[i] - 0.5);
            next += (a[i] - 0.5) * (a[i + 1] - 0.5);
        }
        assertThat(product / MANY * 12).isCloseTo(0, within(0.006));
        assertThat(next / MANY * 12).isCloseTo(0, within(0.006));
        double[] later = new double[64];
        Streams.fill(Streams.key(1, Streams.DURATION, 1), 640, later);
        assertThat(later[0]).isEqualTo(a[640]);
    }
}
