package dev.zhixing.work.scheduling.internal;

import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.simulation.Distribution;
import dev.zhixing.engine.simulation.RiskOutcome;
import dev.zhixing.engine.simulation.SimulationResult;
import dev.zhixing.engine.simulation.TaskOutcome;
import dev.zhixing.work.plans.ItemKind;
import dev.zhixing.work.plans.PlanPicture;
import dev.zhixing.work.scheduling.SimulatedItem;
import dev.zhixing.work.scheduling.Simulation.HistogramBar;
import dev.zhixing.work.scheduling.Simulation.SimulatedFinish;
import dev.zhixing.work.scheduling.Simulation.SimulatedMilestone;
import dev.zhixing.work.scheduling.Simulation.SimulatedRisk;
import dev.zhixing.work.scheduling.Simulation.SimulationOutcome;
import dev.zhixing.work.scheduling.Simulation.SimulationSummary;
import dev.zhixing.work.scheduling.SimulationChoices;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts what came out of a simulation into days and items. */
final class OutlookWriter {

    private static final int MOST_MILESTONES = 200;
    private static final int MOST_BARS = 30;

    private final PlanPicture plan;
    private final Schedule planned;
    private final SimulationChoices asked;

    OutlookWriter(PlanPicture plan, Schedule planned, SimulationChoices asked) {
        this.plan = plan;
        this.planned = planned;
        this.asked = asked;
    }

    Outlook write(SimulationResult result) {
        SimulatedFinish finish = finish(result.finish(), planned.finish(), plan.due());
        var summary =
                new SimulationSummary(
                        finish.planned(),
                        finish.chance(),
                        finish.p10(),
                        finish.p50(),
                        finish.p80(),
                        finish.p90());
        var outcome =
                new SimulationOutcome(
                        finish, result.assumed(), milestones(result), risks(result.risks()));
        return new Outlook(summary, outcome, items(result));
    }

    private SimulatedFinish finish(
            Distribution when, LocalDateTime planned, @Nullable LocalDate due) {
        return new SimulatedFinish(
                planned.toLocalDate(),
                rounded(when.probabilityBy(planned)),
                due,
                due == null ? null : rounded(when.probabilityBy(WorkDays.finishOf(due))),
                when.earliest().toLocalDate(),
                when.percentile(10).toLocalDate(),
                when.percentile(50).toLocalDate(),
                when.percentile(80).toLocalDate(),
                when.percentile(90).toLocalDate(),
                when.latest().toLocalDate(),
                when.mean().toLocalDate(),
                histogram(when));
    }

    /** Bars of whole days, all equally wide. */
    private static List<HistogramBar> histogram(Distribution when) {
        LocalDate first = when.earliest().toLocalDate();
        LocalDate last = when.latest().toLocalDate();
        long width = Math.ceilDiv(ChronoUnit.DAYS.between(first, last) + 1, (long) MOST_BARS);
        var bars = new ArrayList<HistogramBar>();
        long before = 0;
        for (LocalDate from = first; !from.isAfter(last); from = from.plusDays(width)) {
            LocalDate to = from.plusDays(width - 1);
            long upTo =
                    Math.round(
                            when.probabilityBy(to.plusDays(1).atStartOfDay().minusMinutes(1))
                                    * when.samples());
            bars.add(new HistogramBar(from, to, upTo - before));
            before = upTo;
        }
        return bars;
    }

    private List<SimulatedMilestone> milestones(SimulationResult result) {
        var milestones = new ArrayList<SimulatedMilestone>();
        for (int i = 0; i < plan.items().size() && milestones.size() < MOST_MILESTONES; i++) {
            var item = plan.items().get(i);
            if (item.kind() == ItemKind.MILESTONE) {
                var shaped = plan.shape().items().get(i);
                milestones.add(
                        new SimulatedMilestone(
                                item.id().value(),
                                shaped.outline(),
                                item.code(),
                                item.name(),
                                finish(
                                        result.tasks().get(i).finish(),
                                        planned.dates(i).finish(),
                                        shaped.deadline())));
            }
        }
        return milestones;
    }

    private List<SimulatedRisk> risks(List<RiskOutcome> outcomes) {
        var risks = new ArrayList<SimulatedRisk>();
        for (int r = 0; r < outcomes.size(); r++) {
            RiskOutcome one = outcomes.get(r);
            risks.add(
                    new SimulatedRisk(
                            asked.risks().get(r).name(),
                            rounded((double) one.happened() / asked.samples()),
                            Math.round(10.0 * one.delay() / WorkDays.MINUTES) / 10.0));
        }
        return risks;
    }

    private List<SimulatedItem> items(SimulationResult result) {
        var items = new ArrayList<SimulatedItem>();
        for (int i = 0; i < plan.items().size(); i++) {
            var item = plan.items().get(i);
            TaskOutcome one = result.tasks().get(i);
            if (!item.summary()) {
                items.add(
                        new SimulatedItem(
                                item.id().value(),
                                plan.shape().items().get(i).outline(),
                                item.code(),
                                item.name(),
                                planned.dates(i).finish().toLocalDate(),
                                one.finish().percentile(50).toLocalDate(),
                                one.finish().percentile(80).toLocalDate(),
                                rounded(one.criticality()),
                                rounded(one.sensitivity())));
            }
        }
        // Equal ones stay in the order of the tree.
        items.sort(
                Comparator.comparingDouble(SimulatedItem::criticality)
                        .thenComparingDouble(one -> Math.abs(one.sensitivity()))
                        .reversed());
        return items;
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
