package dev.zhixing.across.dashboards;

/** What a tile of a dashboard shows. */
public enum TileKind {
    /** A kept view of a plan or list. */
    VIEW,
    /** One to eight indicators drawn together. */
    CHART,
    /** One indicator's last reading, large. */
    NUMBER,
    /** How far a goal is and why. */
    GOAL,
    /** Indicators that miss their target or are beyond a line. */
    DEVIATIONS,
    /** How much people have to do. */
    LOAD,
    /** Words, as Markdown. */
    TEXT
}
