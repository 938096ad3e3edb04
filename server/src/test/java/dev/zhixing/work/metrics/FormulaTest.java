package dev.zhixing.work.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.work.metrics.formula.Evaluation;
import dev.zhixing.work.metrics.formula.Formula;
import dev.zhixing.work.metrics.formula.FormulaError;
import dev.zhixing.work.metrics.formula.Inputs;
import dev.zhixing.work.metrics.formula.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class FormulaTest {

    /** A is 30 now and 10, 20 before; B is 120; Z is 0. */
    private static final Inputs FIGURES =
            new Inputs() {
                private final Map<String, List<Integer>> known =
                        Map.of("A", List.of(30, 20, 10), "B", List.of(120), "Z", List.of(0));

                @Override
                public Optional<BigDecimal> value(boolean fact, String name, int back) {
                    List<Integer> values = known.getOrDefault(name, List.of());
                    return back < values.size()
                            ? Optional.of(BigDecimal.valueOf(values.get(back)))
                            : Optional.empty();
                }

                @Override
                public Optional<BigDecimal> yearAgo(boolean fact, String name) {
                    return Optional.of(BigDecimal.valueOf(15));
                }

                @Override
                public Optional<BigDecimal> member(String name, String member) {
                    return Optional.of(BigDecimal.valueOf(7));
                }

                @Override
                public List<BigDecimal> yearToDate(boolean fact, String name) {
                    return List.of(BigDecimal.TEN, BigDecimal.valueOf(20));
                }

                @Override
                public Optional<BigDecimal> latest(boolean fact, String name) {
                    return Optional.of(BigDecimal.valueOf(3));
                }
            };

    private static Outcome outcome(String text) {
        Formula formula = Formula.read(text);
        assertThat(formula.errors()).as(text).isEmpty();
        return Evaluation.of(java.util.Objects.requireNonNull(formula.root()), FIGURES);
    }

    private static FormulaError error(String text) {
        return Formula.read(text).errors().getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1 + 2 * 3             | 7
                    (1 + 2) * 3           | 9
                    0.1 + 0.2             | 0.3
                    -A + 1                | -29
                    percent(A, B)         | 25
                    nps(70, 20, 100)      | 50
                    csat(45, 50)          | 90
                    aht(600, 120)         | 5
                    previous(A)           | 20
                    previous(A, 2)        | 10
                    sum(A, 3)             | 60
                    avg(A, 12)            | 20
                    highest(A, 3)         | 30
                    A - yearAgo(A)        | 15
                    ytd(A)                | 30
                    member(A, "电话")       | 7
                    metric("B") / 7 * 7   | 120
                    A > 20 ? 1 : 0        | 1
                    A > 20 && !(B < A) ? max(A, B) : 0 | 120
                    known(NONE) ? NONE : latest(A) | 3
                    round(10 / 3, 2)      | 3.33
                    7 % 4                 | 3
                    """)
    void comesTo(String text, String value) {
        assertThat(outcome(text))
                .isInstanceOfSatisfying(
                        Outcome.Value.class,
                        found ->
                                assertThat(found.value())
                                        .isCloseTo(
                                                new BigDecimal(value),
                                                org.assertj.core.api.Assertions.within(
                                                        new BigDecimal("0.0000001"))));
    }

    @Test
    void nothingDividedByNothingIsNoValueWithAReason() {
        assertThat(outcome("A / Z")).isEqualTo(new Outcome.None("divided-by-zero", ""));
        assertThat(outcome("A / NOBODY")).isEqualTo(new Outcome.None("no-reading", "NOBODY"));
        assertThat(outcome("sum(A, 4)")).isEqualTo(new Outcome.None("no-reading", "A"));
    }

    @Test
    void anErrorSaysWhereItIs() {
        assertThat(error("A + ")).extracting(FormulaError::slug).isEqualTo("ends-early");
        assertThat(error("A + $").from()).isEqualTo(4);
        assertThat(error("wrong(A)").slug()).isEqualTo("unknown-function");
        assertThat(error("percent(A)").slug()).isEqualTo("argument-count");
        assertThat(error("A ? 1 : 2").slug()).isEqualTo("needs-condition");
        assertThat(error("1 + (A > 2)").slug()).isEqualTo("needs-number");
        assertThat(error("sum(A + B, 2)").slug()).isEqualTo("needs-indicator");
        assertThat(error("sum(A, 2.5)").slug()).isEqualTo("whole-number");
        assertThat(error("(A").slug()).isEqualTo("expected");
        assertThat(error("metric(A)").slug()).isEqualTo("needs-text");
    }

    @Test
    void hostileFormulasEndQuickly() {
        assertThat(error("(".repeat(1500)).slug()).isEqualTo("too-deep");
        assertThat(error("-".repeat(1900) + "1").slug()).isEqualTo("too-deep");
        assertThat(error("1" + "+1".repeat(900)).slug()).isEqualTo("too-long");
        assertThat(error("x".repeat(5000)).slug()).isEqualTo("too-long");
        assertThat(outcome("9999999999999999999999999" + " * 9999999999999999999999999".repeat(60)))
                .isEqualTo(new Outcome.None("too-large", ""));
    }

    @Test
    void whatAFormulaNamesIsKnown() {
        Formula formula = Formula.read("A + previous(B, 2) + fact(\"on-time-rate\")");
        assertThat(formula.names()).containsOnlyKeys("A", "B");
        assertThat(formula.facts()).containsOnlyKeys("on-time-rate");
        assertThat(formula.looksBack()).isTrue();
    }
}
