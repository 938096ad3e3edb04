package dev.zhixing.work.metrics;

import dev.zhixing.base.kernel.ProblemCode;

/** Why an indicator, a reading or a formula is refused. */
public enum MetricsProblem implements ProblemCode {
    MISSING,
    TEXT_TOO_LONG,
    CODE_SHAPE,
    CODE_TAKEN,
    NUMBER_RANGE,
    DECIMALS_RANGE,
    DUE_DAYS_RANGE,
    TARGET_IS_BASE,
    TARGET_WORSE_THAN_BASE,
    BAND_REVERSED,
    BAND_NEEDS_BOTH,
    LINE_WRONG_SIDE,
    LINES_REVERSED,
    CURRENCY_MISSING,
    WEIGHT_NEEDS_PERSON,
    DIMENSION_MISSING,
    UNKNOWN_PERSON,
    UNKNOWN_UNIT,
    UNKNOWN_SOURCE,
    FREQUENCY_FIXED,
    MEMBERS_FIXED,
    TOO_MANY_MEMBERS,
    MEMBER_TWICE,
    BREAKDOWN_MISSING,
    PERIOD_UNREADABLE,
    PERIOD_NOT_BEGUN,
    UNKNOWN_MEMBER,
    TOTAL_IS_GATHERED,
    READING_IS_COMPUTED,
    READING_TWICE,
    READING_EXISTS,
    TOO_MANY_READINGS,
    FORMULA_WRONG,
    FORMULA_LOOP,
    FORMULA_WITH_MEMBERS,
    NOT_MISSED,
    EXPLANATION_MISSING,
    NO_DESK,
    ACTION_TAKEN,
    SAME_METRIC,
    TOO_MANY_CHOSEN,
    SPAN_TOO_LONG,
    NOT_YOUR_UNIT(Refusal.FORBIDDEN),
    IN_USE(Refusal.CONFLICT);

    private final Refusal kind;

    MetricsProblem() {
        this(Refusal.RULE);
    }

    MetricsProblem(Refusal kind) {
        this.kind = kind;
    }

    @Override
    public String room() {
        return "metrics";
    }

    @Override
    public Refusal kind() {
        return kind;
    }
}
