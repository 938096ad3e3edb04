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
    private static final String DASHES = "‐‑‒–—―−";
    private static final String TILDES = "〜～∼";
    private static final String NUMERALS = "零一二三四五六七八九";

    private Plain() {}

    /** Full width to half width, all dashes to {@code -}, all tildes to {@code ~}, stripped. */
    public static String of(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder plain = null;
        for (int at = 0; at < normal.length(); at++) {
            char sign = normal.charAt(at);
            boolean dash = DASHES.indexOf(sign) >= 0;
            boolean tilde = TILDES.indexOf(sign) >= 0;
            if (plain == null && (dash || tilde)) {
                plain = new StringBuilder(normal.length()).append(normal, 0, at);
            }
            if (plain != null && !(dash && at > 0 && DASHES.indexOf(normal.charAt(at - 1)) >= 0)) {
                plain.append(dash ? '-' : tilde ? '~' : sign);
            }
        }
        return (plain == null ? normal : plain.toString()).strip();
    }

    /** As {@link #of}, in lower case and without any blanks. */
    public static String key(String text) {
        String plain = of(text).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            char sign = plain.charAt(at);
            if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign)) {
                key.append(sign);
            }
        }
        return key.toString();
    }

    /** True for the many ways to say that a cell holds nothing. */
    public static boolean isNothing(String text) {
        if (text.length() > 12) {
            return false;
        }
        String key = key(text);
        return NOTHING.contains(key) || key.chars().allMatch(sign -> sign == '-');
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
