package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.TableKind;
import dev.zhixing.formats.office.file.Sheet;
import dev.zhixing.formats.office.tables.Found.FoundColumn;
import dev.zhixing.formats.office.words.Plain;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A row taken for a header.
 *
 * @param score how well the words fit; higher is better
 * @param lastRow the second row of a two-row header, else {@code row}
 */
record HeaderGuess(TableKind kind, int row, int lastRow, double score, List<FoundColumn> columns) {
    private static final List<TableKind> KINDS =
            List.of(
                    TableKind.TASKS,
                    TableKind.RISKS,
                    TableKind.RESOURCES,
                    TableKind.INDICATORS,
                    TableKind.PROCESS);

    /** Fields that hardly stand in any other kind of table. */
    private static final Map<TableKind, Set<Field>> TELLING =
            Map.of(
                    TableKind.TASKS,
                    EnumSet.of(
                            Field.NAME,
                            Field.PERIOD,
                            Field.START,
                            Field.FINISH,
                            Field.PREDECESSORS,
                            Field.DELIVERABLE,
                            Field.PROGRESS,
                            Field.PRIORITY,
                            Field.COLLABORATORS),
                    TableKind.RISKS,
                    EnumSet.of(
                            Field.NAME,
                            Field.DESCRIPTION,
                            Field.PROBABILITY,
                            Field.IMPACT,
                            Field.RESPONSE,
                            Field.RISK_LEVEL,
                            Field.TRIGGER),
                    TableKind.RESOURCES,
                    EnumSet.of(
                            Field.KIND, Field.CONTENT, Field.QUANTITY, Field.AVAILABLE, Field.COST),
                    TableKind.INDICATORS,
                    EnumSet.of(
                            Field.NAME,
                            Field.UNIT,
                            Field.BASELINE,
                            Field.TARGET,
                            Field.DIRECTION,
                            Field.FREQUENCY,
                            Field.SOURCE,
                            Field.CURRENT),
                    TableKind.PROCESS,
                    EnumSet.of(
                            Field.PROCESS_NAME,
                            Field.SCENARIO,
                            Field.STAGE,
                            Field.NODE,
                            Field.INPUT,
                            Field.OUTPUT));

    /** The best guess for a row of words, or null when no kind fits. */
    static @Nullable HeaderGuess of(Sheet sheet, int row) {
        HeaderGuess best = of(HeaderRows.texts(sheet, row), row, row);
        Map<Integer, String> two = HeaderRows.twoRows(sheet, row);
        if (!two.isEmpty()) {
            HeaderGuess deeper = of(two, row, row + 1);
            if (deeper != null && (best == null || deeper.score > best.score)) {
                best = deeper;
            }
        }
        return best;
    }

    private static @Nullable HeaderGuess of(Map<Integer, String> texts, int row, int lastRow) {
        if (texts.size() < 2 || texts.values().stream().noneMatch(Synonyms::isKnown)) {
            return null;
        }
        HeaderGuess best = null;
        for (TableKind kind : KINDS) {
            HeaderGuess guess = guess(kind, texts, row, lastRow);
            if (guess != null && (best == null || guess.score > best.score)) {
                best = guess;
            }
        }
        return best;
    }

    private static @Nullable HeaderGuess guess(
            TableKind kind, Map<Integer, String> texts, int row, int lastRow) {
        List<FoundColumn> columns = columns(kind, texts);
        Set<Field> telling = TELLING.getOrDefault(kind, Set.of());
        EnumSet<Field> fields = EnumSet.noneOf(Field.class);
        int told = 0;
        int known = 0;
        int calendar = 0;
        for (FoundColumn column : columns) {
            if (column.field() != Field.IGNORED) {
                fields.add(column.field());
                known++;
                told += telling.contains(column.field()) ? 1 : 0;
            } else if (HeaderRows.isCalendar(column.header())) {
                calendar++;
            }
        }
        boolean fits =
                switch (kind) {
                    case TASKS -> fields.contains(Field.NAME) && known >= 2;
                    case RISKS ->
                            (fields.contains(Field.NAME) || fields.contains(Field.DESCRIPTION))
                                    && (fields.contains(Field.PROBABILITY)
                                            || fields.contains(Field.IMPACT)
                                            || fields.contains(Field.RESPONSE)
                                            || fields.contains(Field.RISK_LEVEL));
                    case INDICATORS -> fields.contains(Field.NAME) && told >= 2;
                    case RESOURCES ->
                            (fields.contains(Field.KIND) || fields.contains(Field.CONTENT))
                                    && told >= 2;
                    case PROCESS -> fields.contains(Field.NODE) && told >= 2;
                    default -> false;
                };
        if (!fits || known * 2 < columns.size() - calendar) {
            return null;
        }
        return new HeaderGuess(kind, row, lastRow, known + told, columns);
    }

    /** Maps headers to fields of a kind; exact words choose first, every field is given once. */
    static List<FoundColumn> columns(TableKind kind, Map<Integer, String> texts) {
        Map<Integer, Field> chosen = new TreeMap<>();
        EnumSet<Field> taken = EnumSet.noneOf(Field.class);
        for (boolean exact : new boolean[] {true, false}) {
            for (Map.Entry<Integer, String> text : texts.entrySet()) {
                Synonyms.Match match = Synonyms.match(kind, text.getValue());
                if (match != null
                        && match.exact() == exact
                        && !chosen.containsKey(text.getKey())
                        && !HeaderRows.isCalendar(text.getValue())
                        && taken.add(match.field())) {
                    chosen.put(text.getKey(), match.field());
                }
            }
        }
        if (kind == TableKind.TASKS && !taken.contains(Field.CODE)) {
            chosen.replaceAll((index, field) -> field == Field.SEQUENCE ? Field.CODE : field);
        }
        List<FoundColumn> columns = new ArrayList<>();
        texts.forEach(
                (index, header) ->
                        columns.add(
                                new FoundColumn(
                                        index,
                                        Plain.of(header).replace('\n', ' '),
                                        chosen.getOrDefault(index, Field.IGNORED),
                                        true)));
        return columns;
    }
}
