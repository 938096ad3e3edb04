package dev.zhixing.engine.levelling;

/**
 * How far a search is.
 *
 * @param cost of the best answer so far, under the goal
 * @param lowerBound no answer costs less
 * @param schedules placements tried
 * @param share of the limits used up, from 0 to 1
 */
public record SearchProgress(long cost, long lowerBound, long schedules, double share) {}
