package dev.zhixing.formats.project;

import dev.zhixing.engine.calendar.CalendarBuilder;
import dev.zhixing.engine.calendar.CalendarException;
import dev.zhixing.engine.calendar.DayHours;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.formats.project.ProjectPlan.Shift;
import dev.zhixing.formats.project.ProjectPlan.WorkTimes;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the calendars of a project file into those of the engine. */
final class WorkCalendars {
    private WorkCalendars() {}

    /** All calendars of a plan, by number. */
    static Map<Integer, WorkCalendar> of(ProjectPlan plan) {
        Map<Integer, WorkCalendar> all = new HashMap<>();
        plan.calendars().forEach(times -> all.put(times.number(), calendar(times)));
        return all;
    }

    private static WorkCalendar calendar(WorkTimes times) {
        CalendarBuilder builder = WorkCalendar.named(times.name());
        for (DayOfWeek day : DayOfWeek.values()) {
            builder.on(day, hours(times.week().get(day.ordinal())));
        }
        times.periods()
                .forEach(
                        period ->
                                builder.week(
                                        period.first(),
                                        period.last(),
                                        period.week().stream().map(WorkCalendars::hours).toList()));
        times.specialDays()
                .forEach(
                        days ->
                                builder.exception(
                                        new CalendarException(
                                                days.name(),
                                                days.first(),
                                                days.last(),
                                                hours(days.shifts()))));
        return builder.build();
    }

    private static DayHours hours(List<Shift> shifts) {
        return DayHours.ofMinutes(
                shifts.stream()
                        .flatMap(s -> List.of(s.from(), s.to()).stream())
                        .mapToInt(Integer::intValue)
                        .toArray());
    }
}
