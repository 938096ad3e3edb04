package dev.zhixing.formats.project;

import dev.zhixing.formats.model.LinkType;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A project file as plain values. Times are local; lengths are minutes; calendars and tasks are
 * named by the numbers the file gives them.
 *
 * @param name the project's title, may be empty
 * @param anchor its start, or its finish when it is scheduled from there
 * @param fromFinish true when it is scheduled backward from its finish
 * @param statusDate until when progress is known
 * @param calendar number of the project calendar
 * @param calendars all calendars that tasks or resources use
 * @param tasks summaries and tasks, in the order of the file
 * @param links dependencies between tasks of this file
 */
public record ProjectPlan(
        String name,
        LocalDateTime anchor,
        boolean fromFinish,
        @Nullable LocalDateTime statusDate,
        int calendar,
        List<WorkTimes> calendars,
        List<ProjectTask> tasks,
        List<ProjectLink> links) {
    public ProjectPlan {
        calendars = List.copyOf(calendars);
        tasks = List.copyOf(tasks);
        links = List.copyOf(links);
    }

    /** A stretch of working time within a day, minutes 0 to 1440. */
    public record Shift(int from, int to) {}

    /**
     * Days that differ from the week.
     *
     * @param name may be empty
     * @param first first day
     * @param last last day
     * @param shifts the hours of each of these days; empty for days off
     */
    public record SpecialDays(String name, LocalDate first, LocalDate last, List<Shift> shifts) {}

    /** Another week between two days, Monday first. */
    public record WeekPeriod(LocalDate first, LocalDate last, List<List<Shift>> week) {}

    /** A working calendar with what it inherits; the week has seven entries, Monday first. */
    public record WorkTimes(
            int number,
            String name,
            List<List<Shift>> week,
            List<WeekPeriod> periods,
            List<SpecialDays> specialDays) {}

    /** How a task is pinned to the calendar; all but the first two come with a date. */
    public enum Pinning {
        AS_SOON_AS_POSSIBLE,
        AS_LATE_AS_POSSIBLE,
        START_NO_EARLIER_THAN,
        START_NO_LATER_THAN,
        FINISH_NO_EARLIER_THAN,
        FINISH_NO_LATER_THAN,
        MUST_START_ON,
        MUST_FINISH_ON
    }

    /** How a lag is counted; percent of the predecessor's duration. */
    public enum LagUnit {
        WORKING_MINUTES,
        ELAPSED_MINUTES,
        PERCENT,
        ELAPSED_PERCENT
    }

    /** A dependency by the unique numbers of its tasks. */
    public record ProjectLink(int from, int to, LinkType type, long lag, LagUnit unit) {}

    /**
     * One row of the plan.
     *
     * @param uid unique number, never reused
     * @param name may be empty
     * @param outline for example {@code 1.2.3}
     * @param parent unique number of the summary above
     * @param summary true when it has children
     * @param minutes duration
     * @param elapsed true when the duration counts nights and weekends
     * @param pinning constraint
     * @param pinnedTo date of the constraint
     * @param deadline when it should be done
     * @param calendar number of its own calendar
     * @param resourceCalendars numbers of the calendars of the people and machines that do it
     * @param actualStart when it started
     * @param actualFinish when it finished
     * @param remainingMinutes what is left of the duration
     * @param manualStart start set by hand
     * @param manualFinish finish set by hand
     * @param active false when it is kept but does not count
     */
    public record ProjectTask(
            int uid,
            String name,
            String outline,
            @Nullable Integer parent,
            boolean summary,
            long minutes,
            boolean elapsed,
            Pinning pinning,
            @Nullable LocalDateTime pinnedTo,
            @Nullable LocalDateTime deadline,
            @Nullable Integer calendar,
            List<Integer> resourceCalendars,
            @Nullable LocalDateTime actualStart,
            @Nullable LocalDateTime actualFinish,
            long remainingMinutes,
            @Nullable LocalDateTime manualStart,
            @Nullable LocalDateTime manualFinish,
            boolean active) {}
}
