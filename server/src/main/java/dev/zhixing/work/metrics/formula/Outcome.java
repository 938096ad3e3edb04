package dev.zhixing.work.metrics.formula;

import java.math.BigDecimal;

/** What a formula comes to. */
public sealed interface Outcome {

    record Value(BigDecimal value) implements Outcome {}

    /**
     * There is no value.
     *
     * @param slug of the sentence {@code reason.<slug>}: {@code no-reading}, {@code
     *     divided-by-zero}, {@code too-large}
     * @param name the indicator or fact it is about; empty when none
     */
    record None(String slug, String name) implements Outcome {}
}
