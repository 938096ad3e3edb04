package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.TableKind;
import dev.zhixing.formats.office.words.Plain;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which header words stand for which field, per table kind. */
final class Synonyms {
    /**
     * A header recognised.
     *
     * @param exact false when the header only contains a known word
     */
    record Match(Field field, boolean exact) {}

    private static final Pattern DECORATION = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|[*:★]");
    private static final Map<TableKind, Map<String, Field>> WORDS = words();

    private static final Set<String> ALL =
            WORDS.values().stream()
                    .flatMap(words -> words.keySet().stream())
                    .collect(Collectors.toSet());

    private Synonyms() {}

    private static Map<TableKind, Map<String, Field>> words() {
        Map<TableKind, Map<String, Field>> all = new EnumMap<>(TableKind.class);
        all.put(TableKind.TASKS, read(HeaderWords.TASKS));
        all.put(TableKind.RACI, read(HeaderWords.RACI));
        all.put(TableKind.RESOURCES, read(HeaderWords.RESOURCES));
        all.put(TableKind.RISKS, read(HeaderWords.RISKS));
        all.put(TableKind.INDICATORS, read(HeaderWords.INDICATORS));
        all.put(TableKind.PROCESS, read(HeaderWords.PROCESS));
        all.put(TableKind.WEEKLY_REPORT, read(HeaderWords.WEEKLY_REPORT));
        all.put(TableKind.REVIEW, read(HeaderWords.REVIEW));
        all.put(TableKind.UNKNOWN, Map.of());
        return all;
    }

    private static Map<String, Field> read(String lines) {
        Map<String, Field> words = new HashMap<>();
        for (String line : lines.strip().split("\n")) {
            String[] parts = line.strip().split(":", 2);
            Field field = Field.valueOf(parts[0].strip());
            for (String word : parts[1].split(",")) {
                words.put(Plain.key(word), field);
            }
        }
        return words;
    }

    /** True when the header is a word of any kind of table; cheap enough for every row. */
    static boolean isKnown(String header) {
        return header.length() <= 40 && ALL.contains(key(header));
    }

    /** True for headers such as 序号, which count rows and name nothing. */
    static boolean isRunningNumber(String header) {
        Match match = match(TableKind.TASKS, header);
        return match != null && match.field() == Field.SEQUENCE;
    }

    /** The header without brackets, marks and line breaks, ready to be compared. */
    static String key(String header) {
        String key = Plain.key(header);
        String bare = DECORATION.matcher(key).replaceAll("");
        return bare.isEmpty() ? key : bare;
    }

    static @Nullable Match match(TableKind kind, String header) {
        Map<String, Field> words = WORDS.getOrDefault(kind, Map.of());
        String whole = Plain.key(header);
        Field exact = words.get(whole);
        if (exact == null) {
            exact = words.get(key(header));
        }
        if (exact != null) {
            return new Match(exact, true);
        }
        return contained(words, key(header));
    }

    private static @Nullable Match contained(Map<String, Field> words, String key) {
        if (key.length() > 16) {
            return null;
        }
        String longest = "";
        for (String word : words.keySet()) {
            boolean longEnough = word.length() >= 2 && word.length() * 2 >= key.length();
            if (longEnough && key.contains(word) && better(word, longest)) {
                longest = word;
            }
        }
        Field field = words.get(longest);
        return field == null ? null : new Match(field, false);
    }

    private static boolean better(String word, String other) {
        return word.length() > other.length()
                || (word.length() == other.length() && word.compareTo(other) < 0);
    }
}
