package dev.zhixing.formats.office.words;

import dev.zhixing.formats.model.RaciLetter;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of a RACI matrix and the legends beside it. */
public final class RaciWords {
    /**
     * One entry of a cell.
     *
     * @param letter letter or sign as written, in upper case
     * @param note words in brackets after the letter
     * @param word words before the letter, which spell it out: 负责 in 负责（R）
     */
    public record Entry(String letter, @Nullable String note, @Nullable String word) {}

    /** Words of a meaning. */
    private record Vocabulary(RaciLetter letter, List<String> words) {
        boolean names(String text) {
            return words.stream().anyMatch(text::contains);
        }
    }

    private static final Vocabulary DOER =
            new Vocabulary(RaciLetter.R, List.of("执行", "承办", "实施", "经办", "主办", "perform"));
    private static final Vocabulary RESPONSIBLE =
            new Vocabulary(RaciLetter.R, List.of("负责", "责任", "responsible"));
    private static final List<Vocabulary> VOCABULARY =
            List.of(
                    new Vocabulary(
                            RaciLetter.A,
                            List.of(
                                    "审批",
                                    "批准",
                                    "问责",
                                    "拍板",
                                    "决策",
                                    "核准",
                                    "当责",
                                    "accountable",
                                    "approve")),
                    new Vocabulary(RaciLetter.S, List.of("支持", "协助", "配合", "协办", "support")),
                    new Vocabulary(
                            RaciLetter.C,
                            List.of(
                                    "咨询", "顾问", "征询", "输入", "审查", "审核", "评审", "consult", "input",
                                    "review")),
                    new Vocabulary(RaciLetter.I, List.of("知情", "告知", "通知", "知会", "抄送", "inform")),
                    DOER);

    private static final String LETTER = "[A-Z●▲○△★☆■□◆◇√]";
    private static final Pattern PARTS = Pattern.compile("[;\\n]|(?<=\\))[、,/]");
    private static final Pattern ONE_LETTER = Pattern.compile(LETTER);
    private static final Pattern RACI_LETTER = Pattern.compile("[RACISPVQ●▲○△★☆■□◆◇√]");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern PAIR = Pattern.compile("[RACIS]{2}");
    private static final Pattern LETTERS =
            Pattern.compile("(" + LETTER + "(?:\\s*[/,、+&]?\\s*" + LETTER + "){0,4})");
    private static final Pattern WITH_NOTE =
            Pattern.compile(LETTERS.pattern() + "\\s*(?:\\(([^()]*)\\)|[:\\-\\s]\\s*([^()]+))");
    private static final Pattern WITH_WORD =
            Pattern.compile("([^()A-Z]{1,12})\\s*\\(\\s*" + LETTERS.pattern() + "\\s*\\)");
    private static final Pattern LEGEND_LETTER_FIRST =
            Pattern.compile(
                    "(" + LETTER + ")\\s*(?:[-=:：]|代表|表示|为|是|\\()\\s*([\\p{IsHan}A-Za-z]{2,20})");
    private static final Pattern LEGEND_WORD_FIRST =
            Pattern.compile("([\\p{IsHan}A-Za-z]{2,12})\\s*\\(\\s*(" + LETTER + ")\\s*\\)");

    private RaciWords() {}

    /** Entries of a cell; empty when it says nothing; null when it is no RACI cell. */
    public static @Nullable List<Entry> read(String cell) {
        if (Plain.isNothing(cell) && !cell.equals("√")) {
            return List.of();
        }
        if (cell.length() > 120) {
            return null;
        }
        String text = Plain.of(cell);
        List<Entry> entries = new ArrayList<>();
        for (String part : PARTS.split(text)) {
            if (!part.isBlank() && !readPart(part.strip(), entries)) {
                return null;
            }
        }
        return entries;
    }

    /** True when a cell would hardly stand anywhere but in a RACI matrix. */
    public static boolean looksLike(String cell) {
        if (cell.length() > 60 || Plain.isNothing(cell)) {
            return false;
        }
        List<Entry> entries = read(cell);
        if (entries == null || entries.isEmpty()) {
            return false;
        }
        boolean bareWord = LATIN.matcher(Plain.of(cell)).matches();
        return entries.stream().allMatch(entry -> RACI_LETTER.matcher(entry.letter()).matches())
                && (!bareWord || PAIR.matcher(cell).matches());
    }

    private static boolean readPart(String part, List<Entry> entries) {
        Matcher letters = LETTERS.matcher(part.toUpperCase(Locale.ROOT));
        if (letters.matches() && part.length() <= 9) {
            return add(entries, part, null, null);
        }
        Matcher noted = WITH_NOTE.matcher(part);
        if (noted.matches()) {
            String note = noted.group(2) != null ? noted.group(2) : noted.group(3);
            return add(entries, noted.group(1), note == null ? null : note.strip(), null);
        }
        Matcher worded = WITH_WORD.matcher(part);
        if (worded.matches()) {
            return add(entries, worded.group(2), null, worded.group(1).strip());
        }
        RaciLetter spelled = part.length() <= 4 ? meaning(part, false) : null;
        if (spelled != null) {
            entries.add(new Entry(spelled.name(), null, part));
            return true;
        }
        return false;
    }

    private static boolean add(
            List<Entry> entries, String letters, @Nullable String note, @Nullable String word) {
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            if (ONE_LETTER.matcher(String.valueOf(letter)).matches()) {
                String kept = note == null || note.isEmpty() ? null : note;
                entries.add(new Entry(String.valueOf(letter), kept, word));
            }
        }
        return true;
    }

    /**
     * What a word of a legend or cell means.
     *
     * @param doerNamed true when another letter of the legend already means "does the work"
     */
    public static @Nullable RaciLetter meaning(String word, boolean doerNamed) {
        String text = Plain.key(word);
        for (Vocabulary vocabulary : VOCABULARY) {
            if (vocabulary.names(text)) {
                return vocabulary.letter;
            }
        }
        if (RESPONSIBLE.names(text)) {
            return doerNamed ? RaciLetter.A : RaciLetter.R;
        }
        return null;
    }

    /** Letters explained in a text such as {@code 说明：R=执行 A=审批}; empty when it is no legend. */
    public static Map<String, String> legend(String written) {
        if (written.length() > 500) {
            return Map.of();
        }
        String text = Plain.of(written);
        Map<String, String> pairs = new LinkedHashMap<>();
        Matcher wordFirst = LEGEND_WORD_FIRST.matcher(text);
        while (wordFirst.find()) {
            pairs.putIfAbsent(wordFirst.group(2), wordFirst.group(1));
        }
        if (pairs.size() < 2) {
            pairs.clear();
            Matcher letterFirst = LEGEND_LETTER_FIRST.matcher(text);
            while (letterFirst.find()) {
                pairs.putIfAbsent(letterFirst.group(1), letterFirst.group(2));
            }
        }
        pairs.values().removeIf(word -> meaning(word, false) == null);
        return pairs.size() < 2 ? Map.of() : pairs;
    }

    /** The meaning of every letter of a legend; a doer beside 负责 makes the latter accountable. */
    public static Map<String, RaciLetter> meanings(Map<String, String> legend) {
        boolean doer = legend.values().stream().anyMatch(word -> DOER.names(Plain.key(word)));
        Map<String, RaciLetter> meanings = new LinkedHashMap<>();
        legend.forEach(
                (letter, word) -> {
                    RaciLetter meaning = meaning(word, doer);
                    if (meaning != null) {
                        meanings.put(letter, meaning);
                    }
                });
        return meanings;
    }
}
