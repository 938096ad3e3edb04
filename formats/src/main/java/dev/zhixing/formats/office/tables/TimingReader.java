package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.ProblemCode;
import dev.zhixing.formats.model.SourceCell;
import dev.zhixing.formats.model.Timing;
import dev.zhixing.formats.office.file.Cell;
import dev.zhixing.formats.office.file.SerialDay;
import dev.zhixing.formats.office.tables.Found.FoundColumn;
import dev.zhixing.formats.office.words.DayWord;
import dev.zhixing.formats.office.words.DayWords;
import dev.zhixing.formats.office.words.Durations;
import dev.zhixing.formats.office.words.Plain;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;

/** Reads dates, weeks and durations of one row. */
final class TimingReader {
    private final DayReader days;
    private final Findings findings;

    TimingReader(DayReader days, Findings findings) {
        this.days = days;
        this.findings = findings;
    }

    /** A cell understood: the span it names and the text it came from. */
    private record Spoken(DayWords.Span span, String text, SourceCell place) {}

    void read(TaskRow task) {
        Integer duration = duration(task);
        task.milestone |= duration != null && duration == 0;
        Spoken period = spoken(task, Field.PERIOD);
        Spoken from = spoken(task, Field.START);
        Spoken to = spoken(task, Field.FINISH);
        if (from == null) {
            from = period;
        }
        if (to == null) {
            to = period != null ? period : isRange(from) ? from : null;
        }
        LocalDate start =
                from == null ? null : day(from.span.from(), Field.START, null, from, task);
        LocalDate finish = to == null ? null : day(to.span.to(), Field.FINISH, start, to, task);
        if (start != null && finish != null && finish.isBefore(start)) {
            findings.add(
                    ProblemCode.FINISH_BEFORE_START,
                    to == null ? task.place(Field.FINISH) : to.place,
                    Map.of("start", start.toString(), "finish", finish.toString()));
        }
        checkDuration(task, start, finish, duration);
        task.timing =
                new Timing(
                        start,
                        finish,
                        from == null ? null : week(from.span.from()),
                        to == null ? null : week(to.span.to()),
                        duration,
                        actual(task, Field.ACTUAL_START),
                        actual(task, Field.ACTUAL_FINISH));
    }

    private static boolean isRange(@Nullable Spoken spoken) {
        return spoken != null && !spoken.span.from().equals(spoken.span.to());
    }

    private @Nullable LocalDate actual(TaskRow task, Field field) {
        Spoken spoken = spoken(task, field);
        Field side = field == Field.ACTUAL_START ? Field.START : Field.FINISH;
        return spoken == null || spoken.span.from() instanceof DayWord.Open
                ? null
                : day(spoken.span.to(), side, null, spoken, task);
    }

    private @Nullable LocalDate day(
            DayWord word, Field field, @Nullable LocalDate before, Spoken spoken, TaskRow task) {
        return days.day(word, field, before, spoken.text, spoken.place, task);
    }

    private static @Nullable Integer week(DayWord word) {
        return word instanceof DayWord.Week week ? week.number() : null;
    }

    private @Nullable Spoken spoken(TaskRow task, Field field) {
        Cell cell = task.table.cell(task.row, field);
        if (cell == null || cell.kind() == Cell.Kind.ERROR || task.section) {
            return null;
        }
        SourceCell place = task.place(field);
        LocalDate date = cell.date() != null ? cell.date() : serial(cell);
        if (date != null) {
            DayWord on = new DayWord.On(date);
            return new Spoken(new DayWords.Span(on, on), cell.text(), place);
        }
        String text = cell.text();
        DayWords.Span span = DayWords.span(text);
        if (span == null && cell.kind() == Cell.Kind.NUMBER && header(task, field).contains("周")) {
            span = DayWords.span("第" + text + "周");
        }
        if (span == null) {
            findings.add(ProblemCode.NOT_A_DATE, place, Map.of("text", shortened(text)));
            return null;
        }
        return new Spoken(span, text, place);
    }

    /** A date whose cell lost its format: a number of about 45,000. */
    private static @Nullable LocalDate serial(Cell cell) {
        Double number = cell.number();
        boolean likely = number != null && number > 20_000 && number < 80_000;
        return likely && number != null ? SerialDay.of(number) : null;
    }

    private static String header(TaskRow task, Field field) {
        FoundColumn column = task.table.column(field);
        return column == null ? "" : column.header();
    }

    private @Nullable Integer duration(TaskRow task) {
        String text = task.text(Field.DURATION);
        if (text == null || Plain.isNothing(text) || Plain.isOpen(text)) {
            return null;
        }
        SourceCell place = task.place(Field.DURATION);
        Durations.Days days = Durations.read(text, header(task, Field.DURATION));
        if (days == null) {
            findings.add(ProblemCode.NOT_A_DURATION, place, Map.of("text", shortened(text)));
            return null;
        }
        if (!days.exact()) {
            findings.add(
                    ProblemCode.DURATION_ROUNDED,
                    place,
                    Map.of("text", text, "days", String.valueOf(days.days())));
        }
        return days.days();
    }

    private void checkDuration(
            TaskRow task,
            @Nullable LocalDate start,
            @Nullable LocalDate finish,
            @Nullable Integer duration) {
        if (start == null || finish == null || duration == null || duration == 0) {
            return;
        }
        int counted = WorkDays.count(start, finish);
        if (counted != duration) {
            findings.add(
                    ProblemCode.DURATION_DIFFERS,
                    task.place(Field.DURATION),
                    Map.of(
                            "written",
                            String.valueOf(duration),
                            "counted",
                            String.valueOf(counted)));
        }
    }

    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
