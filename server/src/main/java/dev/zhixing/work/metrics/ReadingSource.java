package dev.zhixing.work.metrics;

/** How a reading came in. */
public enum ReadingSource {
    TYPED,
    PASTED,
    IMPORTED,
    API,
    /** By the indicator's formula. */
    COMPUTED,
    /** From the readings of the members. */
    GATHERED;

    /** Whether the product worked it out by itself. */
    public boolean isDerived() {
        return this == COMPUTED || this == GATHERED;
    }
}
