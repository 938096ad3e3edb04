package dev.zhixing.formats.model;

import java.util.List;

/**
 * One row of a recognised table as written, merged cells filled.
 *
 * @param number row number in the sheet, from 1
 * @param cells text per column of the table, in the order of its columns; empty where blank
 */
public record Row(int number, List<String> cells) {
    public Row {
        cells = List.copyOf(cells);
    }
}
