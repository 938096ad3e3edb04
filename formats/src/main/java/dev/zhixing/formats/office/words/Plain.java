package dev.zhixing.formats.office.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Brings full-width signs, dashes and numerals to one form before words are compared. */
public final class Plain {
    private static final Set<String> NOTHING =
            Set.of("", "-", "--", "/", "\\", "无", "n/a", "na", "none", "没有", "暂无", "x", "×", "——");
    private static final Set<String> OPEN =
            Set.of("待定", "未定", "tbd", "tbc", "待确认", "另行通知", "待排期", "?", "??", "待安排");
    private static final String NUMERALS = "零一二三四五六七八九";

    private Plain() {}

    /** Full width to half width, all dashes to {@code -}, all tildes to {@code ~}, stripped. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[‐‑‒–—―−]+", "-")
                .replaceAll("[〜～∼]", "~")
                .strip();
    }

    /** As {@link #of}, in lower case and without any blanks. */
    public static String key(String text) {
        return of(text).toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0\\u3000]+", "");
    }

    /** True for the many ways to say that a cell holds nothing. */
    public static boolean isNothing(String text) {
        return NOTHING.contains(key(text)) || key(text).matches("-+");
    }

    /** True for the ways to say "to be decided". */
    public static boolean isOpen(String text) {
        return OPEN.contains(key(text));
    }

    /** A whole number in digits or Chinese numerals up to 99; -1 when it is none. */
    public static int number(String text) {
        if (text.matches("\\d{1,6}")) {
            return Integer.parseInt(text);
        }
        String numerals = text.replace('两', '二').replace('〇', '零');
        int ten = numerals.indexOf('十');
        if (ten < 0) {
            return numerals.length() == 1 ? NUMERALS.indexOf(numerals) : -1;
        }
        int tens = ten == 0 ? 1 : ten == 1 ? NUMERALS.indexOf(numerals.charAt(0)) : -1;
        String rest = numerals.substring(ten + 1);
        int ones = rest.isEmpty() ? 0 : rest.length() == 1 ? NUMERALS.indexOf(rest) : -1;
        return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
    }
}
