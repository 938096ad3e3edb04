package dev.zhixing.shared.search.internal;

import java.util.BitSet;
import java.util.List;

/** Shows where something was found: text as HTML with nothing in it but {@code <mark>}. */
final class Highlight {

    private static final int AROUND = 60;

    private Highlight() {}

    /** The whole text with every hit marked. {@code words} are folded. */
    static String all(String text, List<String> words) {
        String folded = Fold.of(text);
        var marked = new BitSet(text.length());
        for (String word : words) {
            int at = folded.indexOf(word);
            while (at >= 0 && !word.isEmpty()) {
                marked.set(at, at + word.length());
                at = folded.indexOf(word, at + word.length());
            }
        }
        var html = new StringBuilder(text.length() + 16);
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            if (marked.get(i) != inside) {
                html.append(inside ? "</mark>" : "<mark>");
                inside = !inside;
            }
            append(html, text.charAt(i));
        }
        return html.append(inside ? "</mark>" : "").toString();
    }

    /** The surroundings of the first hit; the beginning when there is none. */
    static String excerpt(String text, List<String> words) {
        String folded = Fold.of(text);
        int first = words.stream().mapToInt(folded::indexOf).filter(at -> at >= 0).min().orElse(0);
        int from = start(text, Math.max(0, first - AROUND / 2));
        int to = start(text, Math.min(text.length(), from + 2 * AROUND));
        String part = text.substring(from, to).replaceAll("\\s", " ");
        return (from > 0 ? "…" : "") + all(part, words) + (to < text.length() ? "…" : "");
    }

    /** Never between the two halves of one character. */
    private static int start(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                ? at - 1
                : at;
    }

    private static void append(StringBuilder html, char unit) {
        switch (unit) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            default -> html.append(unit);
        }
    }
}
