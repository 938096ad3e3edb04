package dev.zhixing.work.goals;

import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.Right;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One goal as its reader sees it.
 *
 * @param parent the goal it stands under; null at the top, or when the reader may not see it
 * @param weight against the others under the same parent; null counts as 1
 * @param daysLeft calendar days until {@code due}, negative when it has passed
 * @param shared of a personal goal: everybody sees it
 * @param standard what must be handed over for it to count (delivery standard)
 * @param children goals directly below, also those the reader may not see
 * @param orphan a department's goal in no company goal
 * @param score 0 to 1, given when it was closed
 * @param carriedFrom the goal of an earlier cycle it goes on from
 * @param myRight the greatest right of the reader
 */
public record Goal(
        UUID id,
        GoalForm form,
        GoalLevel level,
        String title,
        @Nullable String description,
        @Nullable Party unit,
        Party owner,
        @Nullable GoalCycleRef cycle,
        @Nullable GoalRef parent,
        @Nullable BigDecimal weight,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @Nullable Integer daysLeft,
        boolean shared,
        GoalState state,
        GoalLetters letters,
        @Nullable String standard,
        GoalFigure figure,
        GoalTags tags,
        LongGoal longGoal,
        GoalStanding standing,
        int children,
        int keyResults,
        int supports,
        boolean orphan,
        @Nullable BigDecimal score,
        @Nullable String reflection,
        @Nullable Instant closedAt,
        @Nullable GoalRef carriedFrom,
        Right myRight,
        int version) {

    /** A goal by name. */
    public record GoalRef(UUID id, String title, GoalLevel level) {}

    /** A cycle by name. */
    public record GoalCycleRef(UUID id, String name) {}

    /** The five answers of the SMART card. */
    public record GoalLetters(
            @Nullable String specific,
            @Nullable String measurable,
            @Nullable String achievable,
            @Nullable String relevant,
            @Nullable String timeBound) {}

    /** Where it belongs in the usual sets of goals. */
    public record GoalTags(
            @Nullable GoalDimension dimension,
            @Nullable SupervisorArea area,
            @Nullable MeasuringCycle measuringCycle,
            @Nullable CompanyGoalType companyType,
            @Nullable StrategicKind strategicKind) {}

    /** A person's wanted future. */
    public record LongGoal(
            @Nullable Integer horizonYears,
            @Nullable String wantedRole,
            @Nullable String field,
            @Nullable String idealState,
            @Nullable String companyPath) {}
}
