package dev.zhixing.shared.people;

/** What somebody may do with a thing. Each right includes those before it. */
public enum Right {
    /** Read it, and everything in it. */
    SEE,
    /** Comment, attach, watch. */
    COMMENT,
    /** Work on what one is responsible for: status, progress, own items. */
    CONTRIBUTE,
    /** Change everything in it. */
    EDIT,
    /** Decide who may see and change it; delete and restore it. */
    MANAGE;

    public boolean includes(Right other) {
        return compareTo(other) >= 0;
    }
}
