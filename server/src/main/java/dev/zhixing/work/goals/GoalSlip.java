package dev.zhixing.work.goals;

import dev.zhixing.base.kernel.SubjectRef;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What would change if something took longer. Nothing is changed.
 *
 * @param days working days more
 * @param moved what would finish later, milestones first
 * @param goals what these serve, and what that serves, up to the company
 */
public record GoalSlip(int days, List<SlippedThing> moved, List<SlippedGoal> goals) {

    /**
     * @param missed whether it would be done after its promised day, and is not today
     */
    public record SlippedThing(
            SubjectRef subject,
            String title,
            boolean milestone,
            LocalDate before,
            LocalDate after,
            @Nullable LocalDate due,
            boolean missed) {}

    /**
     * @param latest the day the last of what serves it would be done
     * @param endangered whether that is after the goal is due
     */
    public record SlippedGoal(
            UUID id,
            String title,
            GoalLevel level,
            @Nullable LocalDate due,
            LocalDate latest,
            boolean endangered) {}
}
