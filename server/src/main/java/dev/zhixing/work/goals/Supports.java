package dev.zhixing.work.goals;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which plans, items and indicators serve which goal. */
public interface Supports {

    /**
     * One thing serves one goal, or one key result of it.
     *
     * @param keyResult null when it serves the goal as a whole
     * @param weight above 0, against the others that serve the same; null counts as 1
     */
    record Support(
            UUID id,
            SubjectRef subject,
            GoalId goal,
            @Nullable UUID keyResult,
            @Nullable BigDecimal weight) {}

    /**
     * Lets a thing serve a goal. The caller must see the thing and be able to contribute to the
     * goal, or edit the thing and see the goal.
     *
     * @throws dev.zhixing.base.kernel.Refused when it serves it already, or the weight is out of
     *     range
     * @throws dev.zhixing.base.kernel.NotFound when the caller may not see one of the two
     */
    Support add(
            Actor actor,
            SubjectRef subject,
            GoalId goal,
            @Nullable UUID keyResult,
            @Nullable BigDecimal weight);

    /** Goals that the caller may see which these things serve themselves. One query. */
    Map<SubjectRef, List<Support>> bySubjects(Actor actor, Collection<SubjectRef> subjects);
}
