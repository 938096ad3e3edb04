package dev.zhixing.shared.notices;

/** Why somebody is told. */
public enum NoticeReason {
    MENTION,
    ASSIGNED,
    CHANGED,
    COMMENT,
    BLOCKED,
    RACI,
    IMPORT
}
