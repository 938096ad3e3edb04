package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.Column;
import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.FormDraft;
import dev.zhixing.formats.model.Row;
import dev.zhixing.formats.model.SourceCell;
import dev.zhixing.formats.model.Table;
import dev.zhixing.formats.model.TableKind;
import dev.zhixing.formats.office.file.Address;
import dev.zhixing.formats.office.file.Cell;
import dev.zhixing.formats.office.file.Sheet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Recognises sheets that are forms of labels and values: weekly reports and reviews. */
final class Forms {
    /** Different labels a sheet needs before it counts as a form. */
    private static final int FEWEST = 3;

    /** Different cells in a row; a row with more belongs to a table. */
    private static final int WIDEST = 6;

    /** Labels that only this kind of form has. */
    private static final Map<TableKind, EnumSet<Field>> TELLING =
            Map.of(
                    TableKind.WEEKLY_REPORT,
                    EnumSet.of(Field.DONE, Field.PLANNED, Field.SUPPORT_NEEDED, Field.REPORTER),
                    TableKind.REVIEW,
                    EnumSet.of(
                            Field.GOAL_RESULT,
                            Field.HIGHLIGHTS,
                            Field.IMPROVEMENTS,
                            Field.STANDARDS,
                            Field.CAUSES));

    private Forms() {}

    /** The form a sheet is, or null when it is none. */
    static @Nullable FormDraft of(Sheet sheet) {
        boolean wide =
                sheet.lines().keySet().stream()
                        .anyMatch(
                                row ->
                                        sheet.cells(row).values().stream().distinct().count()
                                                > WIDEST);
        if (wide || sheet.lines().size() > 200) {
            return null;
        }
        FormDraft weekly = of(sheet, TableKind.WEEKLY_REPORT);
        FormDraft review = of(sheet, TableKind.REVIEW);
        if (weekly == null || review == null) {
            return weekly == null ? review : weekly;
        }
        return known(review) > known(weekly) ? review : weekly;
    }

    private static long known(FormDraft form) {
        return form.entries().stream().filter(e -> e.field() != Field.IGNORED).count();
    }

    private static @Nullable FormDraft of(Sheet sheet, TableKind kind) {
        List<FormDraft.Entry> entries = new ArrayList<>();
        EnumSet<Field> fields = EnumSet.noneOf(Field.class);
        String title = "";
        for (int row : sheet.lines().keySet()) {
            if (HeaderRows.isSingleText(sheet, row)) {
                title = title.isEmpty() ? HeaderRows.firstText(sheet, row) : title;
                continue;
            }
            readRow(sheet, kind, row, entries, fields);
        }
        EnumSet<Field> telling =
                EnumSet.copyOf(fields.isEmpty() ? EnumSet.of(Field.IGNORED) : fields);
        telling.retainAll(TELLING.getOrDefault(kind, EnumSet.noneOf(Field.class)));
        boolean form = fields.size() >= FEWEST && telling.size() >= 2;
        return form
                ? new FormDraft(kind, sheet.name(), title.isEmpty() ? sheet.name() : title, entries)
                : null;
    }

    private static void readRow(
            Sheet sheet,
            TableKind kind,
            int row,
            List<FormDraft.Entry> entries,
            EnumSet<Field> fields) {
        List<Map.Entry<Integer, Cell>> cells = new ArrayList<>();
        for (Map.Entry<Integer, Cell> cell : sheet.cells(row).entrySet()) {
            boolean repeated =
                    !cells.isEmpty()
                            && cells.getLast().getValue().text().equals(cell.getValue().text());
            if (!repeated) {
                cells.add(cell);
            }
        }
        for (int i = 0; i < cells.size(); i++) {
            String label = cells.get(i).getValue().text();
            Synonyms.Match match = label.length() > 30 ? null : label(kind, label);
            boolean firstOfTwo = i == 0 && cells.size() == 2 && label.length() <= 30;
            if (match == null && !firstOfTwo) {
                continue;
            }
            Field field = match == null ? Field.IGNORED : match.field();
            boolean valueFollows =
                    i + 1 < cells.size()
                            && (cells.size() == 2
                                    || label(kind, cells.get(i + 1).getValue().text()) == null);
            String text = valueFollows ? cells.get(i + 1).getValue().text() : "";
            int column = cells.get(Math.min(i + (valueFollows ? 1 : 0), i + 1)).getKey();
            if (valueFollows) {
                entries.add(
                        new FormDraft.Entry(
                                field,
                                label,
                                text,
                                items(text),
                                new SourceCell(sheet.name(), Address.of(row, column))));
                fields.add(field);
                i++;
            }
        }
        fields.remove(Field.IGNORED);
    }

    private static Synonyms.@Nullable Match label(TableKind kind, String text) {
        Synonyms.Match match = Synonyms.match(kind, text);
        return match != null && match.exact() ? match : null;
    }

    /** Lines of a value without their own numbering. */
    static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        for (String line : text.split("\\n")) {
            String item =
                    line.strip()
                            .replaceFirst(
                                    "^(\\d{1,2}[.、．)）](?!\\d)|[-•●·]|[（(]\\d{1,2}[)）])\\s*", "");
            if (!item.isEmpty()) {
                items.add(item);
            }
        }
        return items;
    }

    /** The form as a table of labels and values, for the preview. */
    static Table table(FormDraft form, Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (FormDraft.Entry entry : form.entries()) {
            int row = Integer.parseInt(entry.source().cell().replaceAll("\\D", ""));
            rows.add(new Row(row, List.of(entry.label(), entry.text())));
            first = Math.min(first, row);
            last = Math.max(last, row);
        }
        List<Column> columns =
                List.of(
                        new Column("A", Field.LABEL.label().zh(), Field.LABEL, true),
                        new Column("B", Field.VALUE.label().zh(), Field.VALUE, true));
        int top = sheet.lines().isEmpty() ? 0 : sheet.lines().firstKey();
        return new Table(
                sheet.name() + "!" + Address.of(top, 0),
                sheet.name(),
                form.kind(),
                form.title(),
                Address.range(first - 1, 0, last - 1, Math.max(1, sheet.width() - 1)),
                0,
                columns,
                rows);
    }
}
