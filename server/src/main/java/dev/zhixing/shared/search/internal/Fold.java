package dev.zhixing.shared.search.internal;

/**
 * Makes texts comparable: lower case, full-width letters and digits as plain ones, any white space
 * as one kind. Every character stays in its place, so that a hit can be marked in the original.
 */
final class Fold {

    private Fold() {}

    static String of(String text) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            units[i] = fold(units[i]);
        }
        return new String(units);
    }

    private static char fold(char unit) {
        if (unit >= '\uff01' && unit <= '\uff5e') {
            return Character.toLowerCase((char) (unit - 0xfee0));
        }
        if (Character.isWhitespace(unit) || unit == '\u3000' || unit == '\u00a0') {
            return ' ';
        }
        return unit == 0 ? ' ' : Character.toLowerCase(unit);
    }
}
