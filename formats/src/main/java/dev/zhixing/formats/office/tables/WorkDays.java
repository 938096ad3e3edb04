package dev.zhixing.formats.office.tables;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Monday to Friday, for reading only; the product's calendars decide later. */
public final class WorkDays {
    private WorkDays() {}

    public static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The day itself, or the Monday after a weekend. */
    public static LocalDate onOrAfter(LocalDate day) {
        return isWorking(day) ? day : day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** The day itself, or the Friday before a weekend. */
    public static LocalDate onOrBefore(LocalDate day) {
        return isWorking(day) ? day : day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
    }

    /** Working days from first to last, both included; 0 when last is before first. */
    public static int count(LocalDate first, LocalDate last) {
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        if (days <= 0) {
            return 0;
        }
        int working = (int) (days / 7 * 5);
        LocalDate day = first.plusDays(days / 7 * 7);
        for (; !day.isAfter(last); day = day.plusDays(1)) {
            working += isWorking(day) ? 1 : 0;
        }
        return working;
    }

    /** The working day that is {@code steps} working days after (or before) a working day. */
    public static LocalDate plus(LocalDate day, int steps) {
        LocalDate at = steps < 0 ? onOrBefore(day) : onOrAfter(day);
        at = at.plusWeeks(steps / 5);
        int direction = Integer.signum(steps);
        for (int left = Math.abs(steps % 5); left > 0; left--) {
            at = at.plusDays(direction);
            at = direction < 0 ? onOrBefore(at) : onOrAfter(at);
        }
        return at;
    }

    /**
     * First day of a week of the plan: week 1 begins on the plan's start, the others on Mondays.
     */
    public static LocalDate weekStart(LocalDate planStart, int week) {
        LocalDate first = onOrAfter(planStart);
        return week <= 1 ? first : monday(first).plusWeeks(week - 1L);
    }

    /** Friday of a week of the plan. */
    public static LocalDate weekEnd(LocalDate planStart, int week) {
        return monday(onOrAfter(planStart)).plusWeeks(Math.max(1, week) - 1L).plusDays(4);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
