package dev.zhixing.engine.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How sure the durations of a plan are. Estimates of summaries, finished tasks, inactive tasks and
 * tasks with hand-set dates have no effect: their dates do not come from a duration.
 *
 * @param estimates by task id
 * @param otherwise for all other tasks
 * @param groups tasks that run long together
 */
public record Uncertainties(Map<Long, Estimate> estimates, Spread otherwise, List<Group> groups) {
    /** Nothing but the usual spread. */
    public static final Uncertainties USUAL = new Uncertainties(Map.of(), Spread.USUAL, List.of());

    /** Every duration as planned. */
    public static final Uncertainties NONE = new Uncertainties(Map.of(), Spread.NONE, List.of());

    /**
     * @throws IllegalArgumentException when a task is in two groups
     */
    public Uncertainties {
        estimates = Map.copyOf(estimates);
        groups = List.copyOf(groups);
        Set<Long> grouped = new HashSet<>();
        for (Group group : groups) {
            for (long task : group.tasks()) {
                if (!grouped.add(task)) {
                    throw new IllegalArgumentException("Task %d is in two groups.".formatted(task));
                }
            }
        }
    }

    /** These estimates, and the usual spread for all other tasks. */
    public static Uncertainties of(Map<Long, Estimate> estimates) {
        return new Uncertainties(estimates, Spread.USUAL, List.of());
    }
}
