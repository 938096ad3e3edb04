package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.PLAN;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.ActorId;
import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.shared.calendars.CalendarsChanged;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.UnitId;
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
 * Dates follow the calendar in the transaction that changes it, or that moves a unit under another
 * one. Plans are taken in the order of their ids, so that two such changes cannot wait for each
 * other.
 */
@Component
class CalendarFollower {

    private final DSLContext sql;
    private final Desk desk;
    private final People people;

    CalendarFollower(DSLContext sql, Desk desk, People people) {
        this.sql = sql;
        this.desk = desk;
        this.people = people;
    }

    @EventListener
    void follow(CalendarsChanged changed) {
        UUID id = changed.scope().id();
        follow(
                changed.actor(),
                switch (changed.scope().kind()) {
                    case ORGANISATION -> DSL.noCondition();
                    case UNIT -> below(new UnitId(id));
                    case PLAN -> PLAN.ID.eq(id);
                    case PERSON -> DSL.falseCondition();
                });
    }

    /** A unit under another one keeps the other one's time. */
    @EventListener
    void follow(DomainEvent event) {
        boolean moved =
                event.subject().kind().equals("unit")
                        && event.changes().stream()
                                .anyMatch(change -> change.field().equals("parent"));
        if (moved) {
            follow(event.actor(), below(new UnitId(event.subject().id())));
        }
    }

    /** Plans of that unit and of all units under it. */
    private Condition below(UnitId unit) {
        List<UUID> units =
                sql
                        .selectDistinct(PLAN.UNIT_ID)
                        .from(PLAN)
                        .where(PLAN.UNIT_ID.isNotNull(), runs())
                        .orderBy(PLAN.UNIT_ID)
                        .fetch(PLAN.UNIT_ID)
                        .stream()
                        .filter(one -> people.upwards(new UnitId(one)).contains(unit))
                        .toList();
        return PLAN.UNIT_ID.in(units);
    }

    private void follow(ActorId actor, Condition affected) {
        List<UUID> plans =
                sql.select(PLAN.ID)
                        .from(PLAN)
                        .where(affected, runs())
                        .orderBy(PLAN.ID)
                        .fetch(PLAN.ID);
        var system = new Actor(actor, true, true);
        plans.forEach(plan -> desk.follow(system, new PlanId(plan)));
    }

    private static Condition runs() {
        return PLAN.DELETED_AT
                .isNull()
                .and(PLAN.STATE.in(PlanState.DRAFT.name(), PlanState.ACTIVE.name()));
    }
}
