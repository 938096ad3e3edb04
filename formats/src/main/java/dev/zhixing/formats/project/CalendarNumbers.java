package dev.zhixing.formats.project;

import dev.zhixing.formats.project.ProjectPlan.Shift;
import dev.zhixing.formats.project.ProjectPlan.SpecialDays;
import dev.zhixing.formats.project.ProjectPlan.WeekPeriod;
import dev.zhixing.formats.project.ProjectPlan.WorkTimes;

import org.jspecify.annotations.Nullable;
import org.mpxj.DayType;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarException;
import org.mpxj.ProjectCalendarWeek;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Gives every calendar that is used a number, and writes it out with all it inherits. */
final class CalendarNumbers {
    private final Map<ProjectCalendar, Integer> numbers = new IdentityHashMap<>();
    private final List<WorkTimes> all = new ArrayList<>();

    int number(ProjectCalendar calendar) {
        Integer known = numbers.get(calendar);
        if (known != null) {
            return known;
        }
        int number = numbers.size() + 1;
        numbers.put(calendar, number);
        all.add(workTimes(number, calendar));
        return number;
    }

    List<WorkTimes> all() {
        return all;
    }

    private static WorkTimes workTimes(int number, ProjectCalendar calendar) {
        List<List<Shift>> week = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            week.add(shifts(calendar.getHours(day)));
        }
        // What a calendar says itself comes after, and thus overrules, what it inherits.
        Deque<ProjectCalendar> line = new ArrayDeque<>();
        for (ProjectCalendar at = calendar; at != null; at = at.getParent()) {
            line.push(at);
        }
        List<WeekPeriod> periods = new ArrayList<>();
        List<SpecialDays> special = new ArrayList<>();
        for (ProjectCalendar at : line) {
            at.getWorkWeeks().forEach(own -> periods.add(period(calendar, own)));
            for (ProjectCalendarException own : at.getExpandedCalendarExceptions()) {
                String name = Objects.requireNonNullElse(own.getName(), "");
                special.add(new SpecialDays(name, own.getFromDate(), own.getToDate(), shifts(own)));
            }
        }
        String name = Objects.requireNonNullElse(calendar.getName(), "");
        return new WorkTimes(number, name, week, periods, special);
    }

    private static WeekPeriod period(ProjectCalendar calendar, ProjectCalendarWeek own) {
        List<List<Shift>> week = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            DayType type = own.getCalendarDayType(day);
            week.add(
                    type == DayType.DEFAULT
                            ? shifts(calendar.getHours(day))
                            : type == DayType.NON_WORKING
                                    ? List.of()
                                    : shifts(own.getCalendarHours(day)));
        }
        return new WeekPeriod(own.getDateRange().getStart(), own.getDateRange().getEnd(), week);
    }

    private static List<Shift> shifts(@Nullable Iterable<LocalTimeRange> ranges) {
        List<Shift> shifts = new ArrayList<>();
        if (ranges != null) {
            for (LocalTimeRange range : ranges) {
                shifts.add(new Shift(minute(range.getStart()), end(range.getEnd())));
            }
        }
        return shifts;
    }

    private static int minute(@Nullable LocalTime time) {
        return time == null ? 0 : time.toSecondOfDay() / 60;
    }

    /** Midnight ends the day, and so does the last minute that some files write instead. */
    private static int end(@Nullable LocalTime time) {
        int minute = minute(time);
        return minute == 0 || minute == 1439 ? 1440 : minute;
    }
}
