package dev.zhixing.shared.views;

import dev.zhixing.base.kernel.ProblemCode;

/** Why a view is not kept. */
public enum ViewsProblem implements ProblemCode {
    NAME_MISSING(Refusal.RULE),
    TEXT_TOO_LONG(Refusal.RULE),
    NOT_OWNER(Refusal.FORBIDDEN),
    MAY_NOT_SHARE(Refusal.FORBIDDEN),
    TOO_MANY(Refusal.RULE);

    private final Refusal kind;

    ViewsProblem(Refusal kind) {
        this.kind = kind;
    }

    @Override
    public String room() {
        return "views";
    }

    @Override
    public Refusal kind() {
        return kind;
    }
}
