package dev.zhixing.engine.simulation;

import java.util.Set;

/**
 * Tasks that run long together, for example because the same crew or supplier does them.
 *
 * @param tasks ids; a task is in one group at most
 * @param correlation 0 (independent) to 1 (they move as one): the correlation of the normal scores
 *     of any two durations (one-factor Gaussian copula); their rank correlation is 6 / π · asin(ρ /
 *     2)
 */
public record Group(Set<Long> tasks, double correlation) {
    /**
     * @throws IllegalArgumentException when the correlation is out of range
     */
    public Group {
        tasks = Set.copyOf(tasks);
        if (!(correlation >= 0 && correlation <= 1)) {
            throw new IllegalArgumentException(
                    "Group.correlation (%s) must be 0 to 1.".formatted(correlation));
        }
    }
}
