package dev.zhixing.engine.simulation;

import java.util.List;

/**
 * How sure the dates of a plan are; an immutable value.
 *
 * @param options as asked for
 * @param spread what was assumed about tasks without an estimate
 * @param assumed number of tasks to which that spread was applied
 * @param finish when the project finishes
 * @param tasks every task and summary, in the network's order
 * @param risks every risk, in the order given
 */
public record SimulationResult(
        SimulationOptions options,
        Spread spread,
        int assumed,
        Distribution finish,
        List<TaskOutcome> tasks,
        List<RiskOutcome> risks) {
    public SimulationResult {
        tasks = List.copyOf(tasks);
        risks = List.copyOf(risks);
    }

    /**
     * What it says about a task.
     *
     * @throws IllegalArgumentException when there is no such task
     */
    public TaskOutcome task(long id) {
        return tasks.stream()
                .filter(task -> task.id() == id)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "The simulation has no task " + id + "."));
    }
}
