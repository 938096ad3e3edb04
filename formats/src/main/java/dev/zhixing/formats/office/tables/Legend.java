package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.LegendProposal;
import dev.zhixing.formats.model.ProblemCode;
import dev.zhixing.formats.model.RaciLetter;
import dev.zhixing.formats.model.SourceCell;
import dev.zhixing.formats.office.file.Address;
import dev.zhixing.formats.office.file.Cell;
import dev.zhixing.formats.office.words.RaciWords;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the letters of one matrix mean: the caller's word, then a legend's, then the usual one. */
final class Legend {
    private static final Map<String, RaciLetter> SIGNS =
            Map.of(
                    "●",
                    RaciLetter.R,
                    "★",
                    RaciLetter.R,
                    "■",
                    RaciLetter.R,
                    "▲",
                    RaciLetter.A,
                    "○",
                    RaciLetter.C,
                    "△",
                    RaciLetter.I,
                    "☆",
                    RaciLetter.S,
                    "□",
                    RaciLetter.C,
                    "√",
                    RaciLetter.R);

    private final Map<String, RaciLetter> chosen;
    private final Map<String, String> words;
    private final Map<String, RaciLetter> meanings;
    private final Map<String, Integer> uses = new LinkedHashMap<>();
    private final Map<String, String> seen = new LinkedHashMap<>();

    private Legend(Map<String, RaciLetter> chosen, Map<String, String> words) {
        this.chosen = chosen;
        this.words = words;
        this.meanings = RaciWords.meanings(words);
    }

    static Legend of(Found table, Map<String, RaciLetter> chosen) {
        int first = table.rows().isEmpty() ? table.headerRow() : table.rows().getFirst();
        int last = table.rows().isEmpty() ? table.headerRow() : table.rows().getLast();
        Stream<String> around =
                table.sheet().lines().entrySet().stream()
                        .filter(line -> line.getKey() < first || line.getKey() > last)
                        .filter(line -> line.getKey() > last || line.getKey() < table.headerTop())
                        .limit(40)
                        .flatMap(line -> line.getValue().cells().values().stream())
                        .map(Cell::text);
        Map<String, String> words = new LinkedHashMap<>();
        Stream.concat(table.notes().stream(), around)
                .forEach(text -> RaciWords.legend(text).forEach(words::putIfAbsent));
        return new Legend(chosen, words);
    }

    /** The meaning of an entry's letter; null when nobody knows it. */
    @Nullable RaciLetter meaning(RaciWords.Entry entry) {
        String letter = entry.letter();
        uses.merge(letter, 1, Integer::sum);
        String word = entry.word();
        String note = entry.note();
        if (word != null) {
            seen.putIfAbsent(letter, word);
        } else if (note != null && note.length() <= 3 && RaciWords.meaning(note, false) != null) {
            seen.putIfAbsent(letter, note);
        }
        return meaning(letter);
    }

    private @Nullable RaciLetter meaning(String letter) {
        RaciLetter own = chosen.get(letter);
        if (own == null) {
            own = meanings.get(letter);
        }
        return own == null ? usual(letter) : own;
    }

    private static @Nullable RaciLetter usual(String letter) {
        for (RaciLetter usual : RaciLetter.values()) {
            if (usual.name().equals(letter)) {
                return usual;
            }
        }
        return SIGNS.get(letter);
    }

    /** Proposes the mapping; what differs from the usual meaning is named as a problem too. */
    void report(Found table, Findings findings) {
        uses.forEach(
                (letter, count) -> {
                    RaciLetter meaning = meaning(letter);
                    if (meaning == null) {
                        return;
                    }
                    String evidence = words.getOrDefault(letter, seen.getOrDefault(letter, ""));
                    boolean sure = meaning.name().equals(letter) && !contradicts(letter);
                    findings.legend.add(
                            new LegendProposal(table.id(), letter, meaning, evidence, count, sure));
                    if (!sure && !chosen.containsKey(letter)) {
                        findings.add(
                                ProblemCode.RACI_LEGEND,
                                new SourceCell(
                                        table.sheet().name(), Address.of(table.headerTop(), 0)),
                                Map.of(
                                        "letter", letter,
                                        "meaning", meaning.label().zh(),
                                        "meaningEn", meaning.label().en()));
                    }
                });
    }

    private boolean contradicts(String letter) {
        String word = seen.get(letter);
        RaciLetter said = word == null ? null : RaciWords.meaning(word, letter.equals("A"));
        return words.isEmpty() && said != null && !said.name().equals(letter);
    }
}
