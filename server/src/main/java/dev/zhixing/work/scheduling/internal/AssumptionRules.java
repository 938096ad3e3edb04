package dev.zhixing.work.scheduling.internal;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.work.plans.PlanPicture;
import dev.zhixing.work.scheduling.SchedulingProblem;
import dev.zhixing.work.scheduling.SimulationChoices;
import dev.zhixing.work.scheduling.SimulationChoices.AssumedRisk;
import dev.zhixing.work.scheduling.SimulationChoices.DurationEstimate;
import dev.zhixing.work.scheduling.SimulationChoices.DurationSpread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What somebody may assume about a plan. */
final class AssumptionRules {

    private final Map<UUID, Boolean> summaries = new HashMap<>();
    private final List<Breach> breaches = new ArrayList<>();

    private AssumptionRules(PlanPicture plan) {
        plan.items().forEach(item -> summaries.put(item.id().value(), item.summary()));
    }

    static List<Breach> breaches(PlanPicture plan, SimulationChoices asked) {
        var rules = new AssumptionRules(plan);
        DurationSpread spread = asked.spread();
        if (spread.least() > spread.likely() || spread.likely() > spread.most()) {
            rules.breaches.add(new Breach("spread", SchedulingProblem.SPREAD_ORDER));
        }
        var estimated = new HashSet<UUID>();
        for (int i = 0; i < asked.estimates().size(); i++) {
            rules.estimate("estimates[%d]".formatted(i), asked.estimates().get(i), estimated);
        }
        for (int i = 0; i < asked.risks().size(); i++) {
            rules.risk("risks[%d]".formatted(i), asked.risks().get(i));
        }
        return rules.breaches;
    }

    private void estimate(String path, DurationEstimate one, HashSet<UUID> estimated) {
        leaf(path + ".itemId", one.itemId());
        if (!estimated.add(one.itemId())) {
            breaches.add(new Breach(path + ".itemId", SchedulingProblem.ESTIMATE_TWICE));
        }
        if (one.optimisticDays() > one.likelyDays() || one.likelyDays() > one.pessimisticDays()) {
            breaches.add(new Breach(path, SchedulingProblem.ESTIMATE_ORDER));
        }
    }

    private void risk(String path, AssumedRisk one) {
        for (int i = 0; i < one.itemIds().size(); i++) {
            leaf("%s.itemIds[%d]".formatted(path, i), one.itemIds().get(i));
        }
    }

    private void leaf(String path, UUID item) {
        Boolean summary = summaries.get(item);
        if (summary == null) {
            breaches.add(new Breach(path, SchedulingProblem.UNKNOWN_ITEM));
        } else if (summary) {
            breaches.add(new Breach(path, SchedulingProblem.ESTIMATE_OF_SUMMARY));
        }
    }
}
