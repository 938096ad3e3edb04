package dev.zhixing.engine.simulation;

import java.util.List;

/**
 * How long a task may take. Unit: minutes as in the task's own duration (working or clock). Samples
 * are rounded to whole minutes, half up, and never below zero.
 *
 * <p>For a task under way the estimate speaks of its whole duration; what remains is stretched in
 * the same proportion as the sample stretches the duration.
 */
public sealed interface Estimate {
    /** Always the same. */
    record Fixed(long minutes) implements Estimate {
        public Fixed {
            inOrder("Fixed", 0, minutes);
        }
    }

    /** Anything between two bounds, all equally likely. */
    record Uniform(long least, long most) implements Estimate {
        public Uniform {
            inOrder("Uniform", 0, least, most);
        }
    }

    /** Three points joined by straight lines. */
    record Triangular(long least, long likely, long most) implements Estimate {
        public Triangular {
            inOrder("Triangular", 0, least, likely, most);
        }
    }

    /**
     * Three points as a beta distribution with the mean (least + 4 likely + most) / 6 (Malcolm et
     * al. 1959, shape parameters 1 + 4 (likely - least) / (most - least) and 6 minus that).
     */
    record Pert(long least, long likely, long most) implements Estimate {
        public Pert {
            inOrder("Pert", 0, least, likely, most);
        }
    }

    /**
     * Its logarithm is normal: never below zero, with a long tail. Cut off at one in four million.
     *
     * @param mean of the duration itself, 1 or more
     * @param deviation standard deviation of the duration itself
     */
    record LogNormal(long mean, long deviation) implements Estimate {
        public LogNormal {
            inOrder("LogNormal", 1, mean);
            inOrder("LogNormal.deviation", 0, deviation);
        }
    }

    /** One of a few values. */
    record Discrete(List<Outcome> outcomes) implements Estimate {
        public Discrete {
            outcomes = List.copyOf(outcomes);
            if (outcomes.isEmpty()) {
                throw new IllegalArgumentException("Discrete needs at least one outcome.");
            }
        }
    }

    /**
     * A value and how often it comes up.
     *
     * @param minutes 0 or more
     * @param weight more than 0; a weight of 2 comes up twice as often as one of 1
     */
    record Outcome(long minutes, double weight) {
        public Outcome {
            inOrder("Outcome", 0, minutes);
            if (!(weight > 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException(
                        "Outcome.weight (%s) must be more than 0.".formatted(weight));
            }
        }
    }

    private static void inOrder(String name, long first, long... rest) {
        long before = first;
        for (long value : rest) {
            if (value < before || value > MOST) {
                throw new IllegalArgumentException(
                        "%s: %d must be %d or more and at most %d."
                                .formatted(name, value, before, MOST));
            }
            before = value;
        }
    }

    /** About a hundred years of the clock: more is a slip of the pen. */
    long MOST = 100L * 366 * 1440;
}
