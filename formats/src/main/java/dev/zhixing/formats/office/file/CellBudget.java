package dev.zhixing.formats.office.file;

import dev.zhixing.formats.model.FileRefused;

/** Counts what a file brings, over all its sheets, and refuses at the limits. */
final class CellBudget {
    private int rows;
    private int cells;
    private long chars;

    void takeRow() {
        if (++rows > Limits.ROWS) {
            throw FileRefused.tooLarge("有内容的行", "rows with content", Limits.ROWS);
        }
    }

    void take(int column, int length) {
        if (column >= Limits.COLUMNS) {
            throw FileRefused.tooLarge("列", "columns", Limits.COLUMNS);
        }
        if (length > Limits.CELL_CHARS) {
            throw FileRefused.tooLarge("每个单元格（字）", "characters in a cell", Limits.CELL_CHARS);
        }
        if (++cells > Limits.CELLS) {
            throw FileRefused.tooLarge("有内容的单元格", "cells with content", Limits.CELLS);
        }
        chars += length;
        if (chars > Limits.TEXT_CHARS) {
            throw FileRefused.tooLarge("全部文字", "characters in all", Limits.TEXT_CHARS);
        }
    }
}
