package dev.zhixing.work.goals;

import dev.zhixing.shared.people.Party;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A measurable result of a goal.
 *
 * @param parentId the team's key result a personal one serves
 * @param weight against the other key results of the goal; null counts as 1
 * @param confidence 0 (will not be reached) to 10 (certain)
 * @param score 0 to 1, given when the goal was closed
 */
public record KeyResult(
        UUID id,
        UUID goalId,
        @Nullable UUID parentId,
        String title,
        @Nullable Party owner,
        GoalFigure figure,
        @Nullable BigDecimal weight,
        @Nullable Integer confidence,
        @Nullable LocalDate due,
        KeyResultState state,
        @Nullable BigDecimal score,
        GoalStanding standing,
        @Nullable UUID carriedFrom,
        int version) {}
