package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.PLAN;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.calendars.CalendarsChanged;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanState;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/**
 * Dates follow the calendar in the transaction that changes it. Plans are taken in the order of
 * their ids, so that two such changes cannot wait for each other.
 */
@Component
class CalendarFollower {

    private final DSLContext sql;
    private final Desk desk;

    CalendarFollower(DSLContext sql, Desk desk) {
        this.sql = sql;
        this.desk = desk;
    }

    @EventListener
    void follow(CalendarsChanged changed) {
        Condition affected =
                switch (changed.scope().kind()) {
                    case ORGANISATION -> DSL.noCondition();
                    case UNIT -> PLAN.UNIT_ID.isNotNull();
                    case PLAN -> PLAN.ID.eq(changed.scope().id());
                    case PERSON -> DSL.falseCondition();
                };
        List<UUID> plans =
                sql.select(PLAN.ID)
                        .from(PLAN)
                        .where(
                                affected,
                                PLAN.DELETED_AT.isNull(),
                                PLAN.STATE.in(PlanState.DRAFT.name(), PlanState.ACTIVE.name()))
                        .orderBy(PLAN.ID)
                        .fetch(PLAN.ID);
        var actor = new Actor(changed.actor(), true, true);
        plans.forEach(plan -> desk.replay(actor, new PlanId(plan), (_, _) -> Desk.Done.quiet()));
    }
}
