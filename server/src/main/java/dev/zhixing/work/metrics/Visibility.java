package dev.zhixing.work.metrics;

/** Who sees an indicator besides its owner, its recorders and those above them. */
public enum Visibility {
    ORGANISATION,
    UNIT,
    PRIVATE
}
