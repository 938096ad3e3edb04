package dev.zhixing.work.goals;

/** How a goal, or what serves it, stands today. Ordered from bad to good. */
public enum GoalHealth {
    LATE,
    AT_RISK,
    ON_TRACK,
    /** Nothing to judge: no figure, no date and nothing below. */
    NONE;

    /** The worse of two; nothing to judge is never worse. */
    public GoalHealth worse(GoalHealth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isTrouble() {
        return this == LATE || this == AT_RISK;
    }
}
