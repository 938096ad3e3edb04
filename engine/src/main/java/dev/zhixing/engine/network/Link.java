package dev.zhixing.engine.network;

/**
 * A dependency between two tasks.
 *
 * @param from id of the predecessor
 * @param to id of the successor
 * @param kind the ends that are tied
 * @param lag time between them
 */
public record Link(long from, long to, LinkKind kind, Lag lag) {
    /** Finish to start without lag. */
    public static Link of(long from, long to) {
        return new Link(from, to, LinkKind.FINISH_TO_START, Lag.NONE);
    }

    /** A link without lag. */
    public static Link of(long from, long to, LinkKind kind) {
        return new Link(from, to, kind, Lag.NONE);
    }

    /** The same link with another lag. */
    public Link lag(Lag other) {
        return new Link(from, to, kind, other);
    }
}
