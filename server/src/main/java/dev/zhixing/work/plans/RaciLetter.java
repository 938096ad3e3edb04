package dev.zhixing.work.plans;

/** Part that a party has in a work item. */
public enum RaciLetter {
    /** Responsible: does it. Exactly one. */
    R,
    /** Accountable: approves it. At most one. */
    A,
    /** Consulted before. */
    C,
    /** Informed after. */
    I,
    /** Supports it. */
    S
}
