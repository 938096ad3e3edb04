package dev.zhixing.work.metrics.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Where a formula gets its figures from. */
public interface Inputs {

    /**
     * A figure of one period, counted back from the one that is computed.
     *
     * @param fact whether the name is that of a fact rather than an indicator's code
     * @param back 0 for the period itself
     */
    Optional<BigDecimal> value(boolean fact, String name, int back);

    /** The figure of the same period of last year. */
    Optional<BigDecimal> yearAgo(boolean fact, String name);

    /** The figure of one member. */
    Optional<BigDecimal> member(String name, String member);

    /** Known figures since the beginning of the year, oldest first. */
    List<BigDecimal> yearToDate(boolean fact, String name);

    /** The last figure there is, in this period or before. */
    Optional<BigDecimal> latest(boolean fact, String name);
}
