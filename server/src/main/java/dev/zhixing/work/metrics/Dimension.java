package dev.zhixing.work.metrics;

/** The sides a person's work is looked at from: 工作量, 工作质量, 效率, 创新, 团队协作. */
public enum Dimension {
    WORKLOAD,
    QUALITY,
    EFFICIENCY,
    INNOVATION,
    TEAMWORK
}
