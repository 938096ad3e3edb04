package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.Column;
import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.Row;
import dev.zhixing.formats.model.SourceCell;
import dev.zhixing.formats.model.Table;
import dev.zhixing.formats.model.TableKind;
import dev.zhixing.formats.office.file.Address;
import dev.zhixing.formats.office.file.Cell;
import dev.zhixing.formats.office.file.Sheet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as it lies on its sheet. Rows and columns from 0.
 *
 * @param headerTop first row of the header
 * @param headerRow last row of the header; the same unless the header has two rows
 * @param rows the rows of the body
 * @param notes texts around the table that belong to no row: subtitles, legends, remarks
 */
record Found(
        TableKind kind,
        Sheet sheet,
        String title,
        int headerTop,
        int headerRow,
        List<FoundColumn> columns,
        List<Integer> rows,
        List<String> notes) {

    /** A column with its header and what it is taken for. */
    record FoundColumn(int index, String header, Field field, boolean guessed) {}

    String id() {
        int first = columns.isEmpty() ? 0 : columns.getFirst().index();
        return sheet.name() + "!" + Address.of(headerTop, first);
    }

    Found as(TableKind otherKind, List<FoundColumn> otherColumns) {
        return new Found(otherKind, sheet, title, headerTop, headerRow, otherColumns, rows, notes);
    }

    /** Column of a field, or null when the table has none. */
    @Nullable FoundColumn column(Field field) {
        for (FoundColumn column : columns) {
            if (column.field() == field) {
                return column;
            }
        }
        return null;
    }

    /** The cell of a row under a field; null when blank or absent. */
    @Nullable Cell cell(int row, Field field) {
        FoundColumn column = column(field);
        return column == null ? null : sheet.cell(row, column.index());
    }

    /** Text of a row under a field; null when blank or absent. Error values count as blank. */
    @Nullable String text(int row, Field field) {
        Cell cell = cell(row, field);
        return cell == null || cell.kind() == Cell.Kind.ERROR ? null : cell.text();
    }

    SourceCell place(int row, Field field) {
        FoundColumn column = column(field);
        int index = column == null ? firstColumn() : column.index();
        return new SourceCell(sheet.name(), Address.of(row, index));
    }

    SourceCell headerPlace(FoundColumn column) {
        return new SourceCell(sheet.name(), Address.of(headerRow, column.index()));
    }

    private int firstColumn() {
        return columns.isEmpty() ? 0 : columns.getFirst().index();
    }

    /** The table for the preview: as written, with its mapping. */
    Table table() {
        List<Column> shownColumns = new ArrayList<>();
        for (FoundColumn column : columns) {
            shownColumns.add(
                    new Column(
                            Address.letter(column.index()),
                            column.header(),
                            column.field(),
                            column.guessed()));
        }
        List<Row> shownRows = new ArrayList<>();
        for (int row : rows) {
            List<String> cells = new ArrayList<>();
            for (FoundColumn column : columns) {
                cells.add(sheet.text(row, column.index()));
            }
            shownRows.add(new Row(row + 1, cells));
        }
        int last = rows.isEmpty() ? headerRow : rows.getLast();
        int lastColumn = columns.isEmpty() ? 0 : columns.getLast().index();
        String range = Address.range(headerTop, firstColumn(), last, lastColumn);
        return new Table(
                id(), sheet.name(), kind, title, range, headerRow + 1, shownColumns, shownRows);
    }
}
