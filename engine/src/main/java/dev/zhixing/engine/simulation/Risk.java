package dev.zhixing.engine.simulation;

import java.util.List;

/**
 * Something that may happen or not, once in the life of the plan, independent of other risks.
 *
 * @param id the caller's key, unique among the risks of a run
 * @param probability 0 to 1
 * @param effects what it does when it happens
 */
public record Risk(long id, double probability, List<Effect> effects) {
    /**
     * @throws IllegalArgumentException when the probability is out of range
     */
    public Risk {
        effects = List.copyOf(effects);
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "Risk.probability (%s) must be 0 to 1.".formatted(probability));
        }
    }

    /**
     * What a risk does to a task. First all factors count, then all delays; for a task under way
     * they apply to what remains. Tasks whose dates do not come from a duration (summaries,
     * finished, inactive, dates set by hand) are not affected.
     */
    public sealed interface Effect {
        /** The task. */
        long task();
    }

    /**
     * Adds to the duration; a milestone becomes a wait of that length.
     *
     * @param task its id
     * @param extra minutes as in the task's duration
     */
    public record Delay(long task, Estimate extra) implements Effect {
        /** A fixed number of minutes. */
        public static Delay of(long task, long minutes) {
            return new Delay(task, new Estimate.Fixed(minutes));
        }
    }

    /**
     * Multiplies the duration.
     *
     * @param task its id
     * @param factor 0 to 100: 1.5 makes it take half as long again, 0.8 shortens it
     */
    public record Stretch(long task, double factor) implements Effect {
        public Stretch {
            if (!(factor >= 0 && factor <= 100)) {
                throw new IllegalArgumentException(
                        "Stretch.factor (%s) must be 0 to 100.".formatted(factor));
            }
        }
    }
}
