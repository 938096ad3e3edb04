package dev.zhixing.shared.calendars;

import dev.zhixing.base.kernel.ProblemCode;

/** Why calendars and leave say no. */
public enum CalendarsProblem implements ProblemCode {
    HOURS_SHAPE(Refusal.RULE),
    WEEK_EMPTY(Refusal.RULE),
    CALENDAR_EXISTS(Refusal.CONFLICT),
    ORGANISATION_STAYS(Refusal.CONFLICT),
    DAYS_ORDER(Refusal.RULE),
    DAYS_MANY(Refusal.RULE),
    HOURS_ON_DAY_OFF(Refusal.RULE),
    EXCEPTION_OVERLAP(Refusal.CONFLICT),
    LEAVE_OVERLAP(Refusal.CONFLICT),
    NAME_SHAPE(Refusal.RULE),
    NOTE_LONG(Refusal.RULE),
    YEAR_RANGE(Refusal.RULE),
    YEAR_DIFFERS(Refusal.RULE),
    DAY_TWICE(Refusal.RULE),
    DAY_OUTSIDE(Refusal.RULE);

    private final Refusal kind;

    CalendarsProblem(Refusal kind) {
        this.kind = kind;
    }

    @Override
    public String room() {
        return "calendars";
    }

    @Override
    public Refusal kind() {
        return kind;
    }
}
