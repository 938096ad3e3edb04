package dev.zhixing.shared.search.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * Cuts text into what the index compares: of ideographs every single one and every pair of
 * neighbours, of letters whole words, and of digits whole numbers. A dictionary of words would miss
 * substrings.
 */
final class Tokens {

    /** Carried by what everybody signed in may see. */
    static final String OPEN = "c:open";

    private static final int LONGEST_WORD = 60;

    private Tokens() {}

    static String container(UUID container) {
        return "c:" + container;
    }

    /** All tokens of an entry; both texts folded. */
    static Set<String> ofEntry(String title, String body, String container) {
        var tokens = new LinkedHashSet<String>();
        tokens.add(container);
        collect(title, tokens::add);
        collect(body, tokens::add);
        return tokens;
    }

    /** The condition for one folded word of a query, in the syntax of {@code tsquery}. */
    static String condition(String word) {
        List<String> parts = new ArrayList<>();
        runs(
                word,
                (run, ideographs) -> {
                    if (!ideographs) {
                        boolean last = word.endsWith(run);
                        parts.add(quoted(cut(run)) + (last ? ":*" : ""));
                    } else if (run.codePointCount(0, run.length()) == 1) {
                        parts.add(quoted(run));
                    } else {
                        pairs(run, pair -> parts.add(quoted(pair)));
                    }
                });
        return String.join(" & ", parts);
    }

    static String quoted(String token) {
        return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private static void collect(String text, java.util.function.Consumer<String> tokens) {
        runs(
                text,
                (run, ideographs) -> {
                    if (ideographs) {
                        run.codePoints().forEach(one -> tokens.accept(Character.toString(one)));
                        pairs(run, tokens);
                    } else {
                        tokens.accept(cut(run));
                    }
                });
    }

    private static String cut(String word) {
        return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD);
    }

    private static void pairs(String run, java.util.function.Consumer<String> tokens) {
        int[] points = run.codePoints().toArray();
        for (int i = 0; i + 1 < points.length; i++) {
            tokens.accept(new String(points, i, 2));
        }
    }

    /** Stretches of ideographs and stretches of other letters and digits; the rest separates. */
    private static void runs(String text, BiConsumer<String, Boolean> run) {
        int start = 0;
        Kind kind = Kind.SEPARATOR;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            Kind next = Kind.of(point);
            if (next != kind) {
                if (kind != Kind.SEPARATOR) {
                    run.accept(text.substring(start, at), kind == Kind.IDEOGRAPH);
                }
                start = at;
                kind = next;
            }
            at += Character.charCount(point);
        }
        if (kind != Kind.SEPARATOR) {
            run.accept(text.substring(start), kind == Kind.IDEOGRAPH);
        }
    }

    private enum Kind {
        IDEOGRAPH,
        LETTERS,
        DIGITS,
        SEPARATOR;

        static Kind of(int point) {
            if (Character.isIdeographic(point)) {
                return IDEOGRAPH;
            }
            if (Character.isDigit(point)) {
                return DIGITS;
            }
            return Character.isLetter(point) ? LETTERS : SEPARATOR;
        }
    }
}
