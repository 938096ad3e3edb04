package dev.zhixing.across.dashboards;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Party;
import dev.zhixing.work.goals.GoalExplanation.ChainStep;
import dev.zhixing.work.goals.GoalHealth;
import dev.zhixing.work.metrics.MetricStatus;
import dev.zhixing.work.plans.HealthValue;
import dev.zhixing.work.plans.PlanGlances.TroubledItem;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * All units somebody leads on one page: what is not as it should be first, the rest in figures.
 *
 * @param units those the reader leads himself, by name; those under them count too
 * @param exceptions the greatest impact first; at most 60
 * @param more how many exceptions are not among them
 * @param rest how everything stands, exceptions too
 */
public record ExecutiveOverview(
        List<Party> units,
        LocalDate today,
        List<OverviewException> exceptions,
        int more,
        OverviewRest rest) {

    /** What an exception is about; the order in which equal ones stand. */
    public enum ExceptionKind {
        GOAL,
        PLAN,
        METRIC,
        PERSON
    }

    /** How bad it is: late, delayed or in alarm; or only about to be. */
    public enum Severity {
        HIGH,
        MEDIUM
    }

    /**
     * One thing that is not as it should be.
     *
     * @param subject where it leads: {@code goal}, {@code plan}, {@code metric}, {@code person}
     * @param impact how much it matters, see docs/method/overview.md; only good for ordering
     * @param sentence why, as a person would say it
     * @param path of a goal: down to the cause; things the reader may not see have no title
     * @param items of a person: the blocked items, the longest overdue first
     */
    public record OverviewException(
            ExceptionKind kind,
            SubjectRef subject,
            String title,
            Severity severity,
            int impact,
            String sentence,
            @Nullable Party unit,
            @Nullable Party owner,
            @Nullable LocalDate due,
            List<ChainStep> path,
            List<TroubledItem> items) {}

    /**
     * Figures.
     *
     * @param people whom the reader stands above
     * @param overloaded those planned for more than all their working days of the next four weeks
     */
    public record OverviewRest(
            Map<GoalHealth, Integer> goals,
            Map<HealthValue, Integer> plans,
            Map<MetricStatus, Integer> metrics,
            int overdueItems,
            int blockedItems,
            int people,
            int overloaded) {}
}
