package dev.zhixing.engine.network;

/**
 * The points on which scheduling tools differ.
 *
 * @param lagCalendar the calendar in which working lags are counted
 * @param startedWork what links and the status date do to work under way
 * @param gap what the end of one stretch of work is to the beginning of the next one
 */
public record Rules(LagCalendar lagCalendar, StartedWork startedWork, Gap gap) {
    /** Rules in which gaps pass. */
    public Rules(LagCalendar lagCalendar, StartedWork startedWork) {
        this(lagCalendar, startedWork, Gap.PASSES);
    }

    /** As Microsoft Project with its default options. */
    public static final Rules MICROSOFT =
            new Rules(LagCalendar.SUCCESSOR, StartedWork.GOES_ON, Gap.PASSES);

    /** As Primavera P6 with its default options. */
    public static final Rules PRIMAVERA =
            new Rules(LagCalendar.PREDECESSOR, StartedWork.WAITS_FOR_LINKS, Gap.IS_NOTHING);

    /** Time without work, between the end of one stretch of work and the next beginning. */
    public enum Gap {
        /** It passes: what begins on Monday begins later than what ended on Friday. */
        PASSES,
        /** It is nothing: both are the same moment for a limit, and a lead ends at a beginning. */
        IS_NOTHING
    }

    /** Whose calendar counts a working lag. */
    public enum LagCalendar {
        /** The successor's. */
        SUCCESSOR,
        /** The predecessor's. */
        PREDECESSOR,
        /** The project's. */
        PROJECT
    }

    /** When the rest of a started task is done. */
    public enum StartedWork {
        /** Right after what is done, whatever links say. */
        GOES_ON,
        /** Right after what is done, but not before the status date. */
        AFTER_STATUS_DATE,
        /** Not before the status date and not before its links allow (retained logic). */
        WAITS_FOR_LINKS
    }
}
