package dev.zhixing.work.metrics.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts a formula into its words. */
final class Scanner {

    enum Kind {
        NUMBER,
        TEXT,
        NAME,
        SIGN,
        END
    }

    record Token(Kind kind, String text, int at) {

        int end() {
            return at + Math.max(1, text.length() + (kind == Kind.TEXT ? 2 : 0));
        }
    }

    /** Thrown inside of this package only. */
    static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient FormulaError error;

        Wrong(FormulaError error) {
            super(error.slug(), null, false, false);
            this.error = error;
        }

        FormulaError error() {
            return error;
        }
    }

    private static final Set<String> DOUBLE = Set.of("&&", "||", "==", "!=", "<=", ">=");

    private final String text;
    private int at;

    private Scanner(String text) {
        this.text = text;
    }

    static List<Token> scan(String text) {
        var scanner = new Scanner(text);
        var tokens = new ArrayList<Token>();
        while (true) {
            Token token = scanner.next();
            tokens.add(token);
            if (token.kind() == Kind.END) {
                return tokens;
            }
        }
    }

    private Token next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        int from = at;
        if (at == text.length()) {
            return new Token(Kind.END, "", from);
        }
        char first = text.charAt(at);
        if (isDigit(first)) {
            return number(from);
        }
        if (isLetter(first)) {
            while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
                at++;
            }
            return new Token(Kind.NAME, text.substring(from, at), from);
        }
        if (first == '"' || first == '\'') {
            return quoted(from, first);
        }
        if (at + 1 < text.length() && DOUBLE.contains(text.substring(at, at + 2))) {
            at += 2;
            return new Token(Kind.SIGN, text.substring(from, at), from);
        }
        if ("+-*/%()<>,?:!".indexOf(first) < 0) {
            String shown = text.substring(from, text.offsetByCodePoints(from, 1));
            throw new Wrong(
                    new FormulaError(
                            from, from + shown.length(), "strange-sign", Map.of("sign", shown)));
        }
        at++;
        return new Token(Kind.SIGN, String.valueOf(first), from);
    }

    private Token number(int from) {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
        }
        if (at - from > 25) {
            throw new Wrong(new FormulaError(from, at, "number-too-long"));
        }
        return new Token(Kind.NUMBER, text.substring(from, at), from);
    }

    private Token quoted(int from, char quote) {
        int end = text.indexOf(quote, from + 1);
        if (end < 0) {
            throw new Wrong(new FormulaError(from, text.length(), "quote-open"));
        }
        at = end + 1;
        return new Token(Kind.TEXT, text.substring(from + 1, end), from);
    }

    private static boolean isDigit(char one) {
        return one >= '0' && one <= '9';
    }

    private static boolean isLetter(char one) {
        return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') || one == '_';
    }
}
