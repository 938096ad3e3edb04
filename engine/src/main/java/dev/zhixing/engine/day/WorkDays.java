package dev.zhixing.engine.day;

import dev.zhixing.engine.calendar.DayHours;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Lag;
import dev.zhixing.engine.network.Span;
import dev.zhixing.engine.schedule.TaskDates;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Translates plans that think in whole days. Every working day counts alike, whatever its real
 * hours: it begins at 09:00, ends at 18:00 and holds 480 minutes, so five days are five days across
 * short Fridays and make-up Saturdays. All calendars of one network must come from here.
 */
public final class WorkDays {
    /** Minutes that stand for one working day. */
    public static final long MINUTES = 480;

    private static final DayHours HOURS = DayHours.of("09:00-12:00 13:00-18:00");

    private final WorkCalendar calendar;

    private WorkDays(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** Working days of this calendar; its hours are not used. */
    public static WorkDays of(WorkCalendar hours) {
        return new WorkDays(hours.withEqualDays(HOURS));
    }

    /** The calendar to give to the network or to a task. */
    public WorkCalendar calendar() {
        return calendar;
    }

    /** A duration of whole working days; 0 for a milestone. */
    public static Span days(long days) {
        return Span.working(Math.multiplyExact(days, MINUTES));
    }

    /** A lag of whole working days, negative for a lead. */
    public static Lag lag(long days) {
        return Lag.working(Math.multiplyExact(days, MINUTES));
    }

    /** A lag of calendar days: nights and weekends count. */
    public static Lag elapsedLag(long days) {
        return Lag.elapsed(Math.multiplyExact(days, 1440L));
    }

    /** The moment at which work on a day begins: for project starts, "not before", real starts. */
    public static LocalDateTime startOf(LocalDate day) {
        return day.atStartOfDay().plusMinutes(HOURS.firstMinute());
    }

    /** The moment at which a day's work ends: for deadlines, "not after", real finishes. */
    public static LocalDateTime finishOf(LocalDate day) {
        return day.atStartOfDay().plusMinutes(HOURS.lastMinute());
    }

    /** Working days from the first to the last day, both counted; 0 when there is none. */
    public long between(LocalDate first, LocalDate last) {
        return calendar.workingMinutesBetween(startOf(first), finishOf(last)) / MINUTES;
    }

    /** The last of so many working days from this day on; the day itself may be the first. */
    public LocalDate lastOf(LocalDate first, long days) {
        return calendar.add(startOf(first), Math.multiplyExact(days, MINUTES)).toLocalDate();
    }

    /** The day itself when it is worked, else the next working day. */
    public LocalDate nextWorkingDay(LocalDate day) {
        return calendar.nextWorking(startOf(day)).toLocalDate();
    }

    /** The dates of a task as days: a finish at 18:00 is that day. */
    public static DayDates dates(TaskDates dates) {
        return new DayDates(
                dates.start().toLocalDate(),
                dates.finish().toLocalDate(),
                dates.lateStart().toLocalDate(),
                dates.lateFinish().toLocalDate(),
                Math.floorDiv(dates.totalSlack(), MINUTES),
                Math.floorDiv(dates.freeSlack(), MINUTES),
                dates.critical());
    }
}
