package dev.zhixing.work.goals;

import dev.zhixing.base.kernel.ProblemCode;

/** Why a goal is not written like that. */
public enum GoalProblem implements ProblemCode {
    TITLE_MISSING,
    TEXT_MISSING,
    TEXT_TOO_LONG,
    UNKNOWN_PARTY,
    UNKNOWN_CYCLE,
    UNKNOWN_PARENT,
    UNKNOWN_KEY_RESULT,
    UNKNOWN_METRIC,
    UNIT_MISSING,
    PERIOD_REVERSED,
    NUMBER_RANGE,
    ALIGNMENT_LOOP,
    LEVEL_ORDER,
    TOO_DEEP,
    LETTER_MISSING,
    BASE_MISSING,
    TARGET_MISSING,
    TARGET_IS_BASE,
    DIRECTION_WRONG,
    DUE_MISSING,
    KEY_RESULT_MISSING,
    KEY_RESULT_WITHOUT_FIGURE,
    TEAM_MISSING,
    NOT_ASKED,
    NOT_IN_STATE(Refusal.CONFLICT),
    CLOSED(Refusal.CONFLICT),
    REASON_MISSING,
    REFLECTION_MISSING,
    SUPPORTS_ALREADY,
    SUPPORTS_ITSELF,
    NOTHING_TO_CHECK_IN,
    CHECK_IN_DAY,
    VALUE_COMES_FROM_METRIC,
    TOO_MANY,
    NAME_TAKEN,
    CYCLE_IN_USE,
    ALREADY_CARRIED_OVER,
    SPLIT_EXCEEDS_TOTAL,
    SPLIT_TWICE,
    HAS_CHILDREN,
    MAY_NOT_SET(Refusal.FORBIDDEN);

    private final Refusal kind;

    GoalProblem() {
        this(Refusal.RULE);
    }

    GoalProblem(Refusal kind) {
        this.kind = kind;
    }

    @Override
    public String room() {
        return "goals";
    }

    @Override
    public Refusal kind() {
        return kind;
    }
}
