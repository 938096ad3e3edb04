package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.MEMBER;
import static dev.zhixing.work.plans.internal.db.Tables.PLAN;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.SupervisorLine;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanRole;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who may do what in a plan: members by their role, administrators everything, and whoever stands
 * above the plan's unit or its owner at least comments.
 */
@Component
class PlanRights {

    private final DSLContext sql;
    private final SupervisorLine line;

    PlanRights(DSLContext sql, SupervisorLine line) {
        this.sql = sql;
        this.line = line;
    }

    /** The right in one plan; empty when it is invisible or in the bin. */
    Optional<Right> of(Actor actor, PlanId plan) {
        return Optional.ofNullable(of(actor, Set.of(plan.value()), false).get(plan.value()));
    }

    /** The rights in many plans, those that are invisible left out. */
    Map<UUID, Right> of(Actor actor, Collection<UUID> plans, boolean withBin) {
        var rights = new HashMap<UUID, Right>();
        Reader reader = reader(actor);
        sql.select(PLAN.ID, PLAN.OWNER_ID, PLAN.UNIT_ID, role(actor))
                .from(PLAN)
                .where(
                        PLAN.ID.eq(DSL.any(plans.toArray(UUID[]::new))),
                        withBin ? DSL.noCondition() : PLAN.DELETED_AT.isNull())
                .forEach(
                        row ->
                                reader.right(row)
                                        .ifPresent(right -> rights.put(row.get(PLAN.ID), right)));
        return rights;
    }

    /** What a query of plans needs for {@link Reader#right}. */
    static Field<String> role(Actor actor) {
        return DSL.field(
                        DSL.select(MEMBER.ROLE)
                                .from(MEMBER)
                                .where(
                                        MEMBER.PLAN_ID.eq(PLAN.ID),
                                        MEMBER.PERSON_ID.eq(actor.id().value())))
                .as("my_role");
    }

    /** Reads the rights of one caller in many plans. */
    Reader reader(Actor actor) {
        return new Reader(actor);
    }

    /** Whom the caller is above is asked once, and only when it makes a difference. */
    final class Reader {

        private final Actor actor;
        private @Nullable Below below;

        private Reader(Actor actor) {
            this.actor = actor;
        }

        /** The right in the plan of a row with id, owner, unit and {@link #role}. */
        Optional<Right> right(Record row) {
            if (actor.administrator()) {
                return Optional.of(Right.MANAGE);
            }
            String role = row.get("my_role", String.class);
            Right own = role == null ? null : PlanRole.valueOf(role).right();
            if (own != null && own.includes(Right.COMMENT)) {
                return Optional.of(own);
            }
            boolean above =
                    below().people().contains(row.get(PLAN.OWNER_ID))
                            || below().units().contains(row.get(PLAN.UNIT_ID));
            return above ? Optional.of(Right.COMMENT) : Optional.ofNullable(own);
        }

        private Below below() {
            if (below == null) {
                below = PlanRights.this.below(actor);
            }
            return below;
        }
    }

    /** Plans that somebody may see, as a condition. */
    Condition visible(Actor actor) {
        if (actor.administrator()) {
            return DSL.noCondition();
        }
        Below below = below(actor);
        return DSL.exists(
                        DSL.selectOne()
                                .from(MEMBER)
                                .where(
                                        MEMBER.PLAN_ID.eq(PLAN.ID),
                                        MEMBER.PERSON_ID.eq(actor.id().value())))
                .or(PLAN.OWNER_ID.eq(DSL.any(below.people().toArray(UUID[]::new))))
                .or(PLAN.UNIT_ID.eq(DSL.any(below.units().toArray(UUID[]::new))));
    }

    private record Below(Set<UUID> people, Set<UUID> units) {}

    private Below below(Actor actor) {
        PersonId person = PersonId.of(actor.id());
        return new Below(line.peopleBelow(person), line.unitsBelow(person));
    }
}
