package dev.zhixing.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Columns in plain text; Chinese characters take two places. */
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> header) {
        rows.add(header);
    }

    void row(List<String> cells) {
        rows.add(cells);
    }

    void print(PrintStream out) {
        int[] width = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < width.length; i++) {
                width[i] = Math.max(width[i], width(row.get(i)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < width.length; i++) {
                String cell = row.get(i);
                line.append(cell).append(" ".repeat(width[i] - width(cell) + 2));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    /** The text, shortened so that it takes no more places than these. */
    static String cut(String text, int places) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        if (width(plain) <= places) {
            return plain;
        }
        StringBuilder kept = new StringBuilder();
        int used = 1;
        for (int c : plain.codePoints().toArray()) {
            used += width(c);
            if (used > places) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.append('…').toString();
    }

    private static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int c) {
        boolean wide =
                (c >= 0x1100 && c <= 0x115F)
                        || (c >= 0x2E80 && c <= 0xA4CF)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE30 && c <= 0xFE6F)
                        || (c >= 0xFF00 && c <= 0xFF60)
                        || c >= 0x1F300;
        return wide ? 2 : 1;
    }
}
