package dev.zhixing.formats.samples;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet in the taste of an office: merged title, blue header, thin borders, wrapped text. */
final class OfficeSheet {
    private final Worksheet sheet;
    private final int columns;
    private int row;

    OfficeSheet(Workbook workbook, String name, double... widths) {
        sheet = workbook.newWorksheet(name);
        columns = widths.length;
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
        }
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    OfficeSheet title(String text) {
        sheet.value(row, 0, text);
        sheet.range(row, 0, row, columns - 1)
                .style()
                .merge()
                .bold()
                .fontSize(16)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        sheet.rowHeight(row, 32);
        row++;
        return this;
    }

    OfficeSheet line(String text) {
        sheet.value(row, 0, text);
        sheet.range(row, 0, row, columns - 1).style().merge().fontColor("7F7F7F").set();
        row++;
        return this;
    }

    OfficeSheet skip() {
        row++;
        return this;
    }

    OfficeSheet header(String... texts) {
        cells(texts);
        sheet.range(row - 1, 0, row - 1, columns - 1)
                .style()
                .bold()
                .fillColor("BDD7EE")
                .horizontalAlignment("center")
                .set();
        return this;
    }

    /** A row of texts; whole numbers are stored as numbers, empty texts stay blank. */
    OfficeSheet cells(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (texts[i].startsWith("#")) {
                sheet.value(row, i, Integer.parseInt(texts[i].substring(1)));
            } else if (!texts[i].isEmpty()) {
                sheet.value(row, i, texts[i]);
            }
        }
        sheet.range(row, 0, row, columns - 1)
                .style()
                .borderStyle(BorderStyle.THIN)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        row++;
        return this;
    }

    OfficeSheet phase(String... texts) {
        cells(texts);
        sheet.range(row - 1, 0, row - 1, columns - 1).style().bold().fillColor("F2F2F2").set();
        return this;
    }

    /** Merges a block of one column, rows counted from 0. */
    OfficeSheet merge(int column, int from, int to) {
        sheet.range(from, column, to, column).style().merge().verticalAlignment("center").set();
        return this;
    }

    OfficeSheet freeze(int frozenColumns, int frozenRows) {
        sheet.freezePane(frozenColumns, frozenRows);
        return this;
    }
}
