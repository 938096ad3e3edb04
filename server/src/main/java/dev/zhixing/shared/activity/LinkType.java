package dev.zhixing.shared.activity;

/** How one thing stands to another; read from the first to the second. */
public enum LinkType {
    RELATES,
    BLOCKS,
    DUPLICATES,
    SUPPORTS,
    CAUSES
}
