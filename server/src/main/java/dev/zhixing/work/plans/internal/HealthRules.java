package dev.zhixing.work.plans.internal;

import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.work.plans.HealthValue;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.ItemStatus;
import dev.zhixing.work.plans.PlanState;
import dev.zhixing.work.plans.Sentence;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How items look against their dates. Delayed: past due and not done. At risk: blocked, or due
 * within two working days with less progress than expected, or after a late predecessor, or
 * expected after the deadline. A summary is at risk with any child that is not on track.
 */
final class HealthRules {

    private static final int SOON = 2;

    /** A value and why. */
    record Judgement(HealthValue value, Sentence reason) {}

    /** What a plan's health is made of; summaries are not counted. */
    record Counts(int items, int done, int late, int lateCritical, int atRisk) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);
    }

    private final Sheet sheet;
    private final WorkDays days;
    private final LocalDate today;
    private final Map<ItemId, Judgement> judged = new HashMap<>();

    private HealthRules(Sheet sheet, WorkDays days, LocalDate today) {
        this.sheet = sheet;
        this.days = days;
        this.today = today;
    }

    static Map<ItemId, Judgement> judge(Sheet sheet, WorkDays days, LocalDate today) {
        return new HealthRules(sheet, days, today).all();
    }

    static boolean isLate(Item item, LocalDate today) {
        LocalDate due = due(item);
        return !item.isDone() && due != null && due.isBefore(today);
    }

    static @Nullable LocalDate due(Item item) {
        LocalDate deadline = item.get(ItemFields.DEADLINE);
        return deadline == null ? item.finish() : deadline;
    }

    private Map<ItemId, Judgement> all() {
        var troubled = new HashMap<ItemId, int[]>();
        for (Item item : new ArrayList<>(sheet.inOrder()).reversed()) {
            int[] below = troubled.getOrDefault(item.id(), new int[2]);
            Judgement own = of(item, sheet.linksTo(item.id()), below);
            judged.put(item.id(), own);
            ItemId parent = item.parent();
            if (parent != null && own.value() != HealthValue.ON_TRACK) {
                troubled.computeIfAbsent(parent, _ -> new int[2])[
                        own.value() == HealthValue.DELAYED ? 0 : 1]++;
            }
        }
        return judged;
    }

    private Judgement of(Item item, List<PlanLink> incoming, int[] below) {
        LocalDate finish = item.finish();
        LocalDate due = due(item);
        if (item.isDone() || finish == null || due == null) {
            return good(item.isDone() ? "health.item.done" : "health.item.onTrack");
        }
        if (due.isBefore(today)) {
            return new Judgement(
                    HealthValue.DELAYED,
                    new Sentence(
                            "health.item.late",
                            Map.of(
                                    "due", due.toString(),
                                    "days", String.valueOf(daysLate(due)))));
        }
        if (item.status() == ItemStatus.BLOCKED) {
            return risk(
                    "health.item.blocked",
                    Map.of("reason", String.valueOf(item.get(ItemFields.BLOCKED_REASON))));
        }
        if (finish.isAfter(due)) {
            return risk(
                    "health.item.afterDeadline",
                    Map.of("finish", finish.toString(), "deadline", due.toString()));
        }
        int left = (int) days.between(today.plusDays(1), due);
        int expected = expected(item, finish);
        if (left <= SOON && item.progress() < expected) {
            return risk(
                    "health.item.soon",
                    Map.of(
                            "due", due.toString(),
                            "progress", String.valueOf(item.progress()),
                            "expected", String.valueOf(expected)));
        }
        for (PlanLink link : incoming) {
            ItemId id = link.from();
            Item predecessor = sheet.item(id);
            if (isLate(predecessor, today)) {
                return risk(
                        "health.item.latePredecessor",
                        Map.of(
                                "outline", sheet.outline().of(id),
                                "name", predecessor.name()));
            }
        }
        if (below[0] + below[1] > 0) {
            return risk(
                    "health.item.children",
                    Map.of(
                            "late", String.valueOf(below[0]),
                            "risk", String.valueOf(below[1])));
        }
        return good("health.item.onTrack");
    }

    private long daysLate(LocalDate due) {
        return Math.max(1, days.between(due.plusDays(1), today));
    }

    /** Percent that should be done by the end of today when work goes on evenly. */
    private int expected(Item item, LocalDate finish) {
        LocalDate start = item.start();
        if (start == null || start.isAfter(today)) {
            return 0;
        }
        long all = Math.max(1, days.between(start, finish));
        return (int) Math.min(100, 100 * days.between(start, today) / all);
    }

    private static Judgement good(String key) {
        return new Judgement(HealthValue.ON_TRACK, Sentence.of(key));
    }

    private static Judgement risk(String key, Map<String, String> facts) {
        return new Judgement(HealthValue.AT_RISK, new Sentence(key, facts));
    }

    static Counts count(Sheet sheet, Map<ItemId, Judgement> judged, LocalDate today) {
        int items = 0;
        int done = 0;
        int late = 0;
        int critical = 0;
        int risk = 0;
        for (Item item : sheet.items().values()) {
            if (Boolean.TRUE.equals(item.get(ItemFields.SUMMARY))) {
                continue;
            }
            items++;
            done += item.isDone() ? 1 : 0;
            Judgement judgement = judged.get(item.id());
            if (isLate(item, today)) {
                late++;
                critical += item.critical() ? 1 : 0;
            } else if (judgement != null && judgement.value() == HealthValue.AT_RISK) {
                risk++;
            }
        }
        return new Counts(items, done, late, critical, risk);
    }

    /**
     * A plan is delayed when it will not be done in its agreed period or critical work is late, and
     * at risk when anything in it is not on track.
     */
    static Judgement ofPlan(PlanRow plan, Counts counts, LocalDate today) {
        boolean over = counts.items() > 0 && counts.done() == counts.items();
        if (over || plan.state() == PlanState.DONE || plan.state() == PlanState.ARCHIVED) {
            return good("health.plan.done");
        }
        LocalDate to = plan.to();
        LocalDate finish = plan.finish();
        if (to != null && finish != null && finish.isAfter(to)) {
            return new Judgement(
                    HealthValue.DELAYED,
                    new Sentence(
                            "health.plan.beyond",
                            Map.of("finish", finish.toString(), "to", to.toString())));
        }
        if (to != null && to.isBefore(today)) {
            return new Judgement(
                    HealthValue.DELAYED,
                    new Sentence("health.plan.over", Map.of("to", to.toString())));
        }
        if (counts.lateCritical() > 0) {
            return new Judgement(
                    HealthValue.DELAYED,
                    new Sentence(
                            "health.plan.critical",
                            Map.of("count", String.valueOf(counts.lateCritical()))));
        }
        if (counts.late() + counts.atRisk() > 0) {
            return risk(
                    "health.plan.items",
                    Map.of(
                            "late", String.valueOf(counts.late()),
                            "risk", String.valueOf(counts.atRisk())));
        }
        return good("health.plan.onTrack");
    }
}
