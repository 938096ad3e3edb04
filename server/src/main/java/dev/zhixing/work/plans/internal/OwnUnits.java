package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.PLAN;

import dev.zhixing.shared.calendars.PlanUnits;
import dev.zhixing.shared.people.UnitId;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** Tells the calendars whose time a plan keeps. */
@Component
class OwnUnits implements PlanUnits {

    private final DSLContext sql;

    OwnUnits(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<UnitId> unitOf(UUID plan) {
        return sql.select(PLAN.UNIT_ID)
                .from(PLAN)
                .where(PLAN.ID.eq(plan))
                .fetchOptional(PLAN.UNIT_ID)
                .map(UnitId::new);
    }
}
