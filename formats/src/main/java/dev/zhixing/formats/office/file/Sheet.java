package dev.zhixing.formats.office.file;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A sheet as a sparse grid; merged cells are filled with their text. Rows, columns from 0. */
public final class Sheet {
    /** A block of merged cells, borders included. */
    public record Merge(int row, int column, int lastRow, int lastColumn) {
        public boolean holds(int row, int column) {
            return row >= this.row
                    && row <= lastRow
                    && column >= this.column
                    && column <= lastColumn;
        }
    }

    /** A row with anything in it. */
    public static final class Line {
        private final NavigableMap<Integer, Cell> cells = new TreeMap<>();
        private final int outline;
        private final boolean hidden;

        Line(int outline, boolean hidden) {
            this.outline = outline;
            this.hidden = hidden;
        }

        public NavigableMap<Integer, Cell> cells() {
            return Collections.unmodifiableNavigableMap(cells);
        }

        /** Excel's outline level of the row, 0 when it is not grouped. */
        public int outline() {
            return outline;
        }

        public boolean hidden() {
            return hidden;
        }
    }

    private final String name;
    private final NavigableMap<Integer, Line> lines = new TreeMap<>();
    private final List<Merge> merges;
    private int width;

    Sheet(String name, NavigableMap<Integer, Line> lines, List<Merge> merges) {
        this.name = name;
        this.lines.putAll(lines);
        this.merges = List.copyOf(merges);
        for (Line line : this.lines.values()) {
            if (!line.cells.isEmpty()) {
                width = Math.max(width, line.cells.lastKey() + 1);
            }
        }
        fillMerges();
    }

    static void put(Line line, int column, Cell cell) {
        line.cells.put(column, cell);
    }

    /** Only rows the sheet already has are filled, so a merge of a million rows costs nothing. */
    private void fillMerges() {
        int room = Limits.CELLS;
        for (Merge merge : merges) {
            Cell source = cell(merge.row, merge.column);
            if (source == null) {
                continue;
            }
            int lastColumn = Math.min(merge.lastColumn, width - 1);
            for (Line line : lines.subMap(merge.row, true, merge.lastRow, true).values()) {
                for (int column = merge.column; column <= lastColumn && room > 0; column++) {
                    line.cells.putIfAbsent(column, source);
                    room--;
                }
            }
        }
    }

    public String name() {
        return name;
    }

    /** Row numbers that hold anything, with their cells, in order. */
    public NavigableMap<Integer, Line> lines() {
        return Collections.unmodifiableNavigableMap(lines);
    }

    /** The cells of a row by column; empty when the row is blank. */
    public NavigableMap<Integer, Cell> cells(int row) {
        Line line = lines.get(row);
        return line == null ? Collections.emptyNavigableMap() : line.cells();
    }

    /** Columns in use. */
    public int width() {
        return width;
    }

    public @Nullable Cell cell(int row, int column) {
        Line line = lines.get(row);
        return line == null ? null : line.cells.get(column);
    }

    /** Text of a cell, empty when blank. */
    public String text(int row, int column) {
        Cell cell = cell(row, column);
        return cell == null ? "" : cell.text();
    }

    /** The block a cell belongs to, or null. */
    public @Nullable Merge mergeAt(int row, int column) {
        for (Merge merge : merges) {
            if (merge.holds(row, column)) {
                return merge;
            }
        }
        return null;
    }
}
