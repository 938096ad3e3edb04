package dev.zhixing.across.interchange;

import dev.zhixing.base.kernel.ProblemCode;

/** Why a file is not brought in, or not taken back. */
public enum InterchangeProblem implements ProblemCode {
    FILE_REFUSED(Refusal.RULE),
    FILE_MISSING(Refusal.SHAPE),
    NOTHING_TO_IMPORT(Refusal.RULE),
    PERSON_UNKNOWN(Refusal.RULE),
    TARGET_GONE(Refusal.RULE),
    ALREADY_APPLIED(Refusal.CONFLICT),
    NOT_APPLIED(Refusal.CONFLICT),
    READERS_BUSY(Refusal.TOO_MANY);

    private final Refusal kind;

    InterchangeProblem(Refusal kind) {
        this.kind = kind;
    }

    @Override
    public String room() {
        return "interchange";
    }

    @Override
    public Refusal kind() {
        return kind;
    }
}
