package dev.zhixing.engine.calendar;

import java.time.LocalDate;

/**
 * A stretch of days that differs from the week: days off, or working days with own hours.
 *
 * @param name what people call it, for example 国庆节; shown in reasons
 * @param from first day
 * @param to last day, the same or later
 * @param hours the hours of each of these days; {@link DayHours#OFF} for days off
 */
public record CalendarException(String name, LocalDate from, LocalDate to, DayHours hours) {
    /**
     * @throws IllegalArgumentException when the last day is before the first
     */
    public CalendarException {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "CalendarException.to (%s) must not be before from (%s).".formatted(to, from));
        }
    }

    /** True when the day is one of these days. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
