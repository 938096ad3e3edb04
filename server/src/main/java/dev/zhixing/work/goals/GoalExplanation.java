package dev.zhixing.work.goals;

import dev.zhixing.base.kernel.SubjectRef;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * Why a goal stands as it does.
 *
 * @param path from the goal down to the one cause that weighs most: key result, plan, task or
 *     reading, the person it waits for
 * @param causes the goal with everything that troubles it below, worst first
 */
public record GoalExplanation(GoalStanding standing, List<ChainStep> path, ChainCause causes) {

    /**
     * One thing on the way.
     *
     * @param title null when the reader may not see it; it counts all the same
     * @param container the plan an item is in; null for everything else
     * @param progress 0 to 1
     * @param sentence what is to say of it alone
     */
    public record ChainStep(
            SubjectRef subject,
            @Nullable String title,
            @Nullable SubjectRef container,
            GoalHealth health,
            @Nullable BigDecimal progress,
            String sentence) {}

    /** A thing with what makes it so. */
    public record ChainCause(ChainStep step, List<ChainCause> below) {}
}
