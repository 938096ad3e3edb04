package dev.zhixing.engine.simulation;

/**
 * What a simulation says about a task.
 *
 * @param id the task
 * @param finish when it finishes
 * @param criticality share of samples in which it is critical (van Slyke 1963), 0 to 1
 * @param sensitivity correlation of its duration with the project's finish, -1 to 1; 0 when the
 *     duration is certain
 */
public record TaskOutcome(long id, Distribution finish, double criticality, double sensitivity) {}
