package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.ProblemCode;
import dev.zhixing.formats.model.SourceCell;
import dev.zhixing.formats.model.TaskDraft;
import dev.zhixing.formats.model.TaskStatus;
import dev.zhixing.formats.office.file.Cell;
import dev.zhixing.formats.office.file.Sheet;
import dev.zhixing.formats.office.words.Names;
import dev.zhixing.formats.office.words.Plain;
import dev.zhixing.formats.office.words.StateWords;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads all task tables of a file into one list of tasks. */
final class TaskTables {
    private final Findings findings;
    private final Function<Found, DayReader> dayReaders;
    private final Map<String, Boolean> fractions = new HashMap<>();

    TaskTables(Findings findings, Function<Found, DayReader> dayReaders) {
        this.findings = findings;
        this.dayReaders = dayReaders;
    }

    List<TaskDraft> read(List<Found> tables) {
        List<TaskRow> all = new ArrayList<>();
        List<List<TaskRow>> perTable = new ArrayList<>();
        for (Found table : tables) {
            List<TaskRow> rows = Outline.arrange(rows(table), findings);
            perTable.add(rows);
            all.addAll(rows);
        }
        Codes.assign(all, findings);
        for (int i = 0; i < tables.size(); i++) {
            DayReader days = dayReaders.apply(tables.get(i));
            TimingReader timings = new TimingReader(days, findings);
            for (TaskRow row : perTable.get(i)) {
                if (!row.section) {
                    timings.read(row);
                    people(row);
                    state(row);
                }
            }
            days.report();
        }
        Links.resolve(all, findings);
        return all.stream().map(TaskRow::draft).toList();
    }

    private List<TaskRow> rows(Found table) {
        List<TaskRow> rows = new ArrayList<>();
        for (int row : table.rows()) {
            String section = section(table, row);
            String name = section != null ? section : table.text(row, Field.NAME);
            if (name == null || Plain.isNothing(name)) {
                if (table.columns().stream().anyMatch(c -> meaningful(table, row, c))) {
                    findings.add(ProblemCode.NO_NAME, table.place(row, Field.NAME), Map.of());
                }
                continue;
            }
            TaskRow task = new TaskRow(table, row, name.replace('\n', ' '));
            task.section = section != null;
            String code = task.text(Field.CODE);
            task.code = code == null ? "" : Plain.of(code).replace('\n', ' ');
            task.codeGiven = !task.code.isEmpty();
            String milestone = task.text(Field.MILESTONE);
            task.milestone =
                    Plain.key(name)
                                    .matches(
                                            ".*[(\\[【]?(里程碑|milestone)[)\\]】]?$|^(里程碑|milestone)[:：].*")
                            || (milestone != null
                                    && Plain.key(milestone).matches("是|yes|y|√|✓|true|1|◆|里程碑"));
            rows.add(task);
        }
        return rows;
    }

    private static boolean meaningful(Found table, int row, Found.FoundColumn column) {
        return switch (column.field()) {
            case DESCRIPTION, OWNER, START, FINISH, PERIOD, DELIVERABLE ->
                    table.sheet().cell(row, column.index()) != null;
            default -> false;
        };
    }

    /**
     * A row that is a heading: one text merged across columns, or alone in a column before names.
     */
    private static @Nullable String section(Found table, int row) {
        Sheet sheet = table.sheet();
        if (!HeaderRows.isSingleText(sheet, row) || table.columns().size() < 3) {
            return null;
        }
        int first = sheet.cells(row).firstKey();
        Sheet.Merge merge = sheet.mergeAt(row, first);
        Found.FoundColumn name = table.column(Field.NAME);
        boolean across = merge != null && merge.lastColumn() > merge.column();
        boolean before = name != null && first < name.index();
        String text = HeaderRows.firstText(sheet, row);
        return (across || before) && text.length() <= 60 && !text.matches("[\\d.\\s]+")
                ? text
                : null;
    }

    private void people(TaskRow task) {
        String owners = task.text(Field.OWNER);
        SourceCell place = task.place(Field.OWNER);
        List<String> names = owners == null ? List.of() : Names.split(owners);
        for (String written : names) {
            String name = findings.people.add(written, place, written.equals(names.getFirst()));
            if (task.owner == null) {
                task.owner = name;
            } else {
                task.collaborators.add(name);
            }
        }
        if (names.size() > 1) {
            findings.add(
                    ProblemCode.SEVERAL_OWNERS,
                    place,
                    Map.of("count", String.valueOf(names.size()), "first", names.getFirst()));
        }
        boolean ownersKnown = task.table.column(Field.OWNER) != null;
        if (names.isEmpty() && ownersKnown && !task.hasChildren) {
            findings.add(ProblemCode.NO_OWNER, place, Map.of("task", task.name));
        }
        String helpers = task.text(Field.COLLABORATORS);
        if (helpers != null) {
            for (String written : Names.split(helpers)) {
                String name = findings.people.add(written, task.place(Field.COLLABORATORS), false);
                if (!name.equals(task.owner) && !task.collaborators.contains(name)) {
                    task.collaborators.add(name);
                }
            }
        }
        String department = task.text(Field.DEPARTMENT);
        if (department != null && !Plain.isNothing(department)) {
            findings.people.add(department, task.place(Field.DEPARTMENT), false);
        }
    }

    private void state(TaskRow task) {
        String status = task.text(Field.STATUS);
        TaskStatus known = status == null ? null : StateWords.status(status);
        if (known != null) {
            task.status = known;
            if (status != null && StateWords.saysLate(status)) {
                findings.add(
                        ProblemCode.STATUS_LATE, task.place(Field.STATUS), Map.of("text", status));
            }
        }
        progress(task);
        if (status != null && known == null && !Plain.isNothing(status)) {
            int percent = StateWords.progress(status, false);
            if (percent >= 0) {
                task.progress = percent;
                task.status = byProgress(percent);
            } else {
                findings.add(
                        ProblemCode.STATUS_UNKNOWN,
                        task.place(Field.STATUS),
                        Map.of(
                                "text", TimingReader.shortened(status),
                                "status", task.status.label().zh(),
                                "statusEn", task.status.label().en()));
            }
        } else if (status == null && task.progress != null) {
            task.status = byProgress(task.progress);
        }
        String priority = task.text(Field.PRIORITY);
        if (priority != null && !Plain.isNothing(priority)) {
            task.priority = StateWords.priority(priority);
            if (task.priority == null) {
                findings.add(
                        ProblemCode.PRIORITY_UNKNOWN,
                        task.place(Field.PRIORITY),
                        Map.of("text", TimingReader.shortened(priority)));
            }
        }
    }

    private static TaskStatus byProgress(int percent) {
        if (percent == 0) {
            return TaskStatus.NOT_STARTED;
        }
        return percent == 100 ? TaskStatus.DONE : TaskStatus.IN_PROGRESS;
    }

    private void progress(TaskRow task) {
        String text = task.text(Field.PROGRESS);
        if (text == null || Plain.isNothing(text)) {
            return;
        }
        int percent =
                StateWords.progress(
                        text,
                        fractions.computeIfAbsent(task.tableId, id -> countsToOne(task.table)));
        if (percent < 0) {
            findings.add(
                    ProblemCode.PROGRESS_UNKNOWN,
                    task.place(Field.PROGRESS),
                    Map.of("text", TimingReader.shortened(text)));
        } else {
            task.progress = percent;
        }
    }

    /** A column of 0, 0.6 and 1 counts to one; a single number above 1 says it counts to 100. */
    private static boolean countsToOne(Found table) {
        for (int row : table.rows()) {
            Cell cell = table.cell(row, Field.PROGRESS);
            String text = cell == null ? "" : cell.text();
            if (text.matches("\\d{1,4}(\\.\\d{1,9})?") && Double.parseDouble(text) > 1) {
                return false;
            }
        }
        return true;
    }
}
