package dev.zhixing.formats.project;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One row of a plan.
 *
 * @param uid unique number, never reused
 * @param id what people call the row: its number, or its code in Primavera
 * @param name may be empty
 * @param outline for example {@code 1.2.3}
 * @param parent unique number of the summary above
 * @param kind what sort of row it is
 * @param minutes duration
 * @param elapsed true when the duration counts nights and weekends
 * @param wishes constraints, at most two
 * @param deadline when it should be done
 * @param calendar number of its own calendar
 * @param staffing how those who do it count
 * @param progress what has happened so far
 * @param byHand dates set by hand
 * @param pauses stretches without work, in the order of time
 * @param delay minutes that levelling put in front of it
 * @param delayElapsed true when the delay counts nights and weekends
 * @param expectedFinish when it is expected to be done: the rest of the duration follows from it
 * @param priority for levelling, 0 to 1000
 * @param active false when it is kept but does not count
 */
public record ProjectTask(
        int uid,
        String id,
        String name,
        String outline,
        @Nullable Integer parent,
        Kind kind,
        long minutes,
        boolean elapsed,
        List<Wish> wishes,
        @Nullable LocalDateTime deadline,
        @Nullable Integer calendar,
        Staffing staffing,
        Progress progress,
        @Nullable Dates byHand,
        List<Gap> pauses,
        long delay,
        boolean delayElapsed,
        @Nullable LocalDateTime expectedFinish,
        int priority,
        boolean active) {
    public ProjectTask {
        wishes = List.copyOf(wishes);
        pauses = List.copyOf(pauses);
    }

    /** What sort of row. */
    public enum Kind {
        SUMMARY,
        TASK,
        /** A point in time before what starts then. */
        START_MILESTONE,
        /** A point in time after what is done by then. */
        FINISH_MILESTONE,
        /** As long as what it accompanies: from its predecessors to its successors. */
        LEVEL_OF_EFFORT,
        /** As long as everything under the same part of the work breakdown. */
        WBS_SUMMARY,
        /** Somebody else's task, with dates that come from there. */
        EXTERNAL
    }

    /** How a task is pinned to the calendar; all but the first two come with a date. */
    public enum Pinning {
        AS_SOON_AS_POSSIBLE,
        AS_LATE_AS_POSSIBLE,
        START_NO_EARLIER_THAN,
        START_NO_LATER_THAN,
        FINISH_NO_EARLIER_THAN,
        FINISH_NO_LATER_THAN,
        /** Microsoft: must start on. Primavera: start on, which links may still delay. */
        START_ON,
        FINISH_ON,
        /** Primavera: mandatory, whatever links say. */
        MANDATORY_START,
        MANDATORY_FINISH
    }

    /** A constraint with its date; null where the kind needs none. */
    public record Wish(Pinning pinning, @Nullable LocalDateTime date) {}

    /** What stays when work, units or duration change. */
    public enum Fixed {
        UNITS,
        WORK,
        DURATION
    }

    /**
     * How those who do a task count.
     *
     * @param fixed what stays when another figure changes
     * @param effortDriven true when people who join share the work
     * @param inTheirHours true when it is done in the hours of its resources
     */
    public record Staffing(Fixed fixed, boolean effortDriven, boolean inTheirHours) {
        /** Nobody in particular. */
        public static final Staffing NONE = new Staffing(Fixed.UNITS, false, false);
    }

    /**
     * What has happened so far.
     *
     * @param start when it started
     * @param finish when it finished
     * @param remaining minutes left of the duration
     * @param resume when work goes on after a stop
     */
    public record Progress(
            @Nullable LocalDateTime start,
            @Nullable LocalDateTime finish,
            long remaining,
            @Nullable LocalDateTime resume) {
        /** Not begun. */
        public static Progress none(long minutes) {
            return new Progress(null, null, minutes, null);
        }
    }

    /** Start and finish. */
    public record Dates(LocalDateTime start, LocalDateTime finish) {}

    /** Working minutes without work, after so many minutes of work. */
    public record Gap(long after, long minutes) {}

    /** True when it has children. */
    public boolean summary() {
        return kind == Kind.SUMMARY;
    }
}
