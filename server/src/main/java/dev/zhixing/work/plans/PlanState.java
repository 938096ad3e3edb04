package dev.zhixing.work.plans;

/** Where a plan stands as a whole. */
public enum PlanState {
    DRAFT,
    ACTIVE,
    DONE,
    ARCHIVED
}
