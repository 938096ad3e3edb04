package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.GOAL;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.notices.Interested;
import dev.zhixing.work.goals.GoalId;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Changes of a goal concern its owner. */
@Component
class GoalInterest implements Interested {

    private final DSLContext sql;

    GoalInterest(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(GoalId.KIND);
    }

    @Override
    public Map<SubjectRef, Set<UUID>> interested(Collection<SubjectRef> subjects) {
        UUID[] ids = subjects.stream().map(SubjectRef::id).toArray(UUID[]::new);
        var people = new HashMap<SubjectRef, Set<UUID>>();
        sql.select(GOAL.ID, GOAL.OWNER_ID)
                .from(GOAL)
                .where(GOAL.ID.eq(DSL.any(ids)))
                .forEach(row -> people.put(new GoalId(row.value1()).ref(), Set.of(row.value2())));
        return people;
    }
}
