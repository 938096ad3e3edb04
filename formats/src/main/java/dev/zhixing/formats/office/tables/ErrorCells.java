package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.ProblemCode;
import dev.zhixing.formats.model.SourceCell;
import dev.zhixing.formats.office.file.Address;
import dev.zhixing.formats.office.file.Cell;
import dev.zhixing.formats.office.file.Sheet;

import java.util.Map;

/** Names the cells that hold {@code #REF!} and the like. */
final class ErrorCells {
    private static final int MOST = 50;

    private ErrorCells() {}

    static void report(Sheet sheet, Findings findings) {
        int[] left = {MOST};
        sheet.lines()
                .forEach(
                        (row, line) ->
                                line.cells()
                                        .forEach(
                                                (column, cell) -> {
                                                    if (cell.kind() == Cell.Kind.ERROR
                                                            && left[0]-- > 0) {
                                                        findings.add(
                                                                ProblemCode.CELL_ERROR,
                                                                new SourceCell(
                                                                        sheet.name(),
                                                                        Address.of(row, column)),
                                                                Map.of("text", cell.text()));
                                                    }
                                                }));
    }
}
