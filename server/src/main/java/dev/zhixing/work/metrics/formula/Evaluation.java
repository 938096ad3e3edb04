package dev.zhixing.work.metrics.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Works a formula out in decimals of 34 digits. Ends for every input: a formula has a bounded
 * number of parts and no loops.
 */
public final class Evaluation {

    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_WHOLE_DIGITS = 15;
    private static final int DIGITS = 10;

    private final Inputs inputs;

    private Evaluation(Inputs inputs) {
        this.inputs = inputs;
    }

    private static final class Nothing extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Outcome.None none;

        Nothing(String slug, String name) {
            super(slug, null, false, false);
            this.none = new Outcome.None(slug, name);
        }
    }

    /** Of a sound formula. */
    public static Outcome of(Node root, Inputs inputs) {
        try {
            BigDecimal value = new Evaluation(inputs).number(root);
            if (value.precision() - value.scale() > MOST_WHOLE_DIGITS) {
                return new Outcome.None("too-large", "");
            }
            return new Outcome.Value(
                    value.scale() > DIGITS ? value.setScale(DIGITS, RoundingMode.HALF_UP) : value);
        } catch (Nothing nothing) {
            return nothing.none;
        } catch (ArithmeticException beyond) {
            return new Outcome.None("too-large", "");
        }
    }

    private BigDecimal number(Node node) {
        return switch (node) {
            case Node.Num num -> num.value();
            case Node.Name name -> known(inputs.value(false, name.code(), 0), name.code());
            case Node.Sign sign -> number(sign.of()).negate();
            case Node.Pair pair -> calculated(pair);
            case Node.Choice choice ->
                    truth(choice.condition()) ? number(choice.then()) : number(choice.otherwise());
            case Node.Call call -> called(call);
            case Node.Text _, Node.Truth _ -> throw new IllegalStateException("no number");
        };
    }

    private boolean truth(Node node) {
        return switch (node) {
            case Node.Truth truth -> truth.value();
            case Node.Sign sign -> !truth(sign.of());
            case Node.Choice choice ->
                    truth(choice.condition()) ? truth(choice.then()) : truth(choice.otherwise());
            case Node.Call call -> isKnown(call);
            case Node.Pair pair ->
                    switch (pair.operator()) {
                        case "&&" -> truth(pair.left()) && truth(pair.right());
                        case "||" -> truth(pair.left()) || truth(pair.right());
                        default -> compared(pair);
                    };
            default -> throw new IllegalStateException("no condition");
        };
    }

    private boolean compared(Node.Pair pair) {
        int order = number(pair.left()).compareTo(number(pair.right()));
        return switch (pair.operator()) {
            case "==" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private BigDecimal calculated(Node.Pair pair) {
        BigDecimal left = number(pair.left());
        BigDecimal right = number(pair.right());
        return switch (pair.operator()) {
            case "+" -> left.add(right, EXACT);
            case "-" -> left.subtract(right, EXACT);
            case "*" -> left.multiply(right, EXACT);
            case "/" -> divided(left, right);
            default -> {
                nonZero(right);
                yield left.remainder(right, EXACT);
            }
        };
    }

    private BigDecimal called(Node.Call call) {
        List<Node> parts = call.arguments();
        return switch (call.function()) {
            case "metric" -> known(inputs.value(false, text(parts.get(0)), 0), text(parts.get(0)));
            case "fact" -> known(inputs.value(true, text(parts.get(0)), 0), text(parts.get(0)));
            case "percent", "csat", "fcr" ->
                    divided(number(parts.get(0)).multiply(HUNDRED, EXACT), number(parts.get(1)));
            case "ces", "aht" -> divided(number(parts.get(0)), number(parts.get(1)));
            case "nps" ->
                    divided(
                            number(parts.get(0))
                                    .subtract(number(parts.get(1)), EXACT)
                                    .multiply(HUNDRED, EXACT),
                            number(parts.get(2)));
            case "abs" -> number(parts.get(0)).abs();
            case "round" ->
                    number(parts.get(0))
                            .setScale(
                                    parts.size() == 1 ? 0 : Functions.whole(parts.get(1), 0, 10),
                                    RoundingMode.HALF_UP);
            case "min" -> least(parts.stream().map(this::number).toList());
            case "max" -> greatest(parts.stream().map(this::number).toList());
            default -> window(call);
        };
    }

    private BigDecimal window(Node.Call call) {
        Node source = call.arguments().getFirst();
        boolean fact = isFact(source);
        String name = name(source);
        int count =
                call.arguments().size() < 2
                        ? 1
                        : Functions.whole(call.arguments().get(1), 1, Functions.MOST_PERIODS);
        return switch (call.function()) {
            case "previous" -> known(inputs.value(fact, name, count), name);
            case "yearAgo" -> known(inputs.yearAgo(fact, name), name);
            case "latest" -> known(inputs.latest(fact, name), name);
            case "member" -> known(inputs.member(name, text(call.arguments().get(1))), name);
            case "ytd" -> total(some(inputs.yearToDate(fact, name), name));
            case "sum" -> {
                List<BigDecimal> values = window(fact, name, count);
                if (values.size() < count) {
                    throw new Nothing("no-reading", name);
                }
                yield total(values);
            }
            case "avg" -> {
                List<BigDecimal> values = some(window(fact, name, count), name);
                yield divided(total(values), BigDecimal.valueOf(values.size()));
            }
            case "lowest" -> least(some(window(fact, name, count), name));
            case "highest" -> greatest(some(window(fact, name, count), name));
            default -> throw new IllegalStateException(call.function());
        };
    }

    private boolean isKnown(Node.Call call) {
        Node source = call.arguments().getFirst();
        return inputs.value(isFact(source), name(source), 0).isPresent();
    }

    private List<BigDecimal> window(boolean fact, String name, int count) {
        var values = new ArrayList<BigDecimal>();
        for (int back = 0; back < count; back++) {
            inputs.value(fact, name, back).ifPresent(values::add);
        }
        return values;
    }

    private static List<BigDecimal> some(List<BigDecimal> values, String name) {
        if (values.isEmpty()) {
            throw new Nothing("no-reading", name);
        }
        return values;
    }

    private static BigDecimal known(Optional<BigDecimal> value, String name) {
        return value.orElseThrow(() -> new Nothing("no-reading", name));
    }

    private static BigDecimal total(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, (a, b) -> a.add(b, EXACT));
    }

    private static BigDecimal least(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal::min).orElseThrow();
    }

    private static BigDecimal greatest(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal::max).orElseThrow();
    }

    private static BigDecimal divided(BigDecimal part, BigDecimal whole) {
        nonZero(whole);
        return part.divide(whole, EXACT);
    }

    private static void nonZero(BigDecimal whole) {
        if (whole.signum() == 0) {
            throw new Nothing("divided-by-zero", "");
        }
    }

    private static boolean isFact(Node source) {
        return source instanceof Node.Call call && call.function().equals("fact");
    }

    private static String name(Node source) {
        return switch (source) {
            case Node.Name name -> name.code();
            case Node.Call call -> text(call.arguments().getFirst());
            default -> throw new IllegalStateException("no indicator");
        };
    }

    private static String text(Node node) {
        return ((Node.Text) node).value();
    }
}
