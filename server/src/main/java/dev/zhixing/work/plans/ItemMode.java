package dev.zhixing.work.plans;

/** Who sets the dates. */
public enum ItemMode {
    /** They follow from links, calendar and duration. */
    AUTO,
    /** People; links do not move the item, but it moves what follows. */
    MANUAL
}
