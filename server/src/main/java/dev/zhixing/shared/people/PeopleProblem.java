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
    TIME_ZONE_UNKNOWN(Refusal.RULE),
    MUST_CHANGE_PASSWORD(Refusal.FORBIDDEN),
    SAME_PASSWORD(Refusal.RULE),
    NAME_SHAPE(Refusal.RULE),
    TEXT_LONG(Refusal.RULE),
    EMAIL_SHAPE(Refusal.RULE),
    EMAIL_TAKEN(Refusal.CONFLICT),
    PHONE_SHAPE(Refusal.RULE),
    LANGUAGE_UNKNOWN(Refusal.RULE),
    UNIT_UNKNOWN(Refusal.RULE),
    UNIT_NAME_TAKEN(Refusal.CONFLICT),
    UNIT_LOOP(Refusal.RULE),
    UNIT_DEEP(Refusal.RULE),
    UNIT_NOT_EMPTY(Refusal.CONFLICT),
    POST_UNKNOWN(Refusal.RULE),
    POST_HELD(Refusal.CONFLICT),
    PERSON_UNKNOWN(Refusal.RULE),
    DEPUTY_IS_SUPERVISOR(Refusal.RULE),
    PERSON_INACTIVE(Refusal.CONFLICT),
    ACCOUNT_EXISTS(Refusal.CONFLICT),
    LAST_ADMINISTRATOR(Refusal.CONFLICT),
    STAND_IN_ORDER(Refusal.RULE),
    STAND_IN_SELF(Refusal.RULE),
    STAND_IN_OVERLAP(Refusal.CONFLICT),
    TOKEN_SCOPES(Refusal.RULE),
    TOKEN_DAYS(Refusal.RULE),
    TOKEN_NEEDS_SESSION(Refusal.FORBIDDEN),
    TOKEN_COUNT(Refusal.CONFLICT);

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
