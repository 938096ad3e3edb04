package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.GOAL;
import static dev.zhixing.work.goals.internal.db.Tables.SUPPORT;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.Supports.Support;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of what serves goals. */
@Component
class SupportStore {

    private final DSLContext sql;

    SupportStore(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Support> find(GoalId goal, UUID id) {
        return rows(SUPPORT.ID.eq(id).and(SUPPORT.GOAL_ID.eq(goal.value()))).stream().findFirst();
    }

    List<Support> ofGoals(Collection<UUID> goals) {
        return rows(SUPPORT.GOAL_ID.eq(DSL.any(goals.toArray(UUID[]::new))));
    }

    List<Support> ofKeyResults(Collection<UUID> keyResults) {
        return rows(SUPPORT.KEY_RESULT_ID.eq(DSL.any(keyResults.toArray(UUID[]::new))));
    }

    List<Support> all() {
        return rows(DSL.noCondition());
    }

    /** What these things serve, goals in the bin aside. */
    List<Support> bySubjects(Collection<SubjectRef> subjects) {
        UUID[] ids = subjects.stream().map(SubjectRef::id).toArray(UUID[]::new);
        return rows(
                SUPPORT.SUBJECT_ID
                        .eq(DSL.any(ids))
                        .and(
                                DSL.exists(
                                        DSL.selectOne()
                                                .from(GOAL)
                                                .where(
                                                        GOAL.ID.eq(SUPPORT.GOAL_ID),
                                                        GOAL.DELETED_AT.isNull()))));
    }

    boolean exists(SubjectRef subject, GoalId goal, @Nullable UUID keyResult) {
        return sql.fetchExists(
                SUPPORT,
                SUPPORT.SUBJECT_ID.eq(subject.id()),
                SUPPORT.SUBJECT_KIND.eq(subject.kind()),
                SUPPORT.GOAL_ID.eq(goal.value()),
                SUPPORT.KEY_RESULT_ID.isNotDistinctFrom(keyResult));
    }

    int count(GoalId goal) {
        return sql.fetchCount(SUPPORT, SUPPORT.GOAL_ID.eq(goal.value()));
    }

    void insert(Support support, UUID by, Instant at) {
        sql.insertInto(SUPPORT)
                .set(SUPPORT.ID, support.id())
                .set(SUPPORT.GOAL_ID, support.goal().value())
                .set(SUPPORT.KEY_RESULT_ID, support.keyResult())
                .set(SUPPORT.SUBJECT_KIND, support.subject().kind())
                .set(SUPPORT.SUBJECT_ID, support.subject().id())
                .set(SUPPORT.WEIGHT, support.weight())
                .set(SUPPORT.CREATED_BY, by)
                .set(SUPPORT.CREATED_AT, at)
                .execute();
    }

    void setWeight(UUID id, @Nullable BigDecimal weight) {
        sql.update(SUPPORT).set(SUPPORT.WEIGHT, weight).where(SUPPORT.ID.eq(id)).execute();
    }

    void delete(UUID id) {
        sql.deleteFrom(SUPPORT).where(SUPPORT.ID.eq(id)).execute();
    }

    private List<Support> rows(Condition which) {
        return sql.select()
                .from(SUPPORT)
                .where(which)
                .orderBy(SUPPORT.CREATED_AT, SUPPORT.ID)
                .fetch(SupportStore::read);
    }

    private static Support read(Record row) {
        return new Support(
                row.get(SUPPORT.ID),
                new SubjectRef(row.get(SUPPORT.SUBJECT_KIND), row.get(SUPPORT.SUBJECT_ID)),
                new GoalId(row.get(SUPPORT.GOAL_ID)),
                row.get(SUPPORT.KEY_RESULT_ID),
                row.get(SUPPORT.WEIGHT));
    }
}
