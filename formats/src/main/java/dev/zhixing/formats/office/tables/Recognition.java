package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.FormDraft;
import dev.zhixing.formats.model.PlanDraft;
import dev.zhixing.formats.model.ProblemCode;
import dev.zhixing.formats.model.RaciDraft;
import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.Reading;
import dev.zhixing.formats.model.RefusalCode;
import dev.zhixing.formats.model.SourceCell;
import dev.zhixing.formats.model.Table;
import dev.zhixing.formats.model.TableKind;
import dev.zhixing.formats.model.TaskDraft;
import dev.zhixing.formats.office.file.Sheet;
import dev.zhixing.formats.office.file.SheetFile;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Recognises everything in an opened file. */
public final class Recognition {
    private final SheetFile file;
    private final String fileName;
    private final ReadOptions options;
    private final Findings findings = new Findings();
    private final List<Found> found = new ArrayList<>();
    private final List<FormDraft> forms = new ArrayList<>();
    private final List<Table> shown = new ArrayList<>();

    private Recognition(SheetFile file, String fileName, ReadOptions options) {
        this.file = file;
        this.fileName = fileName;
        this.options = options;
    }

    /**
     * Reads tables, plan and problems.
     *
     * @throws FileRefused when no table is found at all
     */
    public static Reading of(SheetFile file, String fileName, ReadOptions options) {
        return new Recognition(file, fileName, options).read();
    }

    private Reading read() {
        List<String> names = new ArrayList<>();
        for (Sheet sheet : file.sheets()) {
            names.add(sheet.name());
            sheet(sheet);
        }
        for (String hidden : file.hidden()) {
            names.add(hidden);
            findings.add(
                    ProblemCode.SHEET_HIDDEN,
                    new SourceCell(hidden, "A1"),
                    Map.of("sheet", hidden));
        }
        if (shown.isEmpty()) {
            throw new FileRefused(RefusalCode.NO_TABLE);
        }
        PlanDraft plan = plan();
        return new Reading(names, shown, plan, findings.problems());
    }

    private void sheet(Sheet sheet) {
        FormDraft form = Forms.of(sheet);
        if (form != null) {
            forms.add(form);
            shown.add(Forms.table(form, sheet));
            return;
        }
        TableFinder finder = new TableFinder(sheet);
        List<Found> tables = finder.find();
        if (tables.isEmpty()) {
            Found unknown = finder.unknown();
            tables = unknown == null ? List.of() : List.of(unknown);
            if (!sheet.lines().isEmpty()) {
                findings.add(
                        ProblemCode.SHEET_UNKNOWN,
                        new SourceCell(sheet.name(), "A1"),
                        Map.of("sheet", sheet.name()));
            }
        }
        for (Found table : tables) {
            Found chosen = Choices.apply(table, options);
            found.add(chosen);
            shown.add(chosen.table());
            report(chosen);
        }
        reportSheet(sheet);
    }

    private void report(Found table) {
        for (Found.FoundColumn column : table.columns()) {
            boolean lost =
                    column.field() == Field.IGNORED
                            && column.guessed()
                            && table.kind() != TableKind.UNKNOWN
                            && !HeaderRows.isCalendar(column.header());
            if (lost) {
                findings.add(
                        ProblemCode.COLUMN_UNKNOWN,
                        table.headerPlace(column),
                        Map.of("header", TimingReader.shortened(column.header())));
            }
        }
    }

    private void reportSheet(Sheet sheet) {
        long hidden = sheet.lines().values().stream().filter(Sheet.Line::hidden).count();
        if (hidden > 0) {
            findings.add(
                    ProblemCode.ROWS_HIDDEN,
                    new SourceCell(sheet.name(), "A1"),
                    Map.of("count", String.valueOf(hidden)));
        }
        ErrorCells.report(sheet, findings);
    }

    private List<Found> ofKind(TableKind kind) {
        return found.stream().filter(table -> table.kind() == kind).toList();
    }

    private PlanDraft plan() {
        MetaLines meta = new MetaLines(found);
        LocalDate start = options.planStart() != null ? options.planStart() : meta.start();
        YearContext years = new YearContext(options, start, fileName, file.sheets(), found);
        TaskTables taskTables =
                new TaskTables(findings, table -> new DayReader(years.of(table), start, findings));
        List<TaskDraft> tasks = taskTables.read(ofKind(TableKind.TASKS));
        List<RaciDraft> raci =
                new RaciTables(findings, new TaskMatcher(tasks), options.legend())
                        .read(ofKind(TableKind.RACI));
        Registers registers = new Registers(findings, start);
        found.forEach(registers::read);
        String owner = person(meta.owner());
        return new PlanDraft(
                meta.title(found, tasks, forms, fileName),
                meta.goal(),
                owner,
                start,
                tasks,
                raci,
                registers.resources,
                registers.risks,
                registers.indicators,
                registers.process,
                forms,
                findings.people.all(),
                findings.legend,
                findings.matches,
                findings.dateChanges);
    }

    private @Nullable String person(@Nullable String written) {
        if (written == null || found.isEmpty()) {
            return null;
        }
        SourceCell place = new SourceCell(found.getFirst().sheet().name(), "A1");
        return findings.people.add(written, place, false);
    }
}
