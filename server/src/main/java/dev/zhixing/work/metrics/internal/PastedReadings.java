package dev.zhixing.work.metrics.internal;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Readings as they come out of a spreadsheet: a row each with period, value and note, or with
 * period, member, value and note; or a row each period and a column each member, named in the first
 * row. Cells are parted by tabs, else by semicolons or commas.
 */
final class PastedReadings {

    private PastedReadings() {}

    /**
     * One cell that was read.
     *
     * @param row in the text, from 1
     * @param column from 1
     * @param unreadable what stood where a number should be; null when there is one
     */
    record Cell(int row, int column, ReadingDraft draft, @Nullable String unreadable) {}

    /**
     * @param members names of the indicator's members; empty without
     */
    static List<Cell> read(String text, List<String> members) {
        List<String[]> rows = new ArrayList<>();
        String separator = text.contains("\t") ? "\t" : text.contains(";") ? ";" : ",";
        text.lines().forEach(line -> rows.add(cells(line, separator)));
        var found = new ArrayList<Cell>();
        if (rows.isEmpty()) {
            return found;
        }
        List<String> head = Arrays.asList(rows.getFirst());
        boolean across =
                !members.isEmpty()
                        && head.size() > 1
                        && head.subList(1, head.size()).stream()
                                .allMatch(one -> one.isEmpty() || isMember(one, members));
        for (int at = 0; at < rows.size(); at++) {
            String[] row = rows.get(at);
            boolean blank = Arrays.stream(row).allMatch(String::isEmpty);
            boolean title = at == 0 && (across || row[0].chars().noneMatch(Character::isDigit));
            if (blank || title) {
                continue;
            }
            if (across) {
                across(at, row, head, found);
            } else {
                found.add(down(at, row, members));
            }
        }
        return found;
    }

    private static void across(int at, String[] row, List<String> head, List<Cell> found) {
        for (int column = 1; column < Math.min(row.length, head.size()); column++) {
            if (!row[column].isEmpty() && !head.get(column).isEmpty()) {
                found.add(cell(at, column, row[0], head.get(column), row[column], null));
            }
        }
    }

    private static Cell down(int at, String[] row, List<String> members) {
        int value = members.isEmpty() ? 1 : 2;
        return cell(
                at,
                value,
                row[0],
                members.isEmpty() ? null : part(row, 1),
                part(row, value),
                part(row, value + 1));
    }

    private static Cell cell(
            int row,
            int column,
            String period,
            @Nullable String member,
            String value,
            @Nullable String note) {
        BigDecimal number = number(value);
        return new Cell(
                row + 1,
                column + 1,
                new ReadingDraft(period, member, number, note),
                number == null ? value : null);
    }

    /** {@code 1,234.5}, {@code 95%} and {@code ￥1200} are numbers too. */
    private static @Nullable BigDecimal number(String text) {
        String plain =
                text.replace("，", ",").replaceAll("[,\\s%％￥¥$\u00a0]", "").toLowerCase(Locale.ROOT);
        if (!plain.matches("[+-]?\\d{1,20}(\\.\\d{1,20})?")) {
            return null;
        }
        return Figures.plain(new BigDecimal(plain));
    }

    private static boolean isMember(String text, List<String> members) {
        return members.stream().anyMatch(one -> one.equalsIgnoreCase(text));
    }

    private static String part(String[] row, int at) {
        return at < row.length ? row[at] : "";
    }

    private static String[] cells(String line, String separator) {
        return Arrays.stream(line.split(java.util.regex.Pattern.quote(separator), -1))
                .map(PastedReadings::bare)
                .toArray(String[]::new);
    }

    private static String bare(String cell) {
        String plain = cell.strip();
        return plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")
                ? plain.substring(1, plain.length() - 1).strip()
                : plain;
    }
}
