package dev.zhixing.shared.activity;

import dev.zhixing.base.kernel.ProblemCode;

/** Why comments, links and attachments are refused. */
public enum ActivityProblem implements ProblemCode {
    COMMENT_EMPTY(Refusal.RULE),
    COMMENT_LONG(Refusal.RULE),
    NOT_AUTHOR(Refusal.FORBIDDEN),
    LINK_TO_ITSELF(Refusal.RULE),
    LINK_EXISTS(Refusal.CONFLICT),
    LINK_TARGET_UNKNOWN(Refusal.RULE),
    TOO_MANY_LINKS(Refusal.RULE),
    TOO_MANY_ATTACHMENTS(Refusal.RULE),
    NOT_UPLOADER(Refusal.FORBIDDEN);

    private final Refusal kind;

    ActivityProblem(Refusal kind) {
        this.kind = kind;
    }

    @Override
    public String room() {
        return "activity";
    }

    @Override
    public Refusal kind() {
        return kind;
    }
}
