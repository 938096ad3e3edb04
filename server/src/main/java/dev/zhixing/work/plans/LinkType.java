package dev.zhixing.work.plans;

/** Which ends of two items a dependency ties: the first letter is the predecessor's. */
public enum LinkType {
    FS,
    SS,
    FF,
    SF
}
