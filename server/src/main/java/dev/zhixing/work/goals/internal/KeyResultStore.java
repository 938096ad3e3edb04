package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.KEY_RESULT;

import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.work.goals.GoalFigure;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.KeyResultState;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Rows of key results. */
@Component
class KeyResultStore {

    private final DSLContext sql;

    KeyResultStore(DSLContext sql) {
        this.sql = sql;
    }

    Optional<KeyResultRow> any(UUID id) {
        return rows(KEY_RESULT.ID.eq(id)).stream().findFirst();
    }

    /** One of this goal that is not in the bin. */
    KeyResultRow find(GoalId goal, UUID id) {
        return any(id).filter(row -> row.goal().equals(goal.value())).orElseThrow(NotFound::new);
    }

    List<KeyResultRow> of(GoalId goal) {
        return rows(KEY_RESULT.GOAL_ID.eq(goal.value()));
    }

    List<KeyResultRow> ofGoals(Collection<UUID> goals) {
        return rows(KEY_RESULT.GOAL_ID.eq(DSL.any(goals.toArray(UUID[]::new))));
    }

    List<KeyResultRow> under(Collection<UUID> parents) {
        return rows(KEY_RESULT.PARENT_ID.eq(DSL.any(parents.toArray(UUID[]::new))));
    }

    List<KeyResultRow> all() {
        return rows(DSL.noCondition());
    }

    private List<KeyResultRow> rows(Condition which) {
        return sql.select()
                .from(KEY_RESULT)
                .where(which, KEY_RESULT.DELETED_AT.isNull())
                .orderBy(KEY_RESULT.RANK, KEY_RESULT.ID)
                .fetch(KeyResultStore::read);
    }

    int nextRank(GoalId goal) {
        Integer last =
                sql.select(DSL.max(KEY_RESULT.RANK))
                        .from(KEY_RESULT)
                        .where(KEY_RESULT.GOAL_ID.eq(goal.value()))
                        .fetchOne(0, Integer.class);
        return Objects.requireNonNullElse(last, 0) + 1;
    }

    void insert(KeyResultRow row) {
        sql.insertInto(KEY_RESULT)
                .set(columns(row))
                .set(KEY_RESULT.ID, row.id())
                .set(KEY_RESULT.GOAL_ID, row.goal())
                .set(KEY_RESULT.CARRIED_FROM, row.carriedFrom())
                .execute();
    }

    void update(KeyResultRow row) {
        sql.update(KEY_RESULT).set(columns(row)).where(KEY_RESULT.ID.eq(row.id())).execute();
    }

    void delete(UUID id, Instant at) {
        sql.update(KEY_RESULT)
                .set(KEY_RESULT.DELETED_AT, at)
                .set(KEY_RESULT.VERSION, KEY_RESULT.VERSION.plus(1))
                .where(KEY_RESULT.ID.eq(id))
                .execute();
    }

    private static Map<Field<?>, @Nullable Object> columns(KeyResultRow row) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(KEY_RESULT.PARENT_ID, row.parent());
        columns.put(KEY_RESULT.TITLE, row.title());
        columns.put(KEY_RESULT.OWNER_ID, row.owner());
        columns.put(KEY_RESULT.METRIC_ID, row.metric());
        columns.put(KEY_RESULT.FIGURE_UNIT, row.unit());
        columns.put(KEY_RESULT.BASE, row.base());
        columns.put(KEY_RESULT.TARGET, row.target());
        columns.put(KEY_RESULT.CURRENT, row.current());
        var way = GoalFigure.direction(row.base(), row.target());
        columns.put(KEY_RESULT.DIRECTION, way == null ? null : way.name());
        columns.put(KEY_RESULT.WEIGHT, row.weight());
        columns.put(KEY_RESULT.CONFIDENCE, row.confidence());
        columns.put(KEY_RESULT.DUE, row.due());
        columns.put(KEY_RESULT.STATE, row.state().name());
        columns.put(KEY_RESULT.SCORE, row.score());
        columns.put(KEY_RESULT.RANK, row.rank());
        columns.put(KEY_RESULT.VERSION, row.version());
        return columns;
    }

    private static KeyResultRow read(Record row) {
        return new KeyResultRow(
                row.get(KEY_RESULT.ID),
                row.get(KEY_RESULT.GOAL_ID),
                row.get(KEY_RESULT.PARENT_ID),
                row.get(KEY_RESULT.TITLE),
                row.get(KEY_RESULT.OWNER_ID),
                row.get(KEY_RESULT.METRIC_ID),
                row.get(KEY_RESULT.FIGURE_UNIT),
                row.get(KEY_RESULT.BASE),
                row.get(KEY_RESULT.TARGET),
                row.get(KEY_RESULT.CURRENT),
                row.get(KEY_RESULT.WEIGHT),
                row.get(KEY_RESULT.CONFIDENCE),
                row.get(KEY_RESULT.DUE),
                KeyResultState.valueOf(row.get(KEY_RESULT.STATE)),
                row.get(KEY_RESULT.SCORE),
                row.get(KEY_RESULT.RANK),
                row.get(KEY_RESULT.CARRIED_FROM),
                row.get(KEY_RESULT.VERSION));
    }
}
