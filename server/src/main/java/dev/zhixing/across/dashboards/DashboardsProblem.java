package dev.zhixing.across.dashboards;

import dev.zhixing.base.kernel.ProblemCode;

/** Why a dashboard is not kept, or a page not shown. */
public enum DashboardsProblem implements ProblemCode {
    NAME_MISSING(Refusal.RULE),
    TEXT_TOO_LONG(Refusal.RULE),
    TOO_MANY_DASHBOARDS(Refusal.RULE),
    TOO_MANY_TILES(Refusal.RULE),
    TOO_MANY_SHARES(Refusal.RULE),
    TOO_MANY_METRICS(Refusal.RULE),
    OFF_GRID(Refusal.RULE),
    TILES_OVERLAP(Refusal.RULE),
    NOTHING_TO_SHOW(Refusal.RULE),
    MONTHS_RANGE(Refusal.RULE),
    UNKNOWN_TILE(Refusal.RULE),
    UNKNOWN_THING(Refusal.RULE),
    UNKNOWN_PARTY(Refusal.RULE),
    LEADS_NO_UNIT(Refusal.FORBIDDEN);

    private final Refusal kind;

    DashboardsProblem(Refusal kind) {
        this.kind = kind;
    }

    @Override
    public String room() {
        return "dashboards";
    }

    @Override
    public Refusal kind() {
        return kind;
    }
}
