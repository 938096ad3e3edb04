package dev.zhixing.work.plans;

/** State of a work item as people report it; how it looks against its dates is its health. */
public enum ItemStatus {
    NOT_STARTED,
    IN_PROGRESS,
    DONE,
    /** Cannot go on; says why and who is waited for. */
    BLOCKED
}
