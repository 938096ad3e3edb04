package dev.zhixing.work.plans;

/** How urgent a work item is. */
public enum Priority {
    HIGH,
    MEDIUM,
    LOW
}
