package dev.zhixing.across.dashboards;

import dev.zhixing.shared.people.Party;
import dev.zhixing.work.goals.GoalGlances.GoalRound;
import dev.zhixing.work.metrics.MetricGlances.MetricRound;
import dev.zhixing.work.plans.PlanGlances.PersonLoad;
import dev.zhixing.work.plans.PlanGlances.PlanRound;
import dev.zhixing.work.plans.PlanGlances.WorkRound;

import java.time.LocalDate;
import java.util.List;

/**
 * One unit with all units under it, on one page.
 *
 * @param goals in force, off track first; at most 60
 * @param plans that run, the worst first; at most 60
 * @param metrics the worst first, at most 60
 * @param work overdue and blocked items, the longest overdue first; at most 60
 * @param load of the people the reader stands above, and himself; over the next 20 working days,
 *     the fullest first
 */
public record UnitOverview(
        Party unit,
        LocalDate today,
        GoalRound goals,
        PlanRound plans,
        MetricRound metrics,
        WorkRound work,
        List<PersonLoad> load) {}
