package dev.zhixing.work.scheduling.internal;

import dev.zhixing.work.scheduling.SimulatedItem;
import dev.zhixing.work.scheduling.Simulation.SimulationOutcome;
import dev.zhixing.work.scheduling.Simulation.SimulationSummary;

import java.util.List;

/**
 * The result of a simulation as it is kept.
 *
 * @param items those that decide the finish most often first
 */
record Outlook(SimulationSummary summary, SimulationOutcome outcome, List<SimulatedItem> items) {}
