package dev.zhixing.work.goals;

/**
 * How a goal is written: a card with five letters, an objective with key results, or a person's
 * long goal.
 */
public enum GoalForm {
    SMART,
    OKR,
    LONG
}
