package dev.zhixing.work.plans;

/** What a work item is. */
public enum ItemKind {
    /** Holds others together; its dates and progress come from them. */
    PHASE,
    TASK,
    /** A point in time without duration. */
    MILESTONE
}
