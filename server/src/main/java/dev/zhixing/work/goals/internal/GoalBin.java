package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.GOAL;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.BinSource;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.SupervisorLine;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.GoalLevel;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Deleted goals, for those who manage them. */
@Component
class GoalBin implements BinSource {

    private final DSLContext sql;
    private final SupervisorLine line;

    GoalBin(DSLContext sql, SupervisorLine line) {
        this.sql = sql;
        this.line = line;
    }

    @Override
    public List<Binned> binned(
            Actor actor, @Nullable Instant before, @Nullable UUID beforeId, int limit) {
        return sql.select(GOAL.ID, GOAL.TITLE, GOAL.DELETED_AT, GOAL.DELETED_BY)
                .from(GOAL)
                .where(
                        GOAL.DELETED_AT.isNotNull(),
                        manages(actor),
                        before == null
                                ? DSL.noCondition()
                                : DSL.row(GOAL.DELETED_AT, GOAL.ID).lt(before, beforeId))
                .orderBy(GOAL.DELETED_AT.desc(), GOAL.ID.desc())
                .limit(limit)
                .fetch(
                        row ->
                                new Binned(
                                        GoalId.KIND,
                                        row.value1(),
                                        row.value2(),
                                        row.value3(),
                                        row.value4()));
    }

    /** The same as {@link GoalRights} says of each. */
    private Condition manages(Actor actor) {
        if (actor.administrator()) {
            return DSL.noCondition();
        }
        UUID[] led = line.unitsBelow(PersonId.of(actor.id())).toArray(UUID[]::new);
        return GOAL.OWNER_ID
                .eq(actor.id().value())
                .or(GOAL.LEVEL.ne(GoalLevel.PERSON.name()).and(GOAL.UNIT_ID.eq(DSL.any(led))));
    }
}
