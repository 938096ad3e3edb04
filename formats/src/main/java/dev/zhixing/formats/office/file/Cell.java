package dev.zhixing.formats.office.file;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One cell that is not blank.
 *
 * @param text what a reader of the sheet sees, stripped; lines separated by {@code \n}
 * @param number the stored number, also of a percentage
 * @param date the day, when the cell is formatted as a date
 * @param indent how far the text is moved in: alignment indent and leading spaces, in half widths
 */
public record Cell(
        String text, Kind kind, @Nullable Double number, @Nullable LocalDate date, int indent) {

    /** How the file stores the cell. */
    public enum Kind {
        TEXT,
        NUMBER,
        PERCENT,
        DATE,
        ERROR
    }

    public static Cell text(String raw, int indent) {
        String clean = CellText.clean(raw);
        String text = CellText.strip(clean);
        return new Cell(text, Kind.TEXT, null, null, indent + CellText.leadingWidth(clean));
    }
}
