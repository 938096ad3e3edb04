package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.GOAL;

import dev.zhixing.base.api.ApiProblem;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.work.goals.GoalDimension;
import dev.zhixing.work.goals.GoalForm;
import dev.zhixing.work.goals.GoalLevel;
import dev.zhixing.work.goals.GoalState;
import dev.zhixing.work.goals.SupervisorArea;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which goals are asked for; what is null does not matter. */
public record GoalFilter(
        @Nullable String q,
        @Nullable GoalLevel level,
        @Nullable GoalForm form,
        @Nullable GoalState state,
        @Nullable UUID unitId,
        @Nullable UUID ownerId,
        @Nullable UUID cycleId,
        @Nullable UUID parentId,
        @Nullable GoalDimension dimension,
        @Nullable SupervisorArea area) {

    private static final LocalDate NEVER = LocalDate.of(2999, 12, 31);

    private static final Field<LocalDate> DUE = DSL.coalesce(GOAL.DUE, DSL.inline(NEVER));

    static final List<OrderField<?>> ORDER = List.of(DUE, GOAL.ID);

    Condition condition() {
        Condition which = DSL.noCondition();
        if (q != null && !q.isBlank()) {
            which = which.and(GOAL.TITLE.containsIgnoreCase(q.strip()));
        }
        which = and(which, GOAL.LEVEL, level == null ? null : level.name());
        which = and(which, GOAL.FORM, form == null ? null : form.name());
        which = and(which, GOAL.STATE, state == null ? null : state.name());
        which = and(which, GOAL.DIMENSION, dimension == null ? null : dimension.name());
        which = and(which, GOAL.AREA, area == null ? null : area.name());
        which = and(which, GOAL.UNIT_ID, unitId);
        which = and(which, GOAL.OWNER_ID, ownerId);
        which = and(which, GOAL.CYCLE_ID, cycleId);
        return and(which, GOAL.PARENT_ID, parentId);
    }

    private static <T> Condition and(Condition which, Field<T> field, @Nullable T value) {
        return value == null ? which : which.and(field.eq(value));
    }

    static String dueText(@Nullable LocalDate due) {
        return (due == null ? NEVER : due).toString();
    }

    static Condition after(String due, UUID id) {
        try {
            LocalDate day = LocalDate.parse(due);
            if (day.getYear() >= 1900 && day.getYear() <= NEVER.getYear()) {
                return DSL.row(DUE, GOAL.ID).gt(day, id);
            }
        } catch (DateTimeException tampered) {
            // Answered below.
        }
        throw new Refused(ApiProblem.BAD_CURSOR);
    }
}
