package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.ProblemCode;
import dev.zhixing.formats.office.tables.Found.FoundColumn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives every task a code that is unique in the file. */
final class Codes {
    private Codes() {}

    static void assign(List<TaskRow> rows, Findings findings) {
        dropRunningNumbers(rows);
        Set<String> taken = new HashSet<>();
        for (TaskRow row : rows) {
            if (row.codeGiven && !taken.add(row.code)) {
                String fresh = fresh(row.code + "-", taken);
                findings.add(
                        ProblemCode.CODE_TWICE,
                        row.place(Field.CODE),
                        Map.of("code", row.code, "newCode", fresh));
                row.code = fresh;
                row.codeGiven = false;
            }
        }
        Map<String, Integer> children = new HashMap<>();
        for (TaskRow row : rows) {
            if (row.code.isEmpty()) {
                boolean given = row.parent != null && row.parent.codeGiven;
                String above = row.parent == null ? "" : row.parent.code + (given ? "-" : ".");
                int next = children.getOrDefault(above, 0);
                do {
                    next++;
                } while (!taken.add(above + next));
                children.put(above, next);
                row.code = above + next;
            }
        }
    }

    /** A running number that starts again under each heading names nothing. */
    private static void dropRunningNumbers(List<TaskRow> rows) {
        Set<String> restarted = new HashSet<>();
        Map<String, Boolean> headers = new HashMap<>();
        Map<String, Set<String>> seen = new HashMap<>();
        for (TaskRow row : rows) {
            FoundColumn column = row.table.column(Field.CODE);
            boolean running =
                    column != null
                            && headers.computeIfAbsent(column.header(), Synonyms::isRunningNumber)
                            && row.code.matches("\\d+");
            if (running && !seen.computeIfAbsent(row.tableId, t -> new HashSet<>()).add(row.code)) {
                restarted.add(row.tableId);
            }
        }
        for (TaskRow row : rows) {
            if (restarted.contains(row.tableId)) {
                row.code = "";
                row.codeGiven = false;
            }
        }
    }

    private static String fresh(String start, Set<String> taken) {
        int number = 2;
        while (!taken.add(start + number)) {
            number++;
        }
        return start + number;
    }
}
