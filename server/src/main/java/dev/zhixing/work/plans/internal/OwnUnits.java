package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.PLAN;

import dev.zhixing.shared.calendars.PlanUnits;
import dev.zhixing.shared.people.UnitId;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Map;
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

    @Override
    public Map<UUID, UnitId> unitsOf(Collection<UUID> plans) {
        return sql.select(PLAN.ID, PLAN.UNIT_ID)
                .from(PLAN)
                .where(PLAN.ID.eq(DSL.any(plans.toArray(UUID[]::new))), PLAN.UNIT_ID.isNotNull())
                .fetchMap(PLAN.ID, row -> new UnitId(row.get(PLAN.UNIT_ID)));
    }
}
