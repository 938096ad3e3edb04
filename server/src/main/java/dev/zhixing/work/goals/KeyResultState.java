package dev.zhixing.work.goals;

/** Whether a key result still counts. */
public enum KeyResultState {
    OPEN,
    DONE,
    DROPPED
}
