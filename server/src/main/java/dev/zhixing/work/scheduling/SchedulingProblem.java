package dev.zhixing.work.scheduling;

import dev.zhixing.base.kernel.ProblemCode;

/** Why the scheduler says no. */
public enum SchedulingProblem implements ProblemCode {
    PLAN_ARCHIVED(Refusal.CONFLICT),
    PLAN_TOO_LARGE(Refusal.RULE),
    ALREADY_RUNNING(Refusal.CONFLICT),
    UNKNOWN_ITEM(Refusal.RULE),
    ESTIMATE_TWICE(Refusal.RULE),
    ESTIMATE_ORDER(Refusal.RULE),
    ESTIMATE_OF_SUMMARY(Refusal.RULE),
    SPREAD_ORDER(Refusal.RULE),
    TOO_MANY_SIMULATIONS(Refusal.CONFLICT),
    PLAN_CHANGED(Refusal.CONFLICT),
    NO_PROPOSAL(Refusal.CONFLICT),
    NOTHING_TO_APPLY(Refusal.CONFLICT),
    NOT_RUNNING(Refusal.CONFLICT),
    STILL_RUNNING(Refusal.CONFLICT);

    private final Refusal kind;

    SchedulingProblem(Refusal kind) {
        this.kind = kind;
    }

    @Override
    public String room() {
        return "scheduling";
    }

    @Override
    public Refusal kind() {
        return kind;
    }
}
