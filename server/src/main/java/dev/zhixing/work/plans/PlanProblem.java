package dev.zhixing.work.plans;

import dev.zhixing.base.kernel.ProblemCode;

/** Why plans say no. */
public enum PlanProblem implements ProblemCode {
    NAME_MISSING(Refusal.RULE),
    TEXT_TOO_LONG(Refusal.RULE),
    PERIOD_REVERSED(Refusal.RULE),
    UNKNOWN_PARTY(Refusal.RULE),
    LAST_OWNER(Refusal.RULE),
    TOO_MANY_ITEMS(Refusal.RULE),
    TOO_DEEP(Refusal.RULE),
    PLAN_ARCHIVED(Refusal.CONFLICT),
    NOT_YOURS(Refusal.FORBIDDEN),
    UNKNOWN_ITEM(Refusal.RULE),
    INSIDE_ITSELF(Refusal.RULE),
    NO_INDENT(Refusal.RULE),
    NO_OUTDENT(Refusal.RULE),
    CODE_TAKEN(Refusal.RULE),
    FINISH_BEFORE_START(Refusal.RULE),
    ACTUAL_REVERSED(Refusal.RULE),
    ACTUAL_IN_FUTURE(Refusal.RULE),
    MILESTONE_DURATION(Refusal.RULE),
    MILESTONE_CHILDREN(Refusal.RULE),
    DURATION_RANGE(Refusal.RULE),
    DATE_RANGE(Refusal.RULE),
    PROGRESS_RANGE(Refusal.RULE),
    FIXED_NEEDS_DATES(Refusal.RULE),
    FOLLOWS_CHILDREN(Refusal.RULE),
    BLOCKED_WITHOUT_REASON(Refusal.RULE),
    OPEN_CHILDREN(Refusal.RULE),
    HEALTH_WITHOUT_REASON(Refusal.RULE),
    SECOND_RESPONSIBLE(Refusal.CONFLICT),
    SECOND_ACCOUNTABLE(Refusal.CONFLICT),
    LINK_LOOP(Refusal.RULE),
    LINK_TO_ITSELF(Refusal.RULE),
    LINK_TWICE(Refusal.CONFLICT),
    LINK_WITHIN_PHASE(Refusal.RULE),
    LINK_TO_PHASE_FINISH(Refusal.RULE),
    LAG_RANGE(Refusal.RULE),
    PREDECESSORS_UNREADABLE(Refusal.RULE),
    ALREADY_UNDONE(Refusal.CONFLICT),
    NOTHING_TO_UNDO(Refusal.CONFLICT),
    NOTHING_TO_REDO(Refusal.CONFLICT),
    ROW_CHANGED(Refusal.CONFLICT),
    CHANGED_MEANWHILE(Refusal.CONFLICT),
    CHECKLIST_TEXT_MISSING(Refusal.RULE),
    TOO_MANY_CHECKS(Refusal.RULE);

    private final Refusal kind;

    PlanProblem(Refusal kind) {
        this.kind = kind;
    }

    @Override
    public String room() {
        return "plans";
    }

    @Override
    public Refusal kind() {
        return kind;
    }
}
