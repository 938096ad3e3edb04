package dev.zhixing.shared.calendars.internal;

import dev.zhixing.engine.calendar.CalendarException;
import dev.zhixing.engine.calendar.DayHours;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.shared.calendars.CalendarDay;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A week with marks over it; where two marks cover a day, the later one counts. Immutable. */
final class LayeredCalendar {

    private final WorkWeek week;
    private final List<Mark> marks;
    private final Set<Integer> announced;
    private final WorkCalendar engine;

    LayeredCalendar(String name, WorkWeek week, List<Mark> marks, Set<Integer> announced) {
        this.week = week;
        this.marks = List.copyOf(marks);
        this.announced = Set.copyOf(announced);
        var builder = WorkCalendar.named(name);
        for (var day : DayOfWeek.values()) {
            builder.on(day, week.on(day));
        }
        for (var mark : marks) {
            builder.exception(
                    new CalendarException(mark.name(), mark.from(), mark.to(), mark.hours()));
        }
        this.engine = builder.build();
    }

    WorkCalendar engine() {
        return engine;
    }

    CalendarDay on(LocalDate day) {
        boolean known = announced.contains(day.getYear());
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            if (mark.covers(day)) {
                return day(day, mark.hours(), mark.name(), mark.source(), known);
            }
        }
        return day(day, week.on(day.getDayOfWeek()), null, CalendarDay.Source.WEEK, known);
    }

    private static CalendarDay day(
            LocalDate day,
            DayHours hours,
            @org.jspecify.annotations.Nullable String name,
            CalendarDay.Source source,
            boolean announced) {
        return new CalendarDay(day, !hours.isOff(), name, source, announced, hours.total());
    }
}
