package dev.zhixing.engine.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.day.DayDates;
import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.engine.schedule.Schedule;

import java.time.LocalDate;

/**
 * Schedules drawn in text, one column a day, a blank between weeks. {@code X} is a day of work,
 * {@code .} a day off inside a task, {@code *} a milestone, {@code =} a summary.
 */
public final class Chart {
    private Chart() {}

    /** Compares the rows that the drawing names with the schedule. */
    public static void assertChart(Plan plan, String drawing) {
        assertChart(plan, plan.schedule(), drawing);
    }

    public static void assertChart(Plan plan, Schedule schedule, String drawing) {
        StringBuilder actual = new StringBuilder();
        String[] lines = drawing.strip().split("\n");
        String header = lines[0];
        int from = header.indexOf('|') + 2;
        int to = header.lastIndexOf('|');
        StringBuilder expected = new StringBuilder();
        for (int i = 1; i < lines.length; i++) {
            String name = lines[i].substring(0, lines[i].indexOf('|')).strip();
            String label = lines[i].substring(0, lines[i].indexOf('|') + 2);
            expected.append(lines[i].stripTrailing()).append('\n');
            String cells = row(plan, schedule, name, header.substring(from, to));
            actual.append(label).append(cells).append("|\n");
        }
        assertThat(header + "\n" + actual).isEqualTo(header + "\n" + expected);
    }

    private static String row(Plan plan, Schedule schedule, String name, String header) {
        var raw = schedule.dates(plan.id(name));
        DayDates dates = WorkDays.dates(raw);
        WorkCalendar calendar =
                schedule.network().task(plan.id(name)).calendar().orElse(plan.days().calendar());
        StringBuilder cells = new StringBuilder();
        LocalDate day = Plan.MONDAY;
        for (char letter : header.toCharArray()) {
            if (letter == ' ') {
                cells.append(letter);
                continue;
            }
            boolean inside = !day.isBefore(dates.start()) && !day.isAfter(dates.finish());
            if (!inside) {
                cells.append(' ');
            } else if (raw.start().equals(raw.finish())) {
                cells.append('*');
            } else if (raw.summary()) {
                cells.append('=');
            } else {
                cells.append(calendar.isWorkingDay(day) ? 'X' : '.');
            }
            day = day.plusDays(1);
        }
        return cells.toString();
    }
}
