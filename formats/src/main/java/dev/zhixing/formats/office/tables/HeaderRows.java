package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.TableKind;
import dev.zhixing.formats.office.file.Cell;
import dev.zhixing.formats.office.file.Sheet;
import dev.zhixing.formats.office.words.Plain;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads rows as headers: texts per column, two-row headers, calendar columns. */
final class HeaderRows {
    private static final int LONGEST = 40;

    private static final Pattern CALENDAR =
            Pattern.compile(
                    "w\\d{1,2}.*|第?\\d{1,2}周|week\\d{1,2}.*|d\\d{1,3}|day\\d{1,3}"
                        + "|\\d{1,2}|\\d{1,2}[./-]\\d{1,2}.*|\\d{4}[./-]\\d{1,2}.*|\\d{4}年?(\\d{1,2}月)?"
                        + "|\\d{1,2}月(\\d{1,2}日?|上旬|中旬|下旬)?|\\d{1,2}日|[一二三四五六日]"
                        + "|(星期|周)[一二三四五六日天]|[1-4]季度|第[一二三四]季度|q[1-4]");

    private HeaderRows() {}

    /** Header texts by column; long texts are no headers. */
    static Map<Integer, String> texts(Sheet sheet, int row) {
        Map<Integer, String> texts = new TreeMap<>();
        sheet.cells(row)
                .forEach(
                        (column, cell) -> {
                            if (cell.text().length() <= LONGEST) {
                                texts.put(column, cell.text());
                            }
                        });
        return texts;
    }

    /**
     * Texts of a header of two rows, such as 计划时间 over 开始 and 完成: both joined where that is a known
     * word, else the lower one. Empty when the row has no block spread over columns.
     */
    static Map<Integer, String> twoRows(Sheet sheet, int row) {
        if (isSingleText(sheet, row)) {
            return Map.of();
        }
        Map<Integer, String> upper = texts(sheet, row);
        Map<Integer, String> lower = texts(sheet, row + 1);
        Map<Integer, String> joined = new TreeMap<>();
        boolean spread = false;
        for (Map.Entry<Integer, String> head : upper.entrySet()) {
            int column = head.getKey();
            String above = head.getValue();
            String below = lower.getOrDefault(column, "");
            Sheet.Merge merge = sheet.mergeAt(row, column);
            boolean wide = merge != null && merge.lastColumn() > merge.column();
            if (wide && !below.isEmpty() && !below.equals(above)) {
                spread = true;
                joined.put(column, joined(above, below));
            } else {
                joined.put(column, above);
            }
        }
        return spread ? joined : Map.of();
    }

    private static String joined(String above, String below) {
        String actual = Plain.key(above).contains("实际") ? "实际" + below : above + below;
        Synonyms.Match match = Synonyms.match(TableKind.TASKS, actual);
        return match != null && match.exact() ? actual : below;
    }

    /** Day and week columns of a drawn Gantt chart. */
    static boolean isCalendar(String header) {
        return header.length() <= 24 && CALENDAR.matcher(Plain.key(header)).matches();
    }

    /** True when all cells of a row carry the same text: a title, a subtitle, a remark. */
    static boolean isSingleText(Sheet sheet, int row) {
        return sheet.cells(row).values().stream().map(Cell::text).distinct().count() == 1;
    }

    static String firstText(Sheet sheet, int row) {
        return sheet.cells(row).values().stream().map(Cell::text).findFirst().orElse("");
    }
}
