package dev.zhixing.shared.people;

import dev.zhixing.base.kernel.ProblemCode;

/** Why people, accounts and rights say no. */
public enum PeopleProblem implements ProblemCode {
    NOT_ALLOWED(Refusal.FORBIDDEN),
    READ_ONLY_TOKEN(Refusal.FORBIDDEN),
    FOREIGN_ORIGIN(Refusal.FORBIDDEN),
    WRONG_CREDENTIALS(Refusal.RULE),
    WRONG_PASSWORD(Refusal.RULE),
    TOO_MANY_ATTEMPTS(Refusal.TOO_MANY),
    PASSWORD_SHORT(Refusal.RULE),
    PASSWORD_COMMON(Refusal.RULE),
    PASSWORD_LONG(Refusal.RULE),
    USERNAME_TAKEN(Refusal.CONFLICT),
    USERNAME_SHAPE(Refusal.RULE),
    TIME_ZONE_UNKNOWN(Refusal.RULE);

    private final Refusal kind;

    PeopleProblem(Refusal kind) {
        this.kind = kind;
    }

    @Override
    public String room() {
        return "people";
    }

    @Override
    public Refusal kind() {
        return kind;
    }
}
