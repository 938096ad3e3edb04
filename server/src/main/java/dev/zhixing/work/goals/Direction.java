package dev.zhixing.work.goals;

/** Whether a figure shall rise or fall. */
public enum Direction {
    UP,
    DOWN
}
