package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.ProblemCode;
import dev.zhixing.formats.office.file.Cell;
import dev.zhixing.formats.office.file.Sheet;
import dev.zhixing.formats.office.words.Plain;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/** Finds the hierarchy of a task table: by level, number, grouping, indent, parent or phase. */
final class Outline {
    private static final int DEEPEST = 20;

    private Outline() {}

    /** Sets levels and parents; a phase column adds rows. A parent comes before its children. */
    static List<TaskRow> arrange(List<TaskRow> rows, Findings findings) {
        if (rows.stream().anyMatch(row -> row.section)) {
            return bySections(rows);
        }
        if (byLevelColumn(rows) || byNumber(rows) || byGrouping(rows) || byIndent(rows)) {
            return rows;
        }
        if (byParentColumn(rows, findings)) {
            return rows;
        }
        return byPhase(rows, findings);
    }

    private static List<TaskRow> bySections(List<TaskRow> rows) {
        byLevels(rows, row -> row.section ? 1 : 2);
        return rows;
    }

    private static boolean byLevelColumn(List<TaskRow> rows) {
        boolean all = !rows.isEmpty() && rows.stream().allMatch(row -> level(row) > 0);
        if (all) {
            byLevels(rows, Outline::level);
        }
        return all;
    }

    private static int level(TaskRow row) {
        String text = row.text(Field.LEVEL);
        return text != null && text.matches("[1-9]\\d?") ? Integer.parseInt(text) : 0;
    }

    /** 1, 1.1, 1.1.2; {@code 1.0} stands for 1. */
    private static boolean byNumber(List<TaskRow> rows) {
        boolean dotted = rows.stream().anyMatch(row -> number(row).contains("."));
        if (!dotted) {
            return byChineseNumber(rows);
        }
        Map<String, TaskRow> byNumber = new HashMap<>();
        for (TaskRow row : rows) {
            String number = number(row);
            for (String above = above(number); !above.isEmpty(); above = above(above)) {
                TaskRow parent = byNumber.get(above);
                if (parent != null && depth(parent) < DEEPEST) {
                    adopt(row, parent);
                    break;
                }
            }
            if (!number.isEmpty()) {
                byNumber.putIfAbsent(number, row);
            }
        }
        return true;
    }

    private static String number(TaskRow row) {
        String code = row.code.replaceFirst("\\.$", "");
        return code.matches("\\d{1,4}(\\.\\d{1,4})*") ? code.replaceFirst("(\\.0)+$", "") : "";
    }

    private static String above(String number) {
        int dot = number.lastIndexOf('.');
        return dot < 0 ? "" : number.substring(0, dot);
    }

    /** 一、 over （一） over 1. */
    private static boolean byChineseNumber(List<TaskRow> rows) {
        boolean chinese = rows.stream().anyMatch(row -> chineseLevel(row) == 1);
        boolean deeper = rows.stream().anyMatch(row -> chineseLevel(row) > 1);
        return chinese && deeper && byLevels(rows, Outline::chineseLevel);
    }

    private static int chineseLevel(TaskRow row) {
        if (row.code.matches("[一二三四五六七八九十]{1,3}[、.,]?")) {
            return 1;
        }
        return row.code.matches("\\([一二三四五六七八九十]{1,3}\\)") ? 2 : 3;
    }

    private static boolean byGrouping(List<TaskRow> rows) {
        return byLevels(
                rows,
                row -> {
                    Sheet.Line line = row.table.sheet().lines().get(row.row);
                    return line == null ? 1 : line.outline() + 1;
                });
    }

    private static boolean byIndent(List<TaskRow> rows) {
        TreeSet<Integer> widths = new TreeSet<>();
        rows.forEach(row -> widths.add(indent(row)));
        return byLevels(rows, row -> widths.headSet(indent(row)).size() + 1);
    }

    private static int indent(TaskRow row) {
        Cell cell = row.table.cell(row.row, Field.NAME);
        return cell == null ? 0 : cell.indent();
    }

    /** Levels to parents; false when all rows are on one level. */
    private static boolean byLevels(List<TaskRow> rows, ToIntFunction<TaskRow> levelOf) {
        if (rows.stream().mapToInt(levelOf).distinct().count() < 2) {
            return false;
        }
        Deque<Map.Entry<Integer, TaskRow>> open = new ArrayDeque<>();
        for (TaskRow row : rows) {
            int level = Math.min(levelOf.applyAsInt(row), DEEPEST);
            while (!open.isEmpty() && open.peek().getKey() >= level) {
                open.pop();
            }
            Map.Entry<Integer, TaskRow> parent = open.peek();
            if (parent != null) {
                adopt(row, parent.getValue());
            }
            open.push(Map.entry(level, row));
        }
        return true;
    }

    private static void adopt(TaskRow row, TaskRow parent) {
        row.parent = parent;
        row.level = parent.level + 1;
        parent.hasChildren = true;
    }

    private static int depth(TaskRow row) {
        return row.level;
    }

    private static boolean byParentColumn(List<TaskRow> rows, Findings findings) {
        boolean any = rows.stream().anyMatch(row -> parentText(row) != null);
        if (!any) {
            return false;
        }
        Map<String, TaskRow> before = new HashMap<>();
        for (TaskRow row : rows) {
            String text = parentText(row);
            TaskRow parent = text == null ? null : before.get(Plain.key(text));
            if (parent != null && parent.level < DEEPEST) {
                adopt(row, parent);
            } else if (text != null) {
                findings.add(
                        ProblemCode.PARENT_UNKNOWN,
                        row.place(Field.PARENT),
                        Map.of("text", TimingReader.shortened(text)));
            }
            before.putIfAbsent(Plain.key(row.name), row);
            if (!row.code.isEmpty()) {
                before.put(Plain.key(row.code), row);
            }
        }
        return true;
    }

    private static @Nullable String parentText(TaskRow row) {
        String text = row.text(Field.PARENT);
        return text == null || Plain.isNothing(text) ? null : text;
    }

    private static List<TaskRow> byPhase(List<TaskRow> rows, Findings findings) {
        List<TaskRow> arranged = new ArrayList<>();
        TaskRow phase = null;
        for (TaskRow row : rows) {
            String name = row.text(Field.PHASE);
            if (name == null || Plain.isNothing(name)) {
                arranged.add(row);
                continue;
            }
            if (phase == null || !phase.name.equals(name.replace('\n', ' '))) {
                phase = new TaskRow(row.table, row.row, name.replace('\n', ' '));
                phase.section = true;
                arranged.add(phase);
                findings.add(
                        ProblemCode.PHASE_ADDED,
                        row.place(Field.PHASE),
                        Map.of("name", phase.name));
            }
            adopt(row, phase);
            arranged.add(row);
        }
        return arranged;
    }
}
