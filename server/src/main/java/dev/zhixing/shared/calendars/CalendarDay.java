package dev.zhixing.shared.calendars;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One day of somebody's calendar.
 *
 * @param name why the day is as it is (国庆节, 年假 …), null on an ordinary day
 * @param source the layer that decides
 * @param announced false in a year whose statutory days are not published yet
 * @param minutes working minutes, 0 on a day off
 */
public record CalendarDay(
        LocalDate date,
        boolean working,
        @Nullable String name,
        Source source,
        boolean announced,
        int minutes) {

    /** The layer that decides about a day. */
    public enum Source {
        WEEK,
        STATUTORY,
        ORGANISATION,
        UNIT,
        PLAN,
        PERSON,
        LEAVE
    }
}
