package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.TableKind;
import dev.zhixing.formats.office.file.Sheet;
import dev.zhixing.formats.office.tables.Found.FoundColumn;
import dev.zhixing.formats.office.words.Plain;
import dev.zhixing.formats.office.words.RaciWords;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds every table of a sheet, wherever it starts. */
final class TableFinder {
    /** Rows looked at for a header from where the last table ended. */
    private static final int WINDOW = 15;

    /** Rows below a header that tell whether it is a RACI matrix. */
    private static final int LOOK_AHEAD = 40;

    /** A header this good is taken although a better one follows: it is a table of its own. */
    private static final double STRONG = 5;

    private final Sheet sheet;
    private final List<Integer> rows;
    private final List<@Nullable HeaderGuess> guesses;

    TableFinder(Sheet sheet) {
        this.sheet = sheet;
        this.rows = new ArrayList<>(sheet.lines().keySet());
        @Nullable HeaderGuess[] found = new HeaderGuess[rows.size()];
        boolean below = false;
        for (int i = rows.size() - 1; i >= 0; i--) {
            int row = rows.get(i);
            found[i] = guess(row, i, below);
            below = sheet.cells(row).values().stream().anyMatch(c -> RaciWords.looksLike(c.text()));
        }
        this.guesses = Arrays.asList(found);
    }

    /** Most rows hold no header word at all and are passed over cheaply. */
    private @Nullable HeaderGuess guess(int row, int i, boolean raciBelow) {
        boolean known =
                sheet.cells(row).values().stream().anyMatch(cell -> Synonyms.isKnown(cell.text()));
        if (!known && !raciBelow) {
            return null;
        }
        List<Integer> below = rows.subList(i + 1, Math.min(rows.size(), i + 1 + LOOK_AHEAD));
        HeaderGuess raci = RaciHeader.of(sheet, row, raciBelow ? below : List.of());
        return raci != null || !known ? raci : HeaderGuess.of(sheet, row);
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            int at = header(from);
            HeaderGuess guess = at < 0 ? null : guesses.get(at);
            if (guess == null) {
                break;
            }
            int end = end(at, guess);
            found.add(table(guess, from, at, end));
            from = end;
        }
        return found;
    }

    /** The first row of the window whose words fit nearly as well as the best one's. */
    private int header(int from) {
        int to = Math.min(rows.size(), from + WINDOW);
        double best = 0;
        for (int i = from; i < to; i++) {
            HeaderGuess guess = guesses.get(i);
            best = guess == null ? best : Math.max(best, guess.score());
        }
        for (int i = from; i < to; i++) {
            HeaderGuess guess = guesses.get(i);
            if (guess != null && guess.score() >= Math.min(best * 0.6, STRONG)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the next table begins, its title rows included. */
    private int end(int at, HeaderGuess guess) {
        int first = at + 1 + (guess.lastRow() - guess.row());
        for (int i = first; i < rows.size(); i++) {
            HeaderGuess next = guesses.get(i);
            boolean apart = rows.get(i) - rows.get(i - 1) > 1 || isTitle(i - 1);
            if (next != null && (apart || next.score() >= guess.score() * 0.8) && i > first) {
                int start = i;
                while (start - 1 > first && isTitle(start - 1)) {
                    start--;
                }
                return start;
            }
        }
        return rows.size();
    }

    private boolean isTitle(int i) {
        return HeaderRows.isSingleText(sheet, rows.get(i));
    }

    private Found table(HeaderGuess guess, int from, int at, int end) {
        List<String> notes = new ArrayList<>();
        String title = "";
        for (int i = from; i < at; i++) {
            sheet.cells(rows.get(i)).values().stream()
                    .map(cell -> cell.text())
                    .distinct()
                    .forEach(notes::add);
            if (title.isEmpty() && isTitle(i)) {
                title = HeaderRows.firstText(sheet, rows.get(i));
            }
        }
        List<Integer> body = new ArrayList<>();
        for (int i = at + 1; i < end; i++) {
            int row = rows.get(i);
            if (row <= guess.lastRow()) {
                continue;
            }
            String text = HeaderRows.firstText(sheet, row);
            if (isRemark(row, text)) {
                notes.add(text);
            } else if (!isTotal(text)
                    && !repeatsHeader(row, guess)
                    && guess.columns().stream().anyMatch(c -> sheet.cell(row, c.index()) != null)) {
                body.add(row);
            }
        }
        return new Found(
                guess.kind(),
                sheet,
                title.isEmpty() ? sheet.name() : title.replace('\n', ' '),
                guess.row(),
                guess.lastRow(),
                guess.columns(),
                body,
                notes);
    }

    /** Headers printed again on the next page, and the filled lower half of merged headers. */
    private boolean repeatsHeader(int row, HeaderGuess guess) {
        return guess.columns().stream()
                .filter(column -> column.field() != Field.IGNORED)
                .allMatch(
                        c -> sheet.text(row, c.index()).equals(sheet.text(guess.row(), c.index())));
    }

    private boolean isRemark(int row, String text) {
        return HeaderRows.isSingleText(sheet, row)
                && (Plain.of(text)
                                .matches(
                                        "(?s)(注|说明|备注|图例|填表说明|[Nn]otes?|[Ll]egend)\\s*\\d?[:.\\s].*")
                        || !RaciWords.legend(text).isEmpty());
    }

    private static boolean isTotal(String text) {
        return Plain.key(text).matches("(合计|小计|总计|共计|total|subtotal|sum)([:(].*)?");
    }

    /** The whole sheet as a table nobody knows, so that a person can map it by hand. */
    @Nullable Found unknown() {
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.get(i);
            if (sheet.cells(row).size() >= 2 && !isTitle(i)) {
                List<FoundColumn> columns =
                        HeaderGuess.columns(TableKind.UNKNOWN, HeaderRows.texts(sheet, row));
                List<Integer> body = rows.subList(i + 1, rows.size());
                return columns.isEmpty()
                        ? null
                        : new Found(
                                TableKind.UNKNOWN,
                                sheet,
                                sheet.name(),
                                row,
                                row,
                                columns,
                                body,
                                List.of());
            }
        }
        return null;
    }
}
