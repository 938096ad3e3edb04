package dev.zhixing.formats.project;

/**
 * How the tool that wrote a file schedules, with the options the file was saved with.
 *
 * @param tool whose rules hold
 * @param lags in which calendar a lag is counted
 * @param progress what becomes of work under way
 * @param critical what makes a task critical
 * @param criticalMinutes total slack up to which a task is critical
 * @param openEndsCritical true when a task without a successor is critical in any case
 * @param floats what total slack measures
 * @param datesBeforeLinks true when a latest or fixed date moves a task before what it waits for
 */
public record ProjectRules(
        Tool tool,
        Lags lags,
        Progress progress,
        Critical critical,
        long criticalMinutes,
        boolean openEndsCritical,
        Floats floats,
        boolean datesBeforeLinks) {
    /** Microsoft Project with its default options. */
    public static final ProjectRules MICROSOFT =
            new ProjectRules(
                    Tool.MICROSOFT,
                    Lags.SUCCESSOR,
                    Progress.GOES_ON,
                    Critical.SLACK,
                    0,
                    false,
                    Floats.SMALLEST,
                    true);

    /** A tool with habits of its own. */
    public enum Tool {
        MICROSOFT,
        PRIMAVERA
    }

    /** Whose calendar counts a lag. */
    public enum Lags {
        PREDECESSOR,
        SUCCESSOR,
        PROJECT,
        ROUND_THE_CLOCK
    }

    /** When the rest of started work is done. */
    public enum Progress {
        GOES_ON,
        RETAINED_LOGIC,
        PROGRESS_OVERRIDE
    }

    /** By what a task is critical. */
    public enum Critical {
        SLACK,
        LONGEST_PATH
    }

    /** Between which dates slack is measured. */
    public enum Floats {
        SMALLEST,
        START,
        FINISH
    }
}
