package dev.zhixing.formats.office.export;

import dev.zhixing.formats.model.PlanExport;
import dev.zhixing.formats.model.TaskDraft;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The time axis of a chart drawn in cells: a column per day, week or month, whichever fits.
 *
 * @param unit what a column stands for
 * @param columns first day of every column; empty when the plan has no dates
 */
record ChartScale(ChronoUnit unit, List<LocalDate> columns) {
    private static final int MOST_DAYS = 92;
    private static final int MOST_WEEKS = 160;
    private static final int MOST_MONTHS = 240;

    static ChartScale of(PlanExport plan) {
        LocalDate first = null;
        LocalDate last = null;
        for (TaskDraft task : plan.tasks()) {
            for (LocalDate day : days(task)) {
                first = first == null || day.isBefore(first) ? day : first;
                last = last == null || day.isAfter(last) ? day : last;
            }
        }
        if (first == null || last == null) {
            return new ChartScale(ChronoUnit.DAYS, List.of());
        }
        long span = ChronoUnit.DAYS.between(first, last) + 1;
        if (span <= MOST_DAYS) {
            return steps(ChronoUnit.DAYS, first, last);
        }
        if (span <= MOST_WEEKS * 7L) {
            LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return steps(ChronoUnit.WEEKS, monday, last);
        }
        return steps(ChronoUnit.MONTHS, first.withDayOfMonth(1), last);
    }

    private static List<LocalDate> days(TaskDraft task) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate start = task.timing().start();
        LocalDate finish = task.timing().finish();
        if (start != null) {
            days.add(start);
        }
        if (finish != null) {
            days.add(finish);
        }
        return days;
    }

    private static ChartScale steps(ChronoUnit unit, LocalDate first, LocalDate last) {
        List<LocalDate> columns = new ArrayList<>();
        for (LocalDate at = first;
                !at.isAfter(last) && columns.size() < MOST_MONTHS;
                at = at.plus(1, unit)) {
            columns.add(at);
        }
        return new ChartScale(unit, columns);
    }

    /** First day after the column. */
    LocalDate end(int column) {
        return columns.get(column).plus(1, unit);
    }

    /** True when the period from first to last day touches the column. */
    boolean touches(int column, LocalDate first, LocalDate last) {
        return first.isBefore(end(column)) && !last.isBefore(columns.get(column));
    }

    /** The column of a day, or null when it lies outside. */
    @Nullable Integer columnOf(LocalDate day) {
        for (int i = 0; i < columns.size(); i++) {
            if (touches(i, day, day)) {
                return i;
            }
        }
        return null;
    }

    /** Upper line of the header: the month, or the year of month columns. */
    String group(int column) {
        LocalDate day = columns.get(column);
        return unit == ChronoUnit.MONTHS
                ? String.valueOf(day.getYear())
                : String.format(Locale.ROOT, "%d-%02d", day.getYear(), day.getMonthValue());
    }

    /** Lower line of the header: the day of the month, the week's Monday, or the month. */
    String label(int column) {
        LocalDate day = columns.get(column);
        return switch (unit) {
            case DAYS -> String.valueOf(day.getDayOfMonth());
            case WEEKS -> day.getMonthValue() + "/" + day.getDayOfMonth();
            default -> String.valueOf(day.getMonthValue());
        };
    }

    double width() {
        return unit == ChronoUnit.DAYS ? 2.7 : 5.3;
    }
}
