package dev.zhixing.formats.office.export;

import dev.zhixing.formats.office.file.Cell;
import dev.zhixing.formats.office.file.Limits;

/** Text that neither breaks a file nor becomes a formula in it. */
public final class SafeText {
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    private SafeText() {}

    /** Without signs a workbook cannot hold, and no longer than a cell may be. */
    static String of(String text) {
        String clean = Cell.text(text, 0).text();
        if (clean.length() <= Limits.CELL_CHARS) {
            return clean;
        }
        int end = Limits.CELL_CHARS;
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end);
    }

    /** For separated text, where a program cannot tell words from formulas: marked by a quote. */
    public static String guarded(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
