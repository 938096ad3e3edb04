package dev.zhixing.engine.simulation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Turns evenly spread numbers between 0 and 1 into durations in minutes; rising. */
interface Sampler {
    /** Replaces every number by a duration. */
    void replace(double[] u);

    /** The sampler of an estimate, or null when it is certain. */
    static @Nullable Sampler of(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Fixed _ -> null;
            case Estimate.Uniform(long least, long most) ->
                    least == most ? null : new Even(least, most - least);
            case Estimate.Triangular(long least, long likely, long most) ->
                    least == most ? null : new Triangle(least, likely, most);
            case Estimate.Pert(long least, long likely, long most) ->
                    least == most
                            ? null
                            : new Bell(
                                    least,
                                    most - least,
                                    new Beta((double) (likely - least) / (most - least)));
            case Estimate.LogNormal(long mean, long deviation) ->
                    deviation == 0 ? null : Tail.of(mean, deviation);
            case Estimate.Discrete(List<Estimate.Outcome> outcomes) ->
                    outcomes.size() == 1 ? null : Steps.of(outcomes);
        };
    }

    /** The duration of an estimate that is certain. */
    static long certain(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Fixed e -> e.minutes();
            case Estimate.Uniform e -> e.most();
            case Estimate.Triangular e -> e.most();
            case Estimate.Pert e -> e.most();
            case Estimate.LogNormal e -> e.mean();
            case Estimate.Discrete e -> e.outcomes().getFirst().minutes();
        };
    }

    /** Uniform. */
    record Even(double least, double width) implements Sampler {
        @Override
        public void replace(double[] u) {
            for (int i = 0; i < u.length; i++) {
                u[i] = least + u[i] * width;
            }
        }
    }

    /** Triangular, exact. */
    record Triangle(double least, double likely, double most) implements Sampler {
        @Override
        public void replace(double[] u) {
            double width = most - least;
            double turn = (likely - least) / width;
            double rising = width * (likely - least);
            double falling = width * (most - likely);
            for (int i = 0; i < u.length; i++) {
                boolean before = u[i] < turn;
                double root = Math.sqrt(before ? u[i] * rising : (1 - u[i]) * falling);
                u[i] = before ? least + root : most - root;
            }
        }
    }

    /** PERT. */
    record Bell(double least, double width, Beta beta) implements Sampler {
        @Override
        public void replace(double[] u) {
            for (int i = 0; i < u.length; i++) {
                u[i] = least + width * beta.at(u[i]);
            }
        }
    }

    /** Lognormal. */
    record Tail(double middle, double spread) implements Sampler {
        static Tail of(double mean, double deviation) {
            double square = Math.log1p(deviation * deviation / (mean * mean));
            return new Tail(Math.log(mean) - square / 2, Math.sqrt(square));
        }

        @Override
        public void replace(double[] u) {
            for (int i = 0; i < u.length; i++) {
                u[i] = Math.min(Estimate.MOST, Math.exp(middle + spread * Normal.quantile(u[i])));
            }
        }
    }

    /** A few values, rising, each up to a share. */
    record Steps(double[] values, double[] upTo) implements Sampler {
        static Steps of(List<Estimate.Outcome> outcomes) {
            List<Estimate.Outcome> rising =
                    outcomes.stream()
                            .sorted(java.util.Comparator.comparingLong(Estimate.Outcome::minutes))
                            .toList();
            double whole = rising.stream().mapToDouble(Estimate.Outcome::weight).sum();
            double[] values = new double[rising.size()];
            double[] upTo = new double[values.length];
            double sum = 0;
            for (int k = 0; k < values.length; k++) {
                values[k] = rising.get(k).minutes();
                sum += rising.get(k).weight();
                upTo[k] = sum / whole;
            }
            return new Steps(values, upTo);
        }

        @Override
        public void replace(double[] u) {
            for (int i = 0; i < u.length; i++) {
                int k = 0;
                while (k < values.length - 1 && u[i] > upTo[k]) {
                    k++;
                }
                u[i] = values[k];
            }
        }
    }
}
