package dev.zhixing.formats.model;

/** How a task waits for its predecessor: finish-start, start-start, finish-finish, start-finish. */
public enum LinkType {
    FS,
    SS,
    FF,
    SF
}
