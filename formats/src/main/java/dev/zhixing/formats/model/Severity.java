package dev.zhixing.formats.model;

/** How much attention a problem needs. */
public enum Severity {
    /** Worth knowing; nothing to decide. */
    INFO,
    /** Read with an assumption that a person should look at. */
    CHECK,
    /** Could not be read; the value is left out. */
    ERROR
}
