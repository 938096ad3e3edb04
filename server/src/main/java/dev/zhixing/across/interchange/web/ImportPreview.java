package dev.zhixing.across.interchange.web;

import dev.zhixing.across.interchange.internal.ImportRun;
import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.RaciLetter;
import dev.zhixing.formats.model.Severity;
import dev.zhixing.formats.model.TableKind;
import dev.zhixing.shared.people.Party;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What importing a file would do. Nothing has been written.
 *
 * @param planStart first day of week 1; asked for when the file counts in weeks
 * @param countsInWeeks whether the file has dates that depend on {@code planStart}
 * @param target the existing plan it goes into, null for a new one
 * @param repeatOf the plan this very file was imported into before
 */
public record ImportPreview(
        UUID id,
        String fileName,
        long size,
        ImportRun.State state,
        String planName,
        @Nullable LocalDate planStart,
        boolean countsInWeeks,
        @Nullable Integer year,
        @Nullable PlanNamed target,
        @Nullable PlanNamed repeatOf,
        boolean keepDates,
        Counts counts,
        List<ImportTable> tables,
        List<ImportTask> tasks,
        List<ImportPerson> people,
        List<ImportLetter> raciLetters,
        List<ImportMatch> matches,
        List<ImportProblem> problems,
        List<ImportDate> dates,
        int version) {

    /** What would come into being. */
    public record Counts(int tasks, int links, int raci, int people, int placeholders, int kept) {}

    /** A plan by name. */
    public record PlanNamed(UUID id, String name) {}

    /**
     * A table found in the file.
     *
     * @param importable false when there is no room for its kind yet; it is kept as an attachment
     * @param reason why it is not importable
     */
    public record ImportTable(
            String id,
            String sheet,
            String title,
            String range,
            TableKind kind,
            boolean use,
            boolean importable,
            @Nullable String reason,
            int headerRow,
            int rowCount,
            List<ImportColumn> columns,
            List<ImportRow> rows) {}

    /** One of its columns, and what it was taken for ({@code NONE} when for nothing). */
    public record ImportColumn(
            String column, String header, Field field, boolean guessed, List<Field> choices) {}

    /** One of its rows as written. */
    public record ImportRow(int row, List<String> cells) {}

    /** A work item as it would be created. */
    public record ImportTask(
            String code,
            String name,
            int level,
            @Nullable String owner,
            List<String> collaborators,
            @Nullable LocalDate start,
            @Nullable LocalDate finish,
            @Nullable Integer durationDays,
            String predecessors,
            @Nullable String deliverable,
            String status,
            @Nullable String priority,
            boolean exists) {}

    /**
     * A name in the file.
     *
     * @param match the member it stands for; null makes a placeholder
     * @param candidates members of the same name, when there are several
     */
    public record ImportPerson(
            String name,
            @Nullable String role,
            int tasks,
            @Nullable Party match,
            List<Party> candidates,
            boolean chosen) {}

    /** A letter of the RACI matrix and what it is taken for. */
    public record ImportLetter(
            String text, RaciLetter letter, int count, String evidence, boolean sure) {}

    /** A task written differently in the RACI matrix. */
    public record ImportMatch(
            String written, String taskCode, String taskName, int likeness, boolean apart) {}

    /** Something to look at. */
    public record ImportProblem(
            String sheet,
            String cell,
            Severity severity,
            String code,
            String message,
            Map<String, String> facts) {}

    /** A date that would differ from what the file says. */
    public record ImportDate(
            String code,
            String name,
            Field field,
            @Nullable String before,
            @Nullable LocalDate after,
            int days,
            String why) {}
}
