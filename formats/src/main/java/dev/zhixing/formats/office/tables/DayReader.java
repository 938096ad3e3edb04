package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.DateChange;
import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.ProblemCode;
import dev.zhixing.formats.model.SourceCell;
import dev.zhixing.formats.model.Words;
import dev.zhixing.formats.office.words.DayWord;
import dev.zhixing.formats.office.words.Plain;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns day words of one table into days, and keeps account of what had to be assumed. */
final class DayReader {
    private final YearContext.@Nullable Year year;
    private final @Nullable LocalDate planStart;
    private final Findings findings;
    private final List<SourceCell> withoutYear = new ArrayList<>();
    private final List<SourceCell> weeks = new ArrayList<>();

    DayReader(YearContext.@Nullable Year year, @Nullable LocalDate planStart, Findings findings) {
        this.year = year;
        this.planStart = planStart;
        this.findings = findings;
    }

    /**
     * The day a word stands for; null when it is open or cannot be worked out yet.
     *
     * @param field {@link Field#START} takes the first day of a week or month, FINISH the last
     * @param before the start of the same period, which a finish never precedes
     */
    @Nullable LocalDate day(
            DayWord word,
            Field field,
            @Nullable LocalDate before,
            String text,
            SourceCell place,
            TaskRow task) {
        boolean finish = field == Field.FINISH;
        return switch (word) {
            case DayWord.On on -> on.day();
            case DayWord.Open open -> {
                if (Plain.isOpen(text)) {
                    findings.add(ProblemCode.DATE_OPEN, place, Map.of("text", text));
                }
                yield null;
            }
            case DayWord.MonthDay md ->
                    assumed(md.month(), md.day(), field, before, text, place, task);
            case DayWord.SameMonth same -> before == null ? null : sameMonth(before, same.day());
            case DayWord.MonthPart part -> {
                int day = finish ? part.last() : part.first();
                if (part.year() == 0) {
                    yield assumed(part.month(), day, field, before, text, place, task);
                }
                LocalDate date = safe(part.year(), part.month(), day);
                changed(
                        task,
                        field,
                        text,
                        date,
                        place,
                        new Words("只写了月份", "only a month is given"));
                yield date;
            }
            case DayWord.Week week -> {
                weeks.add(place);
                yield week(week.number(), finish, field, text, place, task);
            }
            case DayWord.DayNumber number -> {
                weeks.add(place);
                yield planStart == null
                        ? null
                        : changed(
                                task,
                                field,
                                text,
                                WorkDays.plus(WorkDays.onOrAfter(planStart), number.number() - 1),
                                place,
                                sinceStart(planStart));
            }
        };
    }

    private @Nullable LocalDate week(
            int number, boolean finish, Field field, String text, SourceCell place, TaskRow task) {
        if (planStart == null || number > 1_000) {
            return null;
        }
        boolean end = finish || task.milestone;
        LocalDate day =
                end ? WorkDays.weekEnd(planStart, number) : WorkDays.weekStart(planStart, number);
        return changed(task, field, text, day, place, sinceStart(planStart));
    }

    private static Words sinceStart(LocalDate planStart) {
        return new Words(
                "按计划开始日期 " + planStart + " 换算", "counted from the plan's start on " + planStart);
    }

    private static LocalDate sameMonth(LocalDate before, int day) {
        int last = YearMonth.from(before).lengthOfMonth();
        LocalDate date = before.withDayOfMonth(Math.max(1, Math.min(day, last)));
        return date.isBefore(before) ? date.plusMonths(1) : date;
    }

    private @Nullable LocalDate assumed(
            int month,
            int day,
            Field field,
            @Nullable LocalDate before,
            String text,
            SourceCell place,
            TaskRow task) {
        int value;
        if (before != null) {
            value = before.getYear();
        } else if (year != null) {
            value = year.value();
        } else {
            findings.add(ProblemCode.YEAR_UNKNOWN, place, Map.of("text", text));
            return null;
        }
        LocalDate date = safe(value, month, day);
        if (date != null && before != null && date.isBefore(before)) {
            LocalDate next = safe(value + 1, month, day);
            boolean overNewYear = next != null && next.toEpochDay() - before.toEpochDay() < 200;
            date = overNewYear ? next : date;
        }
        withoutYear.add(place);
        String from = year == null ? "" : year.from().zh();
        String fromEn = year == null ? "" : year.from().en();
        return changed(
                task, field, text, date, place, new Words("补上年份，" + from, "year added, " + fromEn));
    }

    private static @Nullable LocalDate safe(int year, int month, int day) {
        try {
            int last = YearMonth.of(year, month).lengthOfMonth();
            return LocalDate.of(year, month, Math.min(day, last));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable LocalDate changed(
            TaskRow task,
            Field field,
            String text,
            @Nullable LocalDate date,
            SourceCell place,
            Words reason) {
        if (date != null) {
            findings.dateChanges.add(
                    new DateChange(task.code, task.name, field, text, date, reason, place));
        }
        return date;
    }

    /** Reports once per table what was assumed in many of its cells. */
    void report() {
        if (!withoutYear.isEmpty() && year != null && !year.chosen()) {
            findings.add(
                    ProblemCode.YEAR_ASSUMED,
                    spread(withoutYear),
                    Map.of(
                            "year",
                            String.valueOf(year.value()),
                            "from",
                            year.from().zh(),
                            "fromEn",
                            year.from().en()));
        }
        if (!weeks.isEmpty() && planStart == null) {
            findings.add(ProblemCode.WEEK_NEEDS_START, spread(weeks), Map.of());
        }
    }

    private static SourceCell spread(List<SourceCell> cells) {
        SourceCell first = cells.getFirst();
        SourceCell last = cells.getLast();
        return first.equals(last)
                ? first
                : new SourceCell(first.sheet(), first.cell() + ":" + last.cell());
    }
}
