package dev.zhixing.engine.levelling;

/**
 * One activity waits for another, with a least time between them.
 *
 * @param from index of the activity that is waited for
 * @param to index of the one that waits
 * @param kind which ends it ties
 * @param lag least number of periods between those ends; negative when they may overlap
 */
public record Precedence(int from, int to, Kind kind, int lag) {
    /** Which ends are tied. */
    public enum Kind {
        /** The start waits for the finish. */
        FINISH_START,
        /** The start waits for the start. */
        START_START,
        /** The finish waits for the finish. */
        FINISH_FINISH,
        /** The finish waits for the start. */
        START_FINISH
    }

    /** The second starts when the first is finished. */
    public static Precedence of(int from, int to) {
        return new Precedence(from, to, Kind.FINISH_START, 0);
    }
}
