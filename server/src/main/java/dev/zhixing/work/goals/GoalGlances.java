package dev.zhixing.work.goals;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.Party;
import dev.zhixing.work.goals.GoalExplanation.ChainStep;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Goals at a glance, for rooms that show many things on one page. Answers name only what the caller
 * may see, and need as many statements for many as for one.
 */
public interface GoalGlances {

    /** Those of these that there are and the caller may see, by id. */
    Map<UUID, GoalGlance> of(Actor actor, Collection<UUID> ids);

    /**
     * Goals in force of some units, personal ones aside; off track first, then the higher level.
     *
     * @param company whether the company's goals are among them, whatever their unit
     * @param limit at most so many
     */
    GoalRound inForce(Actor actor, Collection<UUID> units, boolean company, int limit);

    /**
     * @param goals the worst first
     * @param counts how many stand how, also those that are not among the goals
     */
    record GoalRound(List<GoalGlance> goals, Map<GoalHealth, Integer> counts) {}

    /**
     * A goal at a glance.
     *
     * @param path from the goal down to the one cause that weighs most; things the reader may not
     *     see have no title
     * @param children goals directly below, also those the reader may not see
     */
    record GoalGlance(
            UUID id,
            GoalForm form,
            GoalLevel level,
            String title,
            @Nullable Party unit,
            Party owner,
            GoalState state,
            @Nullable LocalDate start,
            @Nullable LocalDate due,
            GoalFigure figure,
            GoalStanding standing,
            List<ChainStep> path,
            int children,
            int keyResults) {}
}
