package dev.zhixing.shared.calendars.internal;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.engine.calendar.DayHours;
import dev.zhixing.shared.calendars.CalendarsProblem;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The working hours of a week as they are sent and shown: spans of each weekday. */
public record WeekHours(
        @NotNull List<@NotNull WorkingSpan> monday,
        @NotNull List<@NotNull WorkingSpan> tuesday,
        @NotNull List<@NotNull WorkingSpan> wednesday,
        @NotNull List<@NotNull WorkingSpan> thursday,
        @NotNull List<@NotNull WorkingSpan> friday,
        @NotNull List<@NotNull WorkingSpan> saturday,
        @NotNull List<@NotNull WorkingSpan> sunday) {

    /** Twelve stretches of work in a day. */
    private static final int LONGEST = 12 * 12;

    /** A stretch of work within a day, {@code HH:MM}; {@code 24:00} ends the day. */
    public record WorkingSpan(
            @NotNull @Size(max = 5) String from, @NotNull @Size(max = 5) String to) {}

    static WeekHours of(WorkWeek week) {
        List<List<WorkingSpan>> days =
                week.mondayToSunday().stream().map(WeekHours::spans).toList();
        return new WeekHours(
                days.get(0),
                days.get(1),
                days.get(2),
                days.get(3),
                days.get(4),
                days.get(5),
                days.get(6));
    }

    /**
     * @throws Refused when a span makes no sense or no day is worked
     */
    WorkWeek week() {
        var breaches = new ArrayList<Breach>();
        var days = new ArrayList<DayHours>();
        Stream.of(monday, tuesday, wednesday, thursday, friday, saturday, sunday)
                .forEach(day -> days.add(read("hours", day, breaches)));
        if (breaches.isEmpty() && days.stream().allMatch(DayHours::isOff)) {
            breaches.add(new Breach("hours", CalendarsProblem.WEEK_EMPTY));
        }
        Refused.ifAny(breaches);
        return new WorkWeek(days);
    }

    /** Hours of one day, or no work and a breach. */
    static DayHours read(String path, @Nullable List<WorkingSpan> spans, List<Breach> breaches) {
        if (spans == null || spans.isEmpty()) {
            return DayHours.OFF;
        }
        String text =
                spans.stream()
                        .map(span -> span == null ? "" : span.from() + "-" + span.to())
                        .collect(Collectors.joining(" "));
        try {
            if (text.length() <= LONGEST && text.matches("([0-2][0-9]:[0-5][0-9][- ]?)++")) {
                return DayHours.of(text);
            }
        } catch (IllegalArgumentException senseless) {
            breaches.add(new Breach(path, CalendarsProblem.HOURS_SHAPE, Map.of("hours", text)));
            return DayHours.OFF;
        }
        breaches.add(
                new Breach(path, CalendarsProblem.HOURS_SHAPE, Map.of("hours", shortened(text))));
        return DayHours.OFF;
    }

    private static String shortened(String text) {
        int[] start = text.codePoints().limit(60).toArray();
        return new String(start, 0, start.length);
    }

    static List<WorkingSpan> spans(DayHours hours) {
        return hours.isOff()
                ? List.of()
                : Stream.of(hours.toString().split(" "))
                        .map(span -> new WorkingSpan(span.substring(0, 5), span.substring(6)))
                        .toList();
    }
}
