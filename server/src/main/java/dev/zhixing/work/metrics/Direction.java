package dev.zhixing.work.metrics;

/** Which way is better: more, less, or inside a band. */
public enum Direction {
    UP,
    DOWN,
    WITHIN
}
