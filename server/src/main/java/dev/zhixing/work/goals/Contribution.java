package dev.zhixing.work.goals;

import dev.zhixing.base.kernel.SubjectRef;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What a thing is good for: one line of goals from what it serves up to the company.
 *
 * @param supportId how it is said to serve; null when it does through what holds it
 * @param through the plan or phase that serves in its place; null when the thing itself does
 * @param keyResult the key result it serves, if not the goal as a whole
 * @param goals from the goal it serves upward; goals the reader may not see end the line
 */
public record Contribution(
        @Nullable UUID supportId,
        @Nullable SubjectRef through,
        @Nullable String throughTitle,
        @Nullable KeyResult keyResult,
        List<ContributionStep> goals) {

    /** A goal on the way up, with its values. */
    public record ContributionStep(
            UUID id,
            String title,
            GoalLevel level,
            GoalState state,
            GoalFigure figure,
            GoalHealth health,
            @Nullable BigDecimal progress,
            String sentence) {}
}
