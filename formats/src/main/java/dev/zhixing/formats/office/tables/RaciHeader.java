package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.RaciLetter;
import dev.zhixing.formats.model.TableKind;
import dev.zhixing.formats.office.file.Cell;
import dev.zhixing.formats.office.file.Sheet;
import dev.zhixing.formats.office.tables.Found.FoundColumn;
import dev.zhixing.formats.office.words.Plain;
import dev.zhixing.formats.office.words.RaciWords;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Recognises the header of a RACI matrix by what stands below it, or by letters as columns. */
final class RaciHeader {
    private static final int LOOK_AHEAD = 8;

    private RaciHeader() {}

    static @Nullable HeaderGuess of(Sheet sheet, int row, List<Integer> below) {
        HeaderGuess turned = turned(sheet, row);
        return turned != null ? turned : upright(sheet, row, below);
    }

    /** Letters as columns, parties in the cells. */
    private static @Nullable HeaderGuess turned(Sheet sheet, int row) {
        Map<Integer, String> texts = HeaderRows.texts(sheet, row);
        if (texts.size() < 3 || texts.values().stream().noneMatch(Synonyms::isKnown)) {
            return null;
        }
        List<FoundColumn> columns = HeaderGuess.columns(TableKind.RACI, texts);
        List<FoundColumn> mapped = new ArrayList<>();
        int letters = 0;
        boolean task = false;
        for (FoundColumn column : columns) {
            Field field = turnedField(column);
            mapped.add(new FoundColumn(column.index(), column.header(), field, true));
            letters += isLetter(field) && telling(column.header()) ? 1 : 0;
            task |= field == Field.TASK;
        }
        return task && letters >= 2
                ? new HeaderGuess(TableKind.RACI, row, row, 8 + letters, mapped)
                : null;
    }

    /** Words such as 执行 count only alone; a letter counts in brackets too: 审批（A）. */
    private static Field turnedField(FoundColumn column) {
        Synonyms.Match match = Synonyms.match(TableKind.RACI, column.header());
        if (match != null && (match.exact() || !isLetter(match.field()))) {
            return match.field();
        }
        boolean lettered =
                Plain.of(column.header()).matches("[RACIS]|.*\\([RACIS]\\)|[RACIS][ :/-].*");
        return lettered ? letter(column.header()) : Field.IGNORED;
    }

    static boolean isLetter(Field field) {
        return switch (field) {
            case RESPONSIBLE, ACCOUNTABLE, CONSULTED, INFORMED, SUPPORTING -> true;
            default -> false;
        };
    }

    /** 负责人 alone stands in many tables; a letter, 批准 or 知情 hardly does. */
    private static boolean telling(String header) {
        return !Plain.key(header).matches("负责人|执行人|执行者|支持|配合|协助");
    }

    private static Field letter(String header) {
        List<RaciWords.Entry> entries = RaciWords.looksLike(header) ? RaciWords.read(header) : null;
        if (entries == null || entries.size() != 1) {
            return Field.IGNORED;
        }
        String word = entries.getFirst().word();
        RaciLetter meaning = word == null ? null : RaciWords.meaning(word, false);
        String letter = meaning != null ? meaning.name() : entries.getFirst().letter();
        return switch (letter) {
            case "R" -> Field.RESPONSIBLE;
            case "A" -> Field.ACCOUNTABLE;
            case "C" -> Field.CONSULTED;
            case "I" -> Field.INFORMED;
            case "S" -> Field.SUPPORTING;
            default -> Field.IGNORED;
        };
    }

    /** Parties as columns, letters in the cells. */
    private static @Nullable HeaderGuess upright(Sheet sheet, int row, List<Integer> below) {
        Map<Integer, String> texts = HeaderRows.texts(sheet, row);
        if (texts.size() < 2
                || below.isEmpty()
                || texts.values().stream().anyMatch(RaciWords::looksLike)) {
            return null;
        }
        int raci = 0;
        int filled = 0;
        int raciInNext = 0;
        int first = texts.keySet().iterator().next();
        for (int i = 0; i < Math.min(LOOK_AHEAD, below.size()); i++) {
            if (HeaderRows.isSingleText(sheet, below.get(i))) {
                continue;
            }
            for (Map.Entry<Integer, String> head : texts.entrySet()) {
                Cell cell = sheet.cell(below.get(i), head.getKey());
                boolean text = cell != null && !Plain.isNothing(cell.text());
                if (cell != null && text && head.getKey() > first) {
                    filled++;
                    if (RaciWords.looksLike(cell.text())) {
                        raci++;
                        raciInNext += i == 0 ? 1 : 0;
                    }
                }
            }
        }
        if (raciInNext == 0 || raci < 2 || raci * 10 < filled * 5) {
            return null;
        }
        return new HeaderGuess(TableKind.RACI, row, row, 8 + raci, columns(sheet, texts, below));
    }

    private static List<FoundColumn> columns(
            Sheet sheet, Map<Integer, String> texts, List<Integer> below) {
        List<FoundColumn> columns = new ArrayList<>();
        boolean taskFound = false;
        for (Map.Entry<Integer, String> head : texts.entrySet()) {
            String header = Plain.of(head.getValue());
            Field field = Field.PARTY;
            if (!holdsRaci(sheet, head.getKey(), below)) {
                Synonyms.Match match = Synonyms.match(TableKind.RACI, header);
                field = match == null ? Field.IGNORED : match.field();
                if (field == Field.IGNORED && looksLikeParty(sheet, head.getKey(), below)) {
                    field = Field.PARTY;
                }
            }
            taskFound |= field == Field.TASK;
            columns.add(new FoundColumn(head.getKey(), header, field, true));
        }
        for (int i = 0; !taskFound && i < columns.size(); i++) {
            FoundColumn column = columns.get(i);
            if (column.field() == Field.IGNORED || column.field() == Field.SEQUENCE && i == 0) {
                columns.set(i, new FoundColumn(column.index(), column.header(), Field.TASK, true));
                taskFound = true;
            }
        }
        return columns;
    }

    private static boolean holdsRaci(Sheet sheet, int column, List<Integer> below) {
        return below.stream().anyMatch(row -> RaciWords.looksLike(sheet.text(row, column)));
    }

    /** A party without any part: its column holds nothing but dashes. */
    private static boolean looksLikeParty(Sheet sheet, int column, List<Integer> below) {
        return below.stream()
                .limit(LOOK_AHEAD)
                .allMatch(row -> Plain.isNothing(sheet.text(row, column)));
    }
}
