package dev.zhixing.work.metrics.formula;

import java.math.BigDecimal;
import java.util.List;

/** A part of a formula. */
public sealed interface Node {

    /** Where it begins in the text, from 0. */
    int at();

    record Num(int at, BigDecimal value) implements Node {}

    record Text(int at, String value) implements Node {}

    record Truth(int at, boolean value) implements Node {}

    /** An indicator by its code. */
    record Name(int at, String code) implements Node {}

    record Call(int at, String function, List<Node> arguments) implements Node {}

    /**
     * @param sign {@code -} or {@code !}
     */
    record Sign(int at, String sign, Node of) implements Node {}

    record Pair(int at, String operator, Node left, Node right) implements Node {}

    record Choice(int at, Node condition, Node then, Node otherwise) implements Node {}
}
