package dev.zhixing.work.metrics.formula;

import dev.zhixing.work.metrics.formula.Scanner.Wrong;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A formula that has been read and checked.
 *
 * @param root null when it could not be read
 * @param names codes of the indicators it names, with where each stands first
 * @param facts ids of the product's facts it names, with where each stands first
 * @param looksBack whether other periods than the present one go into it
 * @param members whether it asks for single members
 */
public record Formula(
        @Nullable Node root,
        List<FormulaError> errors,
        Map<String, Integer> names,
        Map<String, Integer> facts,
        boolean looksBack,
        boolean members) {

    public static final int LONGEST = 2000;

    public static Formula read(String text) {
        if (text.length() > LONGEST) {
            return broken(
                    new FormulaError(LONGEST, text.length(), "too-long", Map.of("most", LONGEST)));
        }
        try {
            var checker = new Checker();
            Node root = Parser.parse(text);
            checker.check(root, Type.NUMBER);
            return new Formula(
                    root,
                    List.copyOf(checker.errors),
                    checker.names,
                    checker.facts,
                    checker.looksBack,
                    checker.members);
        } catch (Wrong wrong) {
            return broken(wrong.error());
        }
    }

    public boolean isSound() {
        return root != null && errors.isEmpty();
    }

    private static Formula broken(FormulaError error) {
        return new Formula(null, List.of(error), Map.of(), Map.of(), false, false);
    }

    private enum Type {
        NUMBER,
        TRUTH,
        TEXT
    }

    /** Finds every part of the wrong sort, not only the first. */
    private static final class Checker {

        private final List<FormulaError> errors = new ArrayList<>();
        private final Map<String, Integer> names = new LinkedHashMap<>();
        private final Map<String, Integer> facts = new LinkedHashMap<>();
        private boolean looksBack;
        private boolean members;

        private static final Set<String> TRUTHS = new LinkedHashSet<>(List.of("&&", "||"));
        private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

        void check(Node node, Type wanted) {
            Type is =
                    switch (node) {
                        case Node.Num _ -> Type.NUMBER;
                        case Node.Text _ -> Type.TEXT;
                        case Node.Truth _ -> Type.TRUTH;
                        case Node.Name name -> {
                            names.putIfAbsent(name.code(), name.at());
                            yield Type.NUMBER;
                        }
                        case Node.Sign sign -> {
                            Type type = sign.sign().equals("!") ? Type.TRUTH : Type.NUMBER;
                            check(sign.of(), type);
                            yield type;
                        }
                        case Node.Pair pair -> pair(pair);
                        case Node.Choice choice -> {
                            check(choice.condition(), Type.TRUTH);
                            check(choice.then(), wanted);
                            check(choice.otherwise(), wanted);
                            yield wanted;
                        }
                        case Node.Call call -> call(call);
                    };
            if (is != wanted) {
                errors.add(
                        new FormulaError(
                                node.at(),
                                node.at() + 1,
                                wanted == Type.TRUTH ? "needs-condition" : "needs-number"));
            }
        }

        private Type pair(Node.Pair pair) {
            Type parts = TRUTHS.contains(pair.operator()) ? Type.TRUTH : Type.NUMBER;
            check(pair.left(), parts);
            check(pair.right(), parts);
            return parts == Type.TRUTH || COMPARISONS.contains(pair.operator())
                    ? Type.TRUTH
                    : Type.NUMBER;
        }

        private Type call(Node.Call call) {
            String name = call.function();
            int count = call.arguments().size();
            if (!Functions.exists(name)) {
                wrong(call, "unknown-function", Map.of("name", name));
            } else if (!Functions.takes(name, count)) {
                wrong(call, "argument-count", Map.of("name", name));
            } else if (name.equals("metric") || name.equals("fact")) {
                source(call);
            } else if (Functions.WINDOWS.contains(name)) {
                window(call);
            } else {
                call.arguments().forEach(argument -> check(argument, Type.NUMBER));
                if (name.equals("round")
                        && count == 2
                        && Functions.whole(call.arguments().get(1), 0, 10) < 0) {
                    wrong(call, "whole-number", Map.of("most", 10));
                }
            }
            return name.equals("known") ? Type.TRUTH : Type.NUMBER;
        }

        private void window(Node.Call call) {
            Node first = call.arguments().getFirst();
            if (first instanceof Node.Name
                    || (first instanceof Node.Call inner
                            && (inner.function().equals("metric")
                                    || inner.function().equals("fact")))) {
                check(first, Type.NUMBER);
            } else {
                wrong(call, "needs-indicator", Map.of("name", call.function()));
            }
            looksBack |= !call.function().equals("known") && !call.function().equals("member");
            if (call.arguments().size() < 2) {
                return;
            }
            Node second = call.arguments().get(1);
            if (call.function().equals("member")) {
                members = true;
                if (!(second instanceof Node.Text)) {
                    wrong(call, "needs-text", Map.of("name", "member"));
                }
            } else if (Functions.whole(second, 1, Functions.MOST_PERIODS) < 0) {
                wrong(call, "whole-number", Map.of("most", Functions.MOST_PERIODS));
            }
        }

        private void source(Node.Call call) {
            if (call.arguments().getFirst() instanceof Node.Text(_, String value)) {
                (call.function().equals("metric") ? names : facts).putIfAbsent(value, call.at());
            } else {
                wrong(call, "needs-text", Map.of("name", call.function()));
            }
        }

        private void wrong(Node.Call call, String slug, Map<String, Object> facts) {
            errors.add(
                    new FormulaError(call.at(), call.at() + call.function().length(), slug, facts));
        }
    }
}
