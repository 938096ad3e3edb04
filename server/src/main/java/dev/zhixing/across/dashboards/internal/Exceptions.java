package dev.zhixing.across.dashboards.internal;

import dev.zhixing.across.dashboards.ExecutiveOverview.ExceptionKind;
import dev.zhixing.across.dashboards.ExecutiveOverview.OverviewException;
import dev.zhixing.across.dashboards.ExecutiveOverview.Severity;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.base.words.Texts;
import dev.zhixing.shared.people.Party;
import dev.zhixing.work.goals.GoalGlances.GoalGlance;
import dev.zhixing.work.goals.GoalHealth;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.GoalStanding;
import dev.zhixing.work.goals.Supports;
import dev.zhixing.work.metrics.MetricId;
import dev.zhixing.work.metrics.MetricStatus;
import dev.zhixing.work.metrics.MetricTile;
import dev.zhixing.work.plans.HealthValue;
import dev.zhixing.work.plans.Plan;
import dev.zhixing.work.plans.PlanGlances.TroubledItem;
import dev.zhixing.work.plans.PlanGlances.WorkRound;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is not as it should be, with how much it matters. The figures are told in {@code
 * docs/method/overview.md}; a late thing always stands before one that is only at risk.
 */
@Component
class Exceptions {

    private static final int HIGH = 100;
    private static final int SERVES_A_GOAL = 15;
    private static final int MOST_EXTRA = 20;
    private static final int MOST_BEHIND = 30;
    private static final int SHOWN_ITEMS = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Comparator<OverviewException> ORDER =
            Comparator.comparing(OverviewException::severity)
                    .thenComparing(OverviewException::impact, Comparator.reverseOrder())
                    .thenComparing(OverviewException::kind)
                    .thenComparing(OverviewException::title)
                    .thenComparing(one -> one.subject().id());

    private final Supports supports;
    private final Texts texts;

    Exceptions(Supports supports, Texts texts) {
        this.supports = supports;
        this.texts = texts;
    }

    /** The greatest impact first. */
    List<OverviewException> of(
            Actor actor,
            List<GoalGlance> goals,
            List<Plan> plans,
            List<MetricTile> metrics,
            WorkRound work) {
        var found = new ArrayList<OverviewException>();
        goals.stream()
                .filter(goal -> goal.standing().health().isTrouble())
                .forEach(goal -> found.add(goal(goal)));
        var late = plans.stream().filter(Exceptions::isOff).toList();
        var crossed = metrics.stream().filter(Exceptions::isCrossed).toList();
        var named = new HashSet<SubjectRef>();
        late.forEach(plan -> named.add(plan(plan.id())));
        crossed.forEach(tile -> named.add(metric(tile)));
        Set<SubjectRef> serving = supports.bySubjects(actor, named).keySet();
        late.forEach(plan -> found.add(plan(plan, serving.contains(plan(plan.id())))));
        crossed.forEach(tile -> found.add(metric(tile, serving.contains(metric(tile)))));
        blocked(work).values().forEach(items -> found.add(person(items)));
        found.sort(ORDER);
        return found;
    }

    private static boolean isOff(Plan plan) {
        return plan.health().value() != HealthValue.ON_TRACK;
    }

    private static boolean isCrossed(MetricTile tile) {
        return tile.status() == MetricStatus.ALARM || tile.status() == MetricStatus.WARNING;
    }

    private static SubjectRef plan(UUID id) {
        return new SubjectRef("plan", id);
    }

    private static SubjectRef metric(MetricTile tile) {
        return new MetricId(tile.metric().id()).ref();
    }

    private static OverviewException goal(GoalGlance goal) {
        GoalStanding standing = goal.standing();
        boolean late = standing.health() == GoalHealth.LATE;
        int level =
                switch (goal.level()) {
                    case COMPANY -> 60;
                    case DEPARTMENT -> 40;
                    case TEAM -> 25;
                    case PERSON -> 10;
                };
        return new OverviewException(
                ExceptionKind.GOAL,
                new GoalId(goal.id()).ref(),
                goal.title(),
                late ? Severity.HIGH : Severity.MEDIUM,
                level + behind(standing) + (late ? HIGH : 0),
                standing.sentence(),
                goal.unit(),
                goal.owner(),
                goal.due(),
                goal.path(),
                List.of());
    }

    /** Percent points behind even work, 0 to {@value #MOST_BEHIND}. */
    private static int behind(GoalStanding standing) {
        BigDecimal expected = standing.expected();
        BigDecimal progress = standing.progress();
        if (expected == null || progress == null) {
            return 0;
        }
        int points =
                expected.subtract(progress)
                        .multiply(HUNDRED)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact();
        return Math.clamp(points, 0, MOST_BEHIND);
    }

    private static OverviewException plan(Plan plan, boolean serves) {
        boolean late = plan.health().value() == HealthValue.DELAYED;
        return new OverviewException(
                ExceptionKind.PLAN,
                plan(plan.id()),
                plan.name(),
                late ? Severity.HIGH : Severity.MEDIUM,
                30
                        + Math.min(MOST_EXTRA, 2 * plan.late())
                        + (serves ? SERVES_A_GOAL : 0)
                        + (late ? HIGH : 0),
                plan.health().reason(),
                plan.unit(),
                plan.owner(),
                plan.to() == null ? plan.finish() : plan.to(),
                List.of(),
                List.of());
    }

    private static OverviewException metric(MetricTile tile, boolean serves) {
        boolean alarm = tile.status() == MetricStatus.ALARM;
        return new OverviewException(
                ExceptionKind.METRIC,
                metric(tile),
                tile.metric().name(),
                alarm ? Severity.HIGH : Severity.MEDIUM,
                25
                        + Math.min(MOST_EXTRA, 2 * tile.missed())
                        + (serves ? SERVES_A_GOAL : 0)
                        + (alarm ? HIGH : 0),
                tile.told(),
                tile.metric().unit(),
                tile.metric().owner(),
                null,
                List.of(),
                List.of());
    }

    /** Blocked items by who answers for them. */
    private static Map<UUID, List<TroubledItem>> blocked(WorkRound work) {
        var blocked = new LinkedHashMap<UUID, List<TroubledItem>>();
        for (TroubledItem item : work.items()) {
            Party owner = item.owner();
            if (item.blocked() && owner != null) {
                blocked.computeIfAbsent(owner.id(), _ -> new ArrayList<>()).add(item);
            }
        }
        return blocked;
    }

    private OverviewException person(List<TroubledItem> items) {
        TroubledItem worst = items.getFirst();
        Party owner = java.util.Objects.requireNonNull(worst.owner());
        boolean late = items.stream().anyMatch(item -> item.overdueDays() > 0);
        int following = items.stream().mapToInt(TroubledItem::following).sum();
        Party waitsFor = worst.waitsFor();
        String sentence =
                texts.say(
                        items.size() == 1 ? "overview.blocked.one" : "overview.blocked.many",
                        Map.of(
                                "count", items.size(),
                                "item", worst.name(),
                                "why", worst.sentence(),
                                "plan", worst.plan().name()));
        return new OverviewException(
                ExceptionKind.PERSON,
                new SubjectRef("person", owner.id()),
                owner.name(),
                late ? Severity.HIGH : Severity.MEDIUM,
                20
                        + Math.min(MOST_EXTRA, 5 * items.size())
                        + Math.min(MOST_EXTRA, 2 * following)
                        + (late ? HIGH : 0),
                waitsFor == null
                        ? sentence
                        : texts.say(
                                "overview.waits",
                                Map.of("sentence", sentence, "name", waitsFor.name())),
                null,
                owner,
                worst.due(),
                List.of(),
                items.subList(0, Math.min(SHOWN_ITEMS, items.size())));
    }
}
