package dev.zhixing.work.metrics;

/** Where the cause of a miss lies: 系统问题, 人员操作, 流程, 外部. */
public enum CauseClass {
    SYSTEM,
    OPERATION,
    PROCESS,
    EXTERNAL
}
