package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.GOAL;
import static dev.zhixing.work.goals.internal.db.Tables.KEY_RESULT;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.SubjectGuard;
import dev.zhixing.work.goals.GoalId;

import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Answers for goals and their key results; what is in the bin does not exist here. */
@Component
class GoalGuard implements SubjectGuard {

    static final String KEY_RESULT_KIND = "key-result";

    private final DSLContext sql;
    private final GoalStore goals;
    private final GoalRights rights;

    GoalGuard(DSLContext sql, GoalStore goals, GoalRights rights) {
        this.sql = sql;
        this.goals = goals;
        this.rights = rights;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(GoalId.KIND, KEY_RESULT_KIND);
    }

    @Override
    public Map<UUID, Right> rights(Actor actor, String kind, Collection<UUID> ids) {
        var found = new HashMap<UUID, Right>();
        if (kind.equals(GoalId.KIND)) {
            GoalRights.Reader reader = rights.reader(actor);
            for (GoalRow goal : goals.light(actor, GOAL.ID.eq(DSL.any(ids.toArray(UUID[]::new))))) {
                reader.right(goal).ifPresent(right -> found.put(goal.id().value(), right));
            }
            return found;
        }
        var keyResults = keyResults(ids);
        Map<UUID, Right> ofGoals =
                rights(actor, GoalId.KIND, new HashSet<>(keyResults.getValues(KEY_RESULT.GOAL_ID)));
        keyResults.forEach(
                row -> {
                    Right right = ofGoals.get(row.value2());
                    if (right != null) {
                        found.put(row.value1(), right);
                    }
                });
        return found;
    }

    @Override
    public Optional<SubjectRef> container(SubjectRef subject) {
        if (subject.kind().equals(GoalId.KIND)) {
            return Optional.of(subject);
        }
        return sql.select(KEY_RESULT.GOAL_ID)
                .from(KEY_RESULT)
                .where(KEY_RESULT.ID.eq(subject.id()))
                .fetchOptional(row -> new GoalId(row.value1()).ref());
    }

    @Override
    public Map<UUID, SubjectTitle> titles(Actor actor, String kind, Collection<UUID> ids) {
        Set<UUID> seen = rights(actor, kind, ids).keySet();
        var titles = new HashMap<UUID, SubjectTitle>();
        if (seen.isEmpty()) {
            return titles;
        }
        if (kind.equals(GoalId.KIND)) {
            sql.select(GOAL.ID, GOAL.TITLE)
                    .from(GOAL)
                    .where(GOAL.ID.eq(DSL.any(seen.toArray(UUID[]::new))))
                    .forEach(row -> titles.put(row.value1(), new SubjectTitle(row.value2(), "")));
            return titles;
        }
        sql.select(KEY_RESULT.ID, KEY_RESULT.TITLE, GOAL.TITLE)
                .from(KEY_RESULT)
                .join(GOAL)
                .on(GOAL.ID.eq(KEY_RESULT.GOAL_ID))
                .where(KEY_RESULT.ID.eq(DSL.any(seen.toArray(UUID[]::new))))
                .forEach(
                        row ->
                                titles.put(
                                        row.value1(),
                                        new SubjectTitle(row.value2(), row.value3())));
        return titles;
    }

    @Override
    public Set<UUID> visibleContainers(Actor actor) {
        return new HashSet<>(
                sql.select(GOAL.ID)
                        .from(GOAL)
                        .where(GOAL.DELETED_AT.isNull(), rights.visible(actor))
                        .fetch(GOAL.ID));
    }

    private Result<Record3<UUID, UUID, String>> keyResults(Collection<UUID> ids) {
        return sql.select(KEY_RESULT.ID, KEY_RESULT.GOAL_ID, KEY_RESULT.TITLE)
                .from(KEY_RESULT)
                .where(
                        KEY_RESULT.ID.eq(DSL.any(ids.toArray(UUID[]::new))),
                        KEY_RESULT.DELETED_AT.isNull())
                .fetch();
    }
}
