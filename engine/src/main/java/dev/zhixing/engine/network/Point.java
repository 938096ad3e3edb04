package dev.zhixing.engine.network;

/** Where a task without duration lies when it falls between two stretches of work. */
public enum Point {
    /** Where work has just ended it stays; elsewhere it waits for work. */
    SETTLES,
    /** It waits for work, and is as late as work has ended. */
    WAITS,
    /** It waits for work, early and late: a start milestone of Primavera. */
    BEGINS,
    /** It stays where it is: a finish milestone of Primavera. */
    STAYS
}
