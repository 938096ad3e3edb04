package dev.zhixing.formats.office.file;

import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.RefusalCode;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Opens separated text in UTF-8, UTF-16 with a mark, or GB18030. */
final class CsvFile {
    private static final String DELIMITERS = ",;\t，";

    private final String text;
    private final char delimiter;
    private final CellBudget budget = new CellBudget();
    private final NavigableMap<Integer, Sheet.Line> lines = new TreeMap<>();
    private final StringBuilder field = new StringBuilder();
    private int row;
    private int column;

    private CsvFile(String text) {
        this.text = text;
        this.delimiter = delimiter(text);
    }

    static SheetFile open(byte[] bytes, String fileName) {
        CsvFile file = new CsvFile(decode(bytes));
        file.parse();
        String name = fileName.replaceFirst("\\.[A-Za-z]{1,4}$", "");
        Sheet sheet = new Sheet(Cell.text(name, 0).text(), file.lines, List.of());
        return new SheetFile(List.of(sheet), List.of(), true);
    }

    private static String decode(byte[] bytes) {
        String text = null;
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            text = strict(bytes, StandardCharsets.UTF_16);
        } else {
            for (byte sign : bytes) {
                if (sign == 0) {
                    throw new FileRefused(RefusalCode.NOT_TEXT);
                }
            }
            text = strict(bytes, StandardCharsets.UTF_8);
            if (text == null && !starts(bytes, 0xEF, 0xBB, 0xBF)) {
                text = strict(bytes, Charset.forName("GB18030"));
            }
        }
        if (text == null || mostlySigns(text)) {
            throw new FileRefused(RefusalCode.NOT_TEXT);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean starts(byte[] bytes, int... signs) {
        if (bytes.length < signs.length) {
            return false;
        }
        for (int i = 0; i < signs.length; i++) {
            if ((bytes[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** GB18030 decodes nearly any bytes; what is no text shows in control and private signs. */
    private static boolean mostlySigns(String text) {
        int odd = 0;
        int looked = Math.min(text.length(), 20_000);
        for (int i = 0; i < looked; i++) {
            char sign = text.charAt(i);
            int type = Character.getType(sign);
            if ((Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t')
                    || type == Character.PRIVATE_USE
                    || type == Character.UNASSIGNED) {
                odd++;
            }
        }
        return odd * 20 > looked;
    }

    private static char delimiter(String text) {
        int[] counts = new int[DELIMITERS.length()];
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < text.length() && i < 50_000 && lines < 15; i++) {
            char sign = text.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                int which = DELIMITERS.indexOf(sign);
                if (which >= 0) {
                    counts[which]++;
                }
                lines += sign == '\n' ? 1 : 0;
            }
        }
        int best = 0;
        for (int i = 1; i < 3; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return counts[best] == 0 && counts[3] > 0 ? '，' : DELIMITERS.charAt(best);
    }

    private void parse() {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (quoted) {
                if (sign != '"') {
                    add(sign);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    add(sign);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (sign == '"' && field.isEmpty()) {
                quoted = true;
            } else if (sign == delimiter) {
                endCell();
                column++;
            } else if (sign == '\n' || sign == '\r') {
                if (sign == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                endCell();
                row++;
                column = 0;
            } else {
                add(sign);
            }
        }
        endCell();
    }

    private void add(char sign) {
        if (field.length() >= Limits.CELL_CHARS) {
            throw FileRefused.tooLarge("每个单元格（字）", "characters in a cell", Limits.CELL_CHARS);
        }
        field.append(sign);
    }

    /** Exports mark words that look like formulas with a quote; it is no part of the word. */
    private static String unguarded(String text) {
        boolean guarded =
                text.length() > 1
                        && text.charAt(0) == '\''
                        && "=+-@＝＋－＠".indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    private void endCell() {
        if (!field.isEmpty()) {
            Cell cell = Cell.text(unguarded(field.toString()), 0);
            field.setLength(0);
            if (!cell.text().isEmpty()) {
                budget.take(column, cell.text().length());
                Sheet.Line line = lines.get(row);
                if (line == null) {
                    budget.takeRow();
                    line = new Sheet.Line(0, false);
                    lines.put(row, line);
                }
                Sheet.put(line, column, cell);
            }
        }
    }
}
