package dev.zhixing.work.scheduling.internal;

import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.engine.schedule.Scheduler;
import dev.zhixing.shared.calendars.CalendarScope;
import dev.zhixing.shared.calendars.Calendars;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanShape;
import dev.zhixing.work.plans.Timetable;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Dates by the engine, in the calendar of the plan. */
@Component
class EngineTimetable implements Timetable {

    private final Calendars calendars;

    EngineTimetable(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public WorkDays days(PlanId plan) {
        return WorkDays.of(calendars.of(CalendarScope.plan(plan)));
    }

    @Override
    public Map<PlanId, WorkDays> days(Collection<PlanId> plans) {
        var days = new HashMap<PlanId, WorkDays>();
        calendars
                .ofPlans(plans.stream().map(PlanId::value).toList())
                .forEach((plan, calendar) -> days.put(new PlanId(plan), WorkDays.of(calendar)));
        return days;
    }

    @Override
    public WorkDays days() {
        return WorkDays.of(calendars.of(CalendarScope.organisation()));
    }

    @Override
    public Timed time(PlanShape shape) {
        var network = PlanNetwork.of(shape, days(shape.plan()));
        return new TimedPlan(shape, Scheduler.schedule(network));
    }
}
