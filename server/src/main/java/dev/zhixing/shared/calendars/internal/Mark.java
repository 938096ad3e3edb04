package dev.zhixing.shared.calendars.internal;

import dev.zhixing.engine.calendar.DayHours;
import dev.zhixing.shared.calendars.CalendarDay;

import java.time.LocalDate;

/** A stretch of days that a layer lays over the week. */
record Mark(LocalDate from, LocalDate to, DayHours hours, String name, CalendarDay.Source source) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
