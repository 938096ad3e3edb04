package dev.zhixing.work.goals;

/** Whose goal it is. Ordered from above: a goal never stands under one of a lower level. */
public enum GoalLevel {
    COMPANY,
    DEPARTMENT,
    TEAM,
    PERSON;

    public boolean mayStandUnder(GoalLevel parent) {
        return compareTo(parent) >= 0;
    }
}
