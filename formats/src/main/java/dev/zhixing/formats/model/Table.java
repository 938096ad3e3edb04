package dev.zhixing.formats.model;

import java.util.List;

/**
 * A table found on a sheet.
 *
 * @param id stable within the file: sheet, exclamation mark, A1 address of its first cell
 * @param title the title above it, or the sheet's name
 * @param range A1 range of header and rows
 * @param headerRow row number of its header from 1; 0 for a form of labels and values
 */
public record Table(
        String id,
        String sheet,
        TableKind kind,
        String title,
        String range,
        int headerRow,
        List<Column> columns,
        List<Row> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
