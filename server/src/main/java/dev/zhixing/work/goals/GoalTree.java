package dev.zhixing.work.goals;

import dev.zhixing.shared.people.Party;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Goals in tree order, a parent before its children. What the reader may not see is left out, its
 * visible children stand at the top then; figures count it all the same.
 *
 * @param whole false when the limit cut something off
 */
public record GoalTree(List<GoalNode> items, boolean whole) {

    /**
     * One goal of the tree.
     *
     * @param parentId null at the top
     * @param depth 0 at the top
     * @param expected the progress of even work by today, 0 to 1; null without start or due
     * @param supports things that serve it or one of its key results
     * @param children visible goals directly below, whether they are in the answer or not
     */
    public record GoalNode(
            UUID id,
            @Nullable UUID parentId,
            int depth,
            GoalForm form,
            GoalLevel level,
            String title,
            @Nullable Party unit,
            Party owner,
            GoalState state,
            @Nullable LocalDate due,
            GoalHealth health,
            @Nullable BigDecimal progress,
            @Nullable BigDecimal expected,
            String sentence,
            int children,
            int keyResults,
            int supports) {}
}
