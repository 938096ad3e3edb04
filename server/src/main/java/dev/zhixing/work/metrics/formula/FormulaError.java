package dev.zhixing.work.metrics.formula;

import java.util.Map;

/**
 * Something wrong with a formula.
 *
 * @param from where it begins in the text, from 0
 * @param to behind its last character
 * @param slug of the sentence {@code formula.<slug>}
 */
public record FormulaError(int from, int to, String slug, Map<String, Object> facts) {

    public FormulaError {
        facts = Map.copyOf(facts);
    }

    FormulaError(int from, int to, String slug) {
        this(from, to, slug, Map.of());
    }
}
