package dev.zhixing.work.goals;

/** The five dimensions a department's goals are balanced over. */
public enum GoalDimension {
    GROWTH,
    EFFICIENCY,
    QUALITY,
    INNOVATION,
    TEAM
}
