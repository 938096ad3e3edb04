package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.CYCLE;
import static dev.zhixing.work.goals.internal.db.Tables.GOAL;

import dev.zhixing.work.goals.GoalLevel;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Names of goals and cycles by id. */
@Component
class GoalNames {

    private final DSLContext sql;

    GoalNames(DSLContext sql) {
        this.sql = sql;
    }

    /** Titles; of a personal goal that is not shared only that it is one. */
    Map<UUID, String> goals(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql.select(GOAL.ID, GOAL.TITLE, GOAL.LEVEL, GOAL.SHARED)
                        .from(GOAL)
                        .where(GOAL.ID.eq(DSL.any(ids.toArray(UUID[]::new))))
                        .fetchMap(GOAL.ID, GoalNames::title);
    }

    private static String title(Record row) {
        boolean open = row.get(GOAL.SHARED) || !row.get(GOAL.LEVEL).equals(GoalLevel.PERSON.name());
        return open ? row.get(GOAL.TITLE) : "PERSONAL";
    }

    Map<UUID, String> cycles(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql.select(CYCLE.ID, CYCLE.NAME)
                        .from(CYCLE)
                        .where(CYCLE.ID.eq(DSL.any(ids.toArray(UUID[]::new))))
                        .fetchMap(CYCLE.ID, CYCLE.NAME);
    }
}
