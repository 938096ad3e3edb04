package dev.zhixing.work.goals.internal;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.work.goals.Evidence;
import dev.zhixing.work.goals.GoalFigure;
import dev.zhixing.work.goals.KeyResultState;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A key result as it is stored. */
record KeyResultRow(
        UUID id,
        UUID goal,
        @Nullable UUID parent,
        String title,
        @Nullable UUID owner,
        @Nullable UUID metric,
        @Nullable String unit,
        @Nullable BigDecimal base,
        @Nullable BigDecimal target,
        @Nullable BigDecimal current,
        @Nullable BigDecimal weight,
        @Nullable Integer confidence,
        @Nullable LocalDate due,
        KeyResultState state,
        @Nullable BigDecimal score,
        int rank,
        @Nullable UUID carriedFrom,
        int version) {

    SubjectRef ref() {
        return new SubjectRef(GoalGuard.KEY_RESULT_KIND, id);
    }

    GoalFigure figure(Evidence.@Nullable Value reading) {
        return GoalFigure.of(
                metric,
                unit,
                base,
                target,
                reading == null ? current : reading.amount(),
                reading == null ? null : reading.day());
    }

    /** With a new value and confidence, where they are said. */
    KeyResultRow checkedIn(@Nullable BigDecimal value, @Nullable Integer confidence) {
        return new KeyResultRow(
                id,
                goal,
                parent,
                title,
                owner,
                metric,
                unit,
                base,
                target,
                value == null ? current : value,
                weight,
                confidence == null ? this.confidence : confidence,
                due,
                state,
                score,
                rank,
                carriedFrom,
                version + 1);
    }

    KeyResultRow scored(@Nullable BigDecimal given) {
        return new KeyResultRow(
                id,
                goal,
                parent,
                title,
                owner,
                metric,
                unit,
                base,
                target,
                current,
                weight,
                confidence,
                due,
                state,
                given,
                rank,
                carriedFrom,
                version + 1);
    }
}
