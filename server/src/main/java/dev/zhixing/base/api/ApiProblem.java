package dev.zhixing.base.api;

import dev.zhixing.base.kernel.ProblemCode;

/** What is wrong with a request before any room has seen it. */
public enum ApiProblem implements ProblemCode {
    UNREADABLE(Refusal.SHAPE),
    UNKNOWN_PROPERTY(Refusal.SHAPE),
    BAD_VALUE(Refusal.SHAPE),
    BAD_CHARACTERS(Refusal.SHAPE),
    TEXT_TOO_LONG(Refusal.SHAPE),
    MISSING_VALUE(Refusal.SHAPE),
    BAD_CURSOR(Refusal.SHAPE),
    KEY_REUSED(Refusal.RULE),
    UNKNOWN_SORT(Refusal.SHAPE),
    BAD_KEY(Refusal.SHAPE),
    AT_THE_SAME_MOMENT(Refusal.CONFLICT),
    BUSY(Refusal.TOO_MANY);

    private final Refusal kind;

    ApiProblem(Refusal kind) {
        this.kind = kind;
    }

    @Override
    public String room() {
        return "api";
    }

    @Override
    public Refusal kind() {
        return kind;
    }
}
