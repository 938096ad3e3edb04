package dev.zhixing.formats.model;

/** What a row of a task table is. */
public enum ItemKind {
    /** Has children; its dates follow from them. */
    PHASE,
    TASK,
    /** A point in time without duration. */
    MILESTONE
}
