package dev.zhixing.work.goals;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Party;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Where goals and work do not meet, and where goals do not fit together.
 *
 * @param goalsWithoutWork in force, with nothing below that could move them
 * @param workWithoutGoal plans and the like that serve no goal
 * @param orphans department goals that serve no company goal
 * @param balance one row a dimension, also those without any goal
 * @param contradictions goals that pull one indicator both ways
 */
public record GoalGaps(
        List<Goal.GoalRef> goalsWithoutWork,
        List<LooseWork> workWithoutGoal,
        List<Goal.GoalRef> orphans,
        List<DimensionBalance> balance,
        List<Contradiction> contradictions) {

    /** Work that serves no goal. */
    public record LooseWork(SubjectRef subject, String title) {}

    /**
     * One of the five dimensions.
     *
     * @param goals how many there are; 0 is a gap
     * @param progress their mean, 0 to 1
     */
    public record DimensionBalance(
            GoalDimension dimension, int goals, @Nullable BigDecimal progress) {}

    /** One wants it up, the other down. */
    public record Contradiction(UUID metricId, Goal.GoalRef up, Goal.GoalRef down) {}

    /** Company goals against units. */
    public record GoalCoverage(
            List<CoverageGoal> goals, List<Party> units, List<CoverageCell> cells) {}

    /** A row of the matrix. */
    public record CoverageGoal(
            UUID id, String title, @Nullable CompanyGoalType companyType, int supporting) {}

    /**
     * Where a unit does something for a company goal.
     *
     * @param goals its goals anywhere below that company goal
     */
    public record CoverageCell(
            UUID goalId,
            UUID unitId,
            int goals,
            GoalHealth health,
            @Nullable BigDecimal progress) {}
}
