package dev.zhixing.work.goals;

/** Where a goal is between being drafted and being closed. */
public enum GoalState {
    DRAFT,
    TO_CONFIRM,
    ACTIVE,
    /** In force, with other values than those that were confirmed. */
    ADJUSTED,
    ACHIEVED,
    MISSED;

    public boolean isInForce() {
        return this == ACTIVE || this == ADJUSTED;
    }

    public boolean isClosed() {
        return this == ACHIEVED || this == MISSED;
    }
}
