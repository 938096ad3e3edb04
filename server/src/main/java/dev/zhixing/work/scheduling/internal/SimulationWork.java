package dev.zhixing.work.scheduling.internal;

import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.schedule.Scheduler;
import dev.zhixing.engine.simulation.Estimate;
import dev.zhixing.engine.simulation.Risk;
import dev.zhixing.engine.simulation.SimulationOptions;
import dev.zhixing.engine.simulation.Spread;
import dev.zhixing.engine.simulation.Uncertainties;
import dev.zhixing.shared.calendars.CalendarScope;
import dev.zhixing.shared.calendars.Calendars;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.PlanPicture;
import dev.zhixing.work.scheduling.SimulationChoices;
import dev.zhixing.work.scheduling.SimulationChoices.AssumedRisk;
import dev.zhixing.work.scheduling.SimulationChoices.DurationEstimate;
import dev.zhixing.work.scheduling.SimulationChoices.EstimateShape;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Plays a plan many times with the durations and risks somebody assumes. */
@Component
class SimulationWork {

    /** The same seed gives the same result with any number of threads. */
    private static final int MOST_THREADS = 4;

    private final Calendars calendars;

    SimulationWork(Calendars calendars) {
        this.calendars = calendars;
    }

    Outlook play(PlanPicture plan, SimulationChoices asked, Pulse pulse) {
        WorkDays days = WorkDays.of(calendars.of(CalendarScope.plan(plan.shape().plan())));
        Network network = PlanNetwork.of(plan.shape(), days);
        Map<ItemId, Long> index = PlanNetwork.index(plan.shape());
        var spread =
                new Spread(asked.spread().least(), asked.spread().likely(), asked.spread().most());
        var most = new AtomicInteger();
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
        var result =
                dev.zhixing.engine.simulation.Simulation.run(
                        network,
                        new Uncertainties(estimates(asked, index), spread, List.of()),
                        risks(asked, index),
                        new SimulationOptions(asked.samples(), asked.seed(), threads),
                        done ->
                                pulse.at(
                                        (double) most.accumulateAndGet(done, Math::max)
                                                / asked.samples(),
                                        null,
                                        null),
                        pulse::isStopped);
        return new OutlookWriter(plan, Scheduler.schedule(network), asked).write(result);
    }

    private static Map<Long, Estimate> estimates(SimulationChoices asked, Map<ItemId, Long> index) {
        var estimates = new HashMap<Long, Estimate>();
        for (DurationEstimate one : asked.estimates()) {
            long least = one.optimisticDays() * WorkDays.MINUTES;
            long likely = one.likelyDays() * WorkDays.MINUTES;
            long most = one.pessimisticDays() * WorkDays.MINUTES;
            Long task = index.get(new ItemId(one.itemId()));
            if (task == null) {
                // Deleted since it was asked.
                continue;
            }
            estimates.put(
                    task,
                    one.shape() == EstimateShape.PERT
                            ? new Estimate.Pert(least, likely, most)
                            : new Estimate.Triangular(least, likely, most));
        }
        return estimates;
    }

    private static List<Risk> risks(SimulationChoices asked, Map<ItemId, Long> index) {
        var risks = new ArrayList<Risk>();
        for (AssumedRisk one : asked.risks()) {
            List<Risk.Effect> effects = new ArrayList<>();
            for (UUID item : one.itemIds()) {
                Long task = index.get(new ItemId(item));
                if (task != null) {
                    effects.add(Risk.Delay.of(task, one.delayDays() * WorkDays.MINUTES));
                }
            }
            risks.add(new Risk(risks.size(), one.probabilityPercent() / 100.0, effects));
        }
        return risks;
    }
}
