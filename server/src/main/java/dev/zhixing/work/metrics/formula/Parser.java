package dev.zhixing.work.metrics.formula;

import dev.zhixing.work.metrics.formula.Scanner.Kind;
import dev.zhixing.work.metrics.formula.Scanner.Token;
import dev.zhixing.work.metrics.formula.Scanner.Wrong;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the expression part of CEL: numbers, names, calls, {@code + - * / %}, comparisons, {@code
 * && || !} and {@code ? :}. Depth and number of parts are bounded.
 */
final class Parser {

    private static final int MOST_PARTS = 300;
    private static final int DEEPEST = 40;
    private static final List<Set<String>> LEVELS =
            List.of(
                    Set.of("||"),
                    Set.of("&&"),
                    Set.of("==", "!=", "<", "<=", ">", ">="),
                    Set.of("+", "-"),
                    Set.of("*", "/", "%"));

    private final List<Token> tokens;
    private int next;
    private int parts;
    private int depth;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Node parse(String text) {
        var parser = new Parser(Scanner.scan(text));
        if (parser.peek().kind() == Kind.END) {
            throw new Wrong(new FormulaError(0, 0, "empty"));
        }
        Node root = parser.choice();
        if (parser.peek().kind() != Kind.END) {
            throw parser.unexpected(parser.peek());
        }
        return root;
    }

    private Node choice() {
        Node condition = pair(0);
        if (!isSign("?")) {
            return condition;
        }
        int at = take().at();
        deeper(at);
        Node then = choice();
        expect(":");
        Node otherwise = choice();
        depth--;
        return counted(new Node.Choice(at, condition, then, otherwise));
    }

    private Node pair(int level) {
        if (level == LEVELS.size()) {
            return signed();
        }
        Node left = pair(level + 1);
        while (peek().kind() == Kind.SIGN && LEVELS.get(level).contains(peek().text())) {
            Token operator = take();
            Node right = pair(level + 1);
            left = counted(new Node.Pair(operator.at(), operator.text(), left, right));
        }
        return left;
    }

    private Node signed() {
        if (isSign("-") || isSign("!")) {
            Token sign = take();
            deeper(sign.at());
            Node of = signed();
            depth--;
            return counted(new Node.Sign(sign.at(), sign.text(), of));
        }
        return single();
    }

    private Node single() {
        Token token = take();
        return switch (token.kind()) {
            case NUMBER -> counted(new Node.Num(token.at(), new BigDecimal(token.text())));
            case TEXT -> counted(new Node.Text(token.at(), token.text()));
            case NAME -> named(token);
            case SIGN -> {
                if (!token.text().equals("(")) {
                    throw unexpected(token);
                }
                deeper(token.at());
                Node inner = choice();
                expect(")");
                depth--;
                yield inner;
            }
            case END -> throw unexpected(token);
        };
    }

    private Node named(Token name) {
        if (name.text().equals("true") || name.text().equals("false")) {
            return counted(new Node.Truth(name.at(), name.text().equals("true")));
        }
        if (!isSign("(")) {
            return counted(new Node.Name(name.at(), name.text()));
        }
        take();
        deeper(name.at());
        var arguments = new ArrayList<Node>();
        if (!isSign(")")) {
            arguments.add(choice());
            while (isSign(",")) {
                take();
                arguments.add(choice());
            }
        }
        expect(")");
        depth--;
        return counted(new Node.Call(name.at(), name.text(), List.copyOf(arguments)));
    }

    private Node counted(Node node) {
        if (++parts > MOST_PARTS) {
            throw new Wrong(
                    new FormulaError(
                            node.at(), node.at() + 1, "too-long", Map.of("most", MOST_PARTS)));
        }
        return node;
    }

    private void deeper(int at) {
        if (++depth > DEEPEST) {
            throw new Wrong(new FormulaError(at, at + 1, "too-deep", Map.of("most", DEEPEST)));
        }
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = tokens.get(next);
        if (token.kind() != Kind.END) {
            next++;
        }
        return token;
    }

    private boolean isSign(String text) {
        return peek().kind() == Kind.SIGN && peek().text().equals(text);
    }

    private void expect(String sign) {
        Token token = take();
        if (token.kind() != Kind.SIGN || !token.text().equals(sign)) {
            throw new Wrong(
                    new FormulaError(token.at(), token.end(), "expected", Map.of("sign", sign)));
        }
    }

    private Wrong unexpected(Token token) {
        return new Wrong(
                token.kind() == Kind.END
                        ? new FormulaError(token.at(), token.at(), "ends-early")
                        : new FormulaError(
                                token.at(),
                                token.end(),
                                "unexpected",
                                Map.of("text", token.text())));
    }
}
