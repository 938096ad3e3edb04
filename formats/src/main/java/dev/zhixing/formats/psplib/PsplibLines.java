package dev.zhixing.formats.psplib;

import dev.zhixing.formats.model.FileRefused;

import java.util.List;
import java.util.Locale;

/** The lines of a file with a place to read on; numbers are checked as they are read. */
final class PsplibLines {
    private static final int LONGEST_LINE = 20_000;

    private final List<String> lines;
    private int at;

    PsplibLines(String text) {
        this.lines = text.lines().toList();
    }

    /** Moves behind the next line that begins with this word, whatever its case. */
    String after(String word) {
        while (at < lines.size()) {
            String line = lines.get(at++).strip();
            if (line.regionMatches(true, 0, word, 0, word.length())) {
                return line;
            }
        }
        throw FileRefused.damaged(
                "缺少“%s”一节".formatted(word), "the part “%s” is missing".formatted(word));
    }

    /** Skips headings; they hold letters or nothing but rules. */
    void skipHeadings() {
        while (at < lines.size() && !isNumbers(lines.get(at))) {
            at++;
        }
    }

    /** True when a line of numbers follows. */
    boolean hasNumbers() {
        return at < lines.size() && isNumbers(lines.get(at));
    }

    /** The numbers of the next line. */
    int[] numbers() {
        if (!hasNumbers()) {
            throw damaged();
        }
        String line = lines.get(at++);
        if (line.length() > LONGEST_LINE) {
            throw damaged();
        }
        String[] words = line.strip().split("\\s+");
        int[] numbers = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = number(words[i]);
        }
        return numbers;
    }

    /** The number behind the colon of such a line: {@code - renewable : 4 R}. */
    int count(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw damaged();
        }
        return number(line.substring(colon + 1).strip().split("\\s+")[0]);
    }

    private int number(String word) {
        try {
            int number = Integer.parseInt(word);
            if (number >= 0 && number <= 1_000_000) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, with the line.
        }
        throw damaged();
    }

    /** The line just read is wrong. */
    FileRefused damaged() {
        int line = Math.min(at, lines.size());
        return FileRefused.damaged(
                "第 %d 行不符合 PSPLIB 格式".formatted(line),
                String.format(Locale.ROOT, "line %d is not in the PSPLIB format", line));
    }

    private static boolean isNumbers(String line) {
        String text = line.strip();
        return !text.isEmpty() && text.chars().allMatch(c -> c == ' ' || c == '\t' || digit(c));
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }
}
