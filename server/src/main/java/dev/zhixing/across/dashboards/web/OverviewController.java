package dev.zhixing.across.dashboards.web;

import dev.zhixing.across.dashboards.ExecutiveOverview;
import dev.zhixing.across.dashboards.UnitOverview;
import dev.zhixing.across.dashboards.internal.Overviews;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.UnitId;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** Much on one page: of a unit, and of all one leads. */
@RestController
class OverviewController {

    private final Overviews overviews;

    OverviewController(Overviews overviews) {
        this.overviews = overviews;
    }

    /** Goals, plans, indicators, overdue and blocked work, and people's load of one unit. */
    @GetMapping("/api/units/{unitId}/overview")
    UnitOverview unitOverview(Actor actor, @PathVariable UUID unitId) {
        return overviews.unit(actor, new UnitId(unitId));
    }

    /** Exceptions of all units the caller leads, and the rest in figures; 403 without a unit. */
    @GetMapping("/api/overview")
    ExecutiveOverview executiveOverview(Actor actor) {
        return overviews.executive(actor);
    }
}
