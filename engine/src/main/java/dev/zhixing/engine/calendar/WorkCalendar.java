package dev.zhixing.engine.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A working calendar in local time: a weekly pattern with exceptions. Immutable; all lengths are
 * working minutes; every operation costs O(log exceptions), in any year.
 *
 * <p>Arithmetic counts minutes worked since a fixed origin: {@link #worked} turns a moment into
 * that count, {@link #startAt} and {@link #finishAt} turn a count back into the moment at which the
 * next minute starts or the last one ends. Work that ends on Friday at 17:00 and work that starts
 * on Monday at 08:00 share a count.
 */
public final class WorkCalendar {
    private final String name;
    private final Timeline timeline;
    private final List<CalendarException> exceptions;

    WorkCalendar(String name, Timeline timeline, List<CalendarException> exceptions) {
        this.name = name;
        this.timeline = timeline;
        this.exceptions = List.copyOf(exceptions);
    }

    /** Starts a calendar without any working time. */
    public static CalendarBuilder named(String name) {
        return new CalendarBuilder(name);
    }

    /** Monday to Friday, 08:00-12:00 and 13:00-17:00. */
    public static WorkCalendar standard() {
        return named("Standard").weekdays(DayHours.of("08:00-12:00 13:00-17:00")).build();
    }

    /** Every minute of every day. */
    public static WorkCalendar allDay() {
        return named("24 Hours").everyDay(DayHours.ALL_DAY).build();
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    /** The exceptions as given; where two cover a day, the later one in this list counts. */
    public List<CalendarException> exceptions() {
        return exceptions;
    }

    /**
     * False when the ordinary week has no working time, so that work could run for ever. All other
     * operations may throw on such a calendar.
     */
    public boolean hasWorkingWeek() {
        return timeline.isEndless();
    }

    /** The exception that rules the day, if any. */
    public Optional<CalendarException> exceptionOn(LocalDate day) {
        for (int i = exceptions.size() - 1; i >= 0; i--) {
            if (exceptions.get(i).covers(day)) {
                return Optional.of(exceptions.get(i));
            }
        }
        return Optional.empty();
    }

    /** The working hours of the day. */
    public DayHours hoursOn(LocalDate day) {
        return timeline.on(day.toEpochDay());
    }

    /** True when at least one minute of the day is worked. */
    public boolean isWorkingDay(LocalDate day) {
        return !hoursOn(day).isOff();
    }

    /** True when the minute that begins at this moment is worked. */
    public boolean isWorking(LocalDateTime moment) {
        long minute = Minute.of(moment);
        return worked(minute + 1) > worked(minute);
    }

    /** The moment itself when it is worked, else the start of the next working time. */
    public LocalDateTime nextWorking(LocalDateTime moment) {
        return Minute.at(startAt(worked(Minute.of(moment))));
    }

    /** The moment itself when work is done right before it, else the last end of work before. */
    public LocalDateTime previousWorking(LocalDateTime moment) {
        return Minute.at(finishAt(worked(Minute.of(moment))));
    }

    /**
     * Moves by working minutes. Forward it answers when that work ends, backward when work that
     * ends at the moment has to start; zero changes nothing.
     */
    public LocalDateTime add(LocalDateTime moment, long workingMinutes) {
        return Minute.at(add(Minute.of(moment), workingMinutes));
    }

    /** As {@link #add(LocalDateTime, long)}, on the engine's minutes. */
    public long add(long minute, long workingMinutes) {
        if (workingMinutes == 0) {
            return minute;
        }
        long target = worked(minute) + workingMinutes;
        return workingMinutes > 0 ? finishAt(target) : startAt(target);
    }

    /** Working minutes between two moments; negative when the second is earlier. */
    public long workingMinutesBetween(LocalDateTime from, LocalDateTime to) {
        return worked(Minute.of(to)) - worked(Minute.of(from));
    }

    /** Minutes worked up to this minute, counted from an origin of this calendar's own. */
    public long worked(long minute) {
        return timeline.worked(minute);
    }

    /** The latest moment with this count: where the next working minute starts. */
    public long startAt(long worked) {
        return timeline.startAt(worked);
    }

    /** The earliest moment with this count: where the last working minute ended. */
    public long finishAt(long worked) {
        return timeline.startAt(worked - 1) + 1;
    }

    /** The same working days, each with these hours: for plans in which all days count alike. */
    public WorkCalendar withEqualDays(DayHours hours) {
        return new WorkCalendar(name, timeline.withEqualDays(hours), exceptions);
    }

    /** The time worked in both calendars; exceptions of both are kept for reasons. */
    public WorkCalendar intersect(WorkCalendar other) {
        if (equals(other)) {
            return this;
        }
        List<CalendarException> both =
                Stream.concat(exceptions.stream(), other.exceptions.stream()).distinct().toList();
        return new WorkCalendar(
                name + " + " + other.name, timeline.intersect(other.timeline), both);
    }

    /** Equal when the same minutes are worked, whatever the names. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof WorkCalendar that && timeline.equals(that.timeline));
    }

    @Override
    public int hashCode() {
        return timeline.hashCode();
    }

    @Override
    public String toString() {
        return "WorkCalendar[" + name + "]";
    }
}
