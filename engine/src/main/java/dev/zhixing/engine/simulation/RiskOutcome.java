package dev.zhixing.engine.simulation;

/**
 * What a simulation says about a risk.
 *
 * @param id the risk
 * @param happened number of samples in which it happened
 * @param delay by how many working minutes of the project calendar the project finishes later, on
 *     average, when it happens than when it does not; 0 when it happened always or never
 */
public record RiskOutcome(long id, long happened, long delay) {}
