package dev.zhixing.work.scheduling;

/** What levelling makes small. */
public enum LevellingAim {
    /** The finish of the plan. */
    EARLY_FINISH,
    /** First the time after deadlines, then the finish. */
    DEADLINES,
    /** The moves against the plan as it is. */
    LEAST_CHANGE
}
