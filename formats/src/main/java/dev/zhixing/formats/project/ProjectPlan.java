package dev.zhixing.formats.project;

import dev.zhixing.formats.model.Problem;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A project file as plain values. Times are local; lengths are minutes; calendars, resources and
 * tasks are named by the numbers the file gives them.
 *
 * @param name the project's title, may be empty
 * @param anchor its start, or its finish when it is scheduled from there
 * @param fromFinish true when it is scheduled backward from its finish
 * @param mustFinishBy when all of it has to be done, if the file says so
 * @param statusDate until when progress is known
 * @param calendar number of the project calendar
 * @param calendars all calendars that tasks or resources use
 * @param rules how the tool that wrote the file schedules
 * @param tasks summaries and tasks, in the order of the file
 * @param links dependencies between tasks of this file
 * @param resources those who do the work
 * @param assignments who works on what
 * @param remarks cells that could not be read, or were read with an assumption
 */
public record ProjectPlan(
        String name,
        LocalDateTime anchor,
        boolean fromFinish,
        @Nullable LocalDateTime mustFinishBy,
        @Nullable LocalDateTime statusDate,
        int calendar,
        List<WorkTimes> calendars,
        ProjectRules rules,
        List<ProjectTask> tasks,
        List<ProjectLink> links,
        List<ProjectResource> resources,
        List<ProjectAssignment> assignments,
        List<Problem> remarks) {
    public ProjectPlan {
        calendars = List.copyOf(calendars);
        tasks = List.copyOf(tasks);
        links = List.copyOf(links);
        resources = List.copyOf(resources);
        assignments = List.copyOf(assignments);
        remarks = List.copyOf(remarks);
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

    /**
     * Who does the work.
     *
     * @param calendar number of its calendar; null when it is there whenever its tasks are done
     * @param capacity how much of it there is, by time; the first step holds from the beginning
     */
    public record ProjectResource(
            int uid, String name, @Nullable Integer calendar, List<CapacityStep> capacity) {
        public ProjectResource {
            capacity = List.copyOf(capacity);
        }
    }

    /** So many hundredths of a resource from this moment on; null for the beginning of time. */
    public record CapacityStep(@Nullable LocalDateTime from, int percent) {}

    /** A resource works on a task with so many hundredths; work is counted in minutes. */
    public record ProjectAssignment(
            int task, int resource, int percent, long minutes, long remainingMinutes) {}
}
