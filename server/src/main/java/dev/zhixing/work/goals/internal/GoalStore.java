package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.ALIGNMENT;
import static dev.zhixing.work.goals.internal.db.Tables.CONFIRMATION;
import static dev.zhixing.work.goals.internal.db.Tables.GOAL;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.GoalState;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Rows of goals. */
@Component
class GoalStore {

    private static final String ASKED = "asked";

    private final DSLContext sql;

    GoalStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether the reader is asked to confirm the goal. */
    static Field<Boolean> asked(Actor actor) {
        return DSL.field(
                        DSL.exists(
                                DSL.selectOne()
                                        .from(CONFIRMATION)
                                        .where(
                                                CONFIRMATION.GOAL_ID.eq(GOAL.ID),
                                                CONFIRMATION.PERSON_ID.eq(actor.id().value()))))
                .as(ASKED);
    }

    Optional<GoalRow> any(Actor actor, GoalId id) {
        return rows(actor, GOAL.ID.eq(id.value()), List.of(GOAL.ID), 1).stream().findFirst();
    }

    /** A goal that is not in the bin. */
    GoalRow find(Actor actor, GoalId id) {
        return any(actor, id).filter(row -> row.deletedAt() == null).orElseThrow(NotFound::new);
    }

    /** As {@link #find}, and nobody else changes it meanwhile. */
    GoalRow lock(Actor actor, GoalId id) {
        sql.select(GOAL.ID).from(GOAL).where(GOAL.ID.eq(id.value())).forUpdate().execute();
        return find(actor, id);
    }

    /** Whoever changes who stands under whom does it alone. */
    void lockAlignment() {
        sql.select(ALIGNMENT.ONLY_ROW).from(ALIGNMENT).forUpdate().execute();
    }

    List<GoalRow> rows(Actor actor, Condition which, List<? extends OrderField<?>> by, int most) {
        return read(
                sql.select(GOAL.asterisk(), asked(actor))
                        .from(GOAL)
                        .where(which)
                        .orderBy(by)
                        .limit(most)
                        .fetch());
    }

    /** Only what the progress and the tree need: no long texts. */
    List<GoalRow> light(Actor actor, Condition which) {
        var columns = new ArrayList<SelectFieldOrAsterisk>();
        for (GoalField field : LIGHT) {
            columns.add(field.column());
        }
        columns.add(GOAL.ID);
        columns.add(GOAL.STATE);
        columns.add(GOAL.VERSION);
        columns.add(actor.administrator() ? DSL.inline(false).as(ASKED) : asked(actor));
        return read(sql.select(columns).from(GOAL).where(which, GOAL.DELETED_AT.isNull()).fetch());
    }

    private static final List<GoalField> LIGHT =
            List.of(
                    GoalField.FORM,
                    GoalField.LEVEL,
                    GoalField.TITLE,
                    GoalField.UNIT,
                    GoalField.OWNER,
                    GoalField.CYCLE,
                    GoalField.PARENT,
                    GoalField.WEIGHT,
                    GoalField.START,
                    GoalField.DUE,
                    GoalField.SHARED,
                    GoalField.METRIC,
                    GoalField.FIGURE_UNIT,
                    GoalField.BASE,
                    GoalField.TARGET,
                    GoalField.CURRENT,
                    GoalField.DIMENSION);

    int count(Condition which) {
        return sql.fetchCount(GOAL, which);
    }

    /** These goals and all under them, not those in the bin. */
    Set<UUID> withDescendants(Collection<UUID> roots) {
        var found = new HashSet<UUID>(roots);
        Set<UUID> level = Set.copyOf(roots);
        for (int depth = 0; !level.isEmpty() && depth <= GoalRules.DEEPEST; depth++) {
            level =
                    new HashSet<>(
                            sql.select(GOAL.ID)
                                    .from(GOAL)
                                    .where(
                                            GOAL.PARENT_ID.eq(DSL.any(level.toArray(UUID[]::new))),
                                            GOAL.DELETED_AT.isNull())
                                    .fetch(GOAL.ID));
            level.removeAll(found);
            found.addAll(level);
        }
        return found;
    }

    void insert(GoalRow goal, Instant at, UUID by) {
        sql.insertInto(GOAL)
                .set(columns(goal))
                .set(GOAL.ID, goal.id().value())
                .set(GOAL.CARRIED_FROM, goal.carriedFrom())
                .set(GOAL.CREATED_AT, at)
                .set(GOAL.CREATED_BY, by)
                .execute();
    }

    void update(GoalRow goal) {
        sql.update(GOAL).set(columns(goal)).where(GOAL.ID.eq(goal.id().value())).execute();
    }

    void setDeleted(GoalId id, @Nullable Instant at, @Nullable UUID by) {
        sql.update(GOAL)
                .set(GOAL.DELETED_AT, at)
                .set(GOAL.DELETED_BY, by)
                .set(GOAL.VERSION, GOAL.VERSION.plus(1))
                .where(GOAL.ID.eq(id.value()))
                .execute();
    }

    private static Map<Field<?>, @Nullable Object> columns(GoalRow goal) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        for (GoalField field : GoalField.values()) {
            columns.put(field.column(), field.toColumn(goal.get(field)));
        }
        columns.put(GOAL.SHARED, goal.shared());
        columns.put(GOAL.STATE, goal.state().name());
        var way =
                dev.zhixing.work.goals.GoalFigure.direction(
                        goal.number(GoalField.BASE), goal.number(GoalField.TARGET));
        columns.put(GOAL.DIRECTION, way == null ? null : way.name());
        columns.put(GOAL.SCORE, goal.score());
        columns.put(GOAL.REFLECTION, goal.reflection());
        columns.put(GOAL.CLOSED_AT, goal.closedAt());
        columns.put(GOAL.VERSION, goal.version());
        return columns;
    }

    /** Which columns there are is found once, not for every row. */
    private static List<GoalRow> read(Result<? extends Record> rows) {
        var fields = new EnumMap<GoalField, Integer>(GoalField.class);
        for (GoalField field : GoalField.values()) {
            int at = rows.indexOf(field.column());
            if (at >= 0) {
                fields.put(field, at);
            }
        }
        boolean whole = rows.indexOf(GOAL.REFLECTION) >= 0;
        int asked = rows.indexOf(ASKED);
        var found = new ArrayList<GoalRow>(rows.size());
        for (Record row : rows) {
            found.add(read(row, fields, whole, asked));
        }
        return found;
    }

    private static GoalRow read(
            Record row, Map<GoalField, Integer> fields, boolean whole, int asked) {
        var values = new EnumMap<GoalField, Object>(GoalField.class);
        fields.forEach(
                (field, at) -> {
                    Object value = field.read(row.get(at));
                    if (value != null) {
                        values.put(field, value);
                    }
                });
        return new GoalRow(
                new GoalId(row.get(GOAL.ID)),
                GoalState.valueOf(row.get(GOAL.STATE)),
                values,
                whole ? row.get(GOAL.SCORE) : null,
                whole ? row.get(GOAL.REFLECTION) : null,
                whole ? row.get(GOAL.CLOSED_AT) : null,
                whole ? row.get(GOAL.CARRIED_FROM) : null,
                Boolean.TRUE.equals(row.get(asked)),
                whole ? row.get(GOAL.DELETED_AT) : null,
                row.get(GOAL.VERSION));
    }
}
