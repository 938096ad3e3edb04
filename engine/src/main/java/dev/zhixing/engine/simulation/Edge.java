package dev.zhixing.engine.simulation;

/**
 * A link as one of its ends sees it.
 *
 * @param node the task at the other end
 * @param from the predecessor, whose duration a percentage is taken of
 * @param fromFinish true when the predecessor's finish counts
 * @param toFinish true when the successor's finish is held back
 * @param how what it takes to follow it
 * @param lag minutes
 * @param percent true when the lag is in hundredths of the predecessor's duration instead
 * @param elapsed true when minutes of the clock count
 * @param counted the line on which other minutes count
 */
record Edge(
        int node,
        int from,
        boolean fromFinish,
        boolean toFinish,
        How how,
        int lag,
        boolean percent,
        boolean elapsed,
        Axis counted) {
    /** What it takes to get from one line to the other. */
    enum How {
        /** Both ends are on one line. */
        SAME,
        /** Likewise, and the lag counts on it. */
        SHIFT,
        /** Without lag, from one line to another. */
        CONVERT,
        /** Anything else. */
        GENERAL
    }

    /** The minutes of the lag for a predecessor that takes so long. */
    int lag(int minutes) {
        return percent ? (int) Math.floorDiv((long) minutes * lag + 50, 100L) : lag;
    }
}
