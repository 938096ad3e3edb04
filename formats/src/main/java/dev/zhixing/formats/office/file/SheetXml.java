package dev.zhixing.formats.office.file;

import dev.zhixing.formats.model.FileRefused;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Reads one {@code sheetN.xml} into lines; formulas count by their last stored value. */
final class SheetXml extends SafeXml.Handler {
    private static final int EXCEL_ROWS = 1_048_576;
    private static final int EXCEL_COLUMNS = 16_384;

    private final SharedStrings strings;
    private final CellFormats formats;
    private final boolean from1904;
    private final CellBudget budget;
    private final NavigableMap<Integer, Sheet.Line> lines = new TreeMap<>();
    private final List<Sheet.Merge> merges = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private int outline;
    private boolean hidden;
    private String type = "";
    private int style;
    private boolean inValue;
    private boolean inPhonetic;

    SheetXml(SharedStrings strings, CellFormats formats, boolean from1904, CellBudget budget) {
        this.strings = strings;
        this.formats = formats;
        this.from1904 = from1904;
        this.budget = budget;
    }

    Sheet sheet(String name) {
        return new Sheet(name, lines, merges);
    }

    @Override
    void open(String name, Attributes attributes) {
        switch (name) {
            case "row" -> openRow(attributes);
            case "c" -> openCell(attributes);
            case "v" -> inValue = true;
            case "t" -> inValue = type.equals("inlineStr") && !inPhonetic;
            case "rPh" -> inPhonetic = true;
            case "mergeCell" -> merge(value(attributes, "ref"));
            default -> {}
        }
    }

    private void openRow(Attributes attributes) {
        String number = value(attributes, "r");
        row = number.isEmpty() ? row + 1 : Address.row(number);
        if (row < 0 || row >= EXCEL_ROWS) {
            throw FileRefused.damaged("行号超出范围", "a row number is out of range");
        }
        column = -1;
        String level = value(attributes, "outlineLevel");
        outline = level.matches("[0-7]") ? Integer.parseInt(level) : 0;
        hidden = value(attributes, "hidden").matches("1|true");
    }

    private void openCell(Attributes attributes) {
        String address = value(attributes, "r");
        column = address.isEmpty() ? column + 1 : Address.column(address);
        if (column < 0
                || column >= EXCEL_COLUMNS
                || row < 0
                || (!address.isEmpty() && Address.row(address) != row)) {
            throw FileRefused.damaged("单元格地址不对", "a cell has an impossible address");
        }
        type = value(attributes, "t");
        String number = value(attributes, "s");
        style = number.matches("\\d{1,6}") ? Integer.parseInt(number) : -1;
        value.setLength(0);
    }

    private void merge(String range) {
        String[] ends = range.split(":");
        if (ends.length != 2) {
            return;
        }
        if (merges.size() >= Limits.MERGES) {
            throw FileRefused.tooLarge("合并区域", "merged blocks", Limits.MERGES);
        }
        Sheet.Merge merge =
                new Sheet.Merge(
                        Address.row(ends[0]),
                        Address.column(ends[0]),
                        Address.row(ends[1]),
                        Address.column(ends[1]));
        if (merge.row() < 0
                || merge.column() < 0
                || merge.lastRow() < merge.row()
                || merge.lastColumn() < merge.column()) {
            throw FileRefused.damaged("合并区域不对", "a merged block is impossible");
        }
        merges.add(merge);
    }

    @Override
    void close(String name) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> inPhonetic = false;
            case "c" -> closeCell();
            default -> {}
        }
    }

    private void closeCell() {
        Cell cell = cell(value.toString());
        if (cell == null || cell.text().isEmpty()) {
            return;
        }
        budget.take(column, cell.text().length());
        Sheet.Line line = lines.get(row);
        if (line == null) {
            budget.takeRow();
            line = new Sheet.Line(outline, hidden);
            lines.put(row, line);
        }
        Sheet.put(line, column, cell);
    }

    private @Nullable Cell cell(String raw) {
        if (raw.isEmpty()) {
            return null;
        }
        return switch (type) {
            case "s" -> Cell.text(strings.at(integer(raw)), formats.indent(style));
            case "str", "inlineStr", "d" ->
                    Cell.text(CellText.unescape(raw), formats.indent(style));
            case "b" -> Cell.text(raw.equals("1") ? "是" : "否", 0);
            case "e" -> new Cell(raw, Cell.Kind.ERROR, null, null, 0);
            default -> number(raw);
        };
    }

    private Cell number(String raw) {
        try {
            return formats.number(Double.parseDouble(raw), style, from1904);
        } catch (NumberFormatException e) {
            throw FileRefused.damaged("数字格式不对", "a number is not a number");
        }
    }

    private static int integer(String raw) {
        return raw.matches("\\d{1,9}") ? Integer.parseInt(raw) : -1;
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        if (inValue) {
            if (value.length() + length > Limits.CELL_CHARS) {
                throw FileRefused.tooLarge("每个单元格（字）", "characters in a cell", Limits.CELL_CHARS);
            }
            value.append(signs, start, length);
        }
    }
}
