package dev.zhixing.engine.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Collects a {@link WorkCalendar}; a later call overrides an earlier one on the same days. */
public final class CalendarBuilder {
    private final String name;
    private final DayHours[] week = new DayHours[7];
    private final List<Period> periods = new ArrayList<>();
    private final List<CalendarException> exceptions = new ArrayList<>();

    /** Days from first to last (epoch days) in which another week holds. */
    private record Period(long first, long last, Week week) {}

    CalendarBuilder(String name) {
        this.name = name;
        Arrays.fill(week, DayHours.OFF);
    }

    /** Hours of one weekday. */
    public CalendarBuilder on(DayOfWeek day, DayHours hours) {
        week[day.ordinal()] = hours;
        return this;
    }

    /** The same hours from Monday to Friday. */
    public CalendarBuilder weekdays(DayHours hours) {
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).forEach(day -> on(day, hours));
        return this;
    }

    /** The same hours on all seven days. */
    public CalendarBuilder everyDay(DayHours hours) {
        Arrays.fill(week, hours);
        return this;
    }

    /** Days off, both ends included, for example 国庆节. */
    public CalendarBuilder off(String reason, LocalDate from, LocalDate to) {
        return exception(new CalendarException(reason, from, to, DayHours.OFF));
    }

    /** A day that is worked although the week says otherwise, for example a make-up Saturday. */
    public CalendarBuilder working(String reason, LocalDate day, DayHours hours) {
        return exception(new CalendarException(reason, day, day, hours));
    }

    /** Any exception. */
    public CalendarBuilder exception(CalendarException exception) {
        exceptions.add(exception);
        periods.add(
                new Period(
                        exception.from().toEpochDay(),
                        exception.to().toEpochDay(),
                        Week.ofEqualDays(exception.hours())));
        return this;
    }

    /**
     * Another weekly pattern between two days, both included, for example summer hours.
     *
     * @param mondayToSunday seven entries
     */
    public CalendarBuilder week(LocalDate from, LocalDate to, List<DayHours> mondayToSunday) {
        if (mondayToSunday.size() != 7 || to.isBefore(from)) {
            throw new IllegalArgumentException("A week needs seven days and a range in order.");
        }
        Week own = new Week(mondayToSunday.toArray(DayHours[]::new));
        periods.add(new Period(from.toEpochDay(), to.toEpochDay(), own));
        return this;
    }

    /** The calendar. It may be without working time; {@link WorkCalendar#hasWorkingWeek} tells. */
    public WorkCalendar build() {
        return new WorkCalendar(name, timeline(), exceptions);
    }

    private Timeline timeline() {
        Week ordinary = new Week(week);
        NavigableSet<Long> cuts = new TreeSet<>();
        for (Period period : periods) {
            cuts.add(period.first());
            cuts.add(period.last() + 1);
        }
        Week[] ruling = new Week[cuts.size()];
        Arrays.fill(ruling, ordinary);
        long[] cut = cuts.stream().mapToLong(Long::longValue).toArray();
        for (Period period : periods) {
            int from = Arrays.binarySearch(cut, period.first());
            int to = Arrays.binarySearch(cut, period.last() + 1);
            Arrays.fill(ruling, from, to, period.week());
        }
        List<Long> begins = new ArrayList<>(List.of(Long.MIN_VALUE));
        List<Week> weeks = new ArrayList<>(List.of(ordinary));
        for (int i = 0; i < cut.length; i++) {
            if (!weeks.getLast().equals(ruling[i])) {
                begins.add(cut[i]);
                weeks.add(ruling[i]);
            }
        }
        return new Timeline(
                begins.stream().mapToLong(Long::longValue).toArray(), weeks.toArray(Week[]::new));
    }
}
