package dev.zhixing.shared.calendars;

import dev.zhixing.engine.calendar.WorkCalendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.UUID;

/**
 * When work is done. The nearest week of organisation → units → plan → person counts; over it lie
 * the statutory days, then the exceptions from the widest scope to the nearest, then leave.
 *
 * <p>Answers are computed once and kept until something changes; unknown scopes have the
 * organisation's time.
 */
public interface Calendars {

    /** The calendar the engine computes with; immutable. */
    WorkCalendar of(CalendarScope scope);

    /** The calendars of many plans by their ids, in as many questions as for one. */
    Map<UUID, WorkCalendar> ofPlans(Collection<UUID> plans);

    /** Every day from the first to the last, both included. */
    List<CalendarDay> days(CalendarScope scope, LocalDate from, LocalDate to);

    /** The working days from the first to the last, both included, with their minutes. */
    NavigableMap<LocalDate, Integer> workingDays(CalendarScope scope, LocalDate from, LocalDate to);

    /** Whether the statutory days of a year are published (or brought in by an administrator). */
    boolean announced(int year);

    /**
     * Changes whenever any calendar changes; what was computed under the same stamp still holds.
     */
    UUID stamp();
}
