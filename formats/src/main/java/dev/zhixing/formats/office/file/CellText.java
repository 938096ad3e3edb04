package dev.zhixing.formats.office.file;

/** Text of cells made harmless: no control signs, no half characters, spaces known. */
final class CellText {
    private CellText() {}

    /**
     * Line ends become {@code \n}; control signs and zero-width signs go; half pairs are marked.
     */
    static String clean(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char sign = raw.charAt(at);
            if (sign == '\r') {
                if (at + 1 == raw.length() || raw.charAt(at + 1) != '\n') {
                    text.append('\n');
                }
            } else if (sign == '\n' || sign == '\t') {
                text.append(sign);
            } else if (Character.isHighSurrogate(sign)
                    && at + 1 < raw.length()
                    && Character.isLowSurrogate(raw.charAt(at + 1))) {
                text.append(sign).append(raw.charAt(++at));
            } else if (Character.isSurrogate(sign)) {
                text.append('\uFFFD');
            } else if (!dropped(sign)) {
                text.append(sign);
            }
        }
        return text.toString();
    }

    private static boolean dropped(char sign) {
        return Character.isISOControl(sign)
                || (sign >= '\u200B' && sign <= '\u200F')
                || (sign >= '\u202A' && sign <= '\u202E')
                || (sign >= '\u2066' && sign <= '\u2069')
                || sign == '\uFEFF'
                || sign == '\uFFFE'
                || sign == '\uFFFF';
    }

    /** Without blanks at both ends; full-width and no-break spaces count as blanks. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static int leadingWidth(String text) {
        int width = 0;
        for (int at = 0; at < text.length() && blank(text.charAt(at)); at++) {
            width += text.charAt(at) == '\u3000' ? 2 : text.charAt(at) == '\t' ? 4 : 1;
        }
        return width;
    }

    private static boolean blank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /** Excel writes signs that XML cannot hold as {@code _x000D_}. */
    static String unescape(String raw) {
        int mark = raw.indexOf("_x");
        if (mark < 0) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length());
        int done = 0;
        while (mark >= 0 && mark + 7 <= raw.length()) {
            int code = raw.charAt(mark + 6) == '_' ? hex(raw, mark + 2) : -1;
            if (code >= 0) {
                text.append(raw, done, mark).append((char) code);
                done = mark + 7;
                mark = raw.indexOf("_x", done);
            } else {
                mark = raw.indexOf("_x", mark + 2);
            }
        }
        return text.append(raw, done, raw.length()).toString();
    }

    private static int hex(String raw, int from) {
        int code = 0;
        for (int at = from; at < from + 4; at++) {
            int digit = Character.digit(raw.charAt(at), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
