package dev.zhixing.work.scheduling.internal;

import dev.zhixing.engine.calendar.WorkCalendar;
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
import java.util.LinkedHashMap;
import java.util.Map;

/** Dates by the engine, in the calendar of the plan. */
@Component
class EngineTimetable implements Timetable {

    private static final int KEPT = 100;

    /** Calendars last for long, and most plans share one. */
    private final Map<Same, WorkDays> kept =
            new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Same, WorkDays> eldest) {
                    return size() > KEPT;
                }
            };

    /** A calendar itself: another with the same hours may name its days off otherwise. */
    private record Same(WorkCalendar calendar) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Same that && calendar == that.calendar;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(calendar);
        }
    }

    private final Calendars calendars;

    EngineTimetable(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public WorkDays days(PlanId plan) {
        return days(calendars.of(CalendarScope.plan(plan)));
    }

    @Override
    public Map<PlanId, WorkDays> days(Collection<PlanId> plans) {
        var days = new HashMap<PlanId, WorkDays>();
        calendars
                .ofPlans(plans.stream().map(PlanId::value).toList())
                .forEach((plan, calendar) -> days.put(new PlanId(plan), days(calendar)));
        return days;
    }

    @Override
    public WorkDays days() {
        return days(calendars.of(CalendarScope.organisation()));
    }

    private WorkDays days(WorkCalendar calendar) {
        synchronized (kept) {
            return kept.computeIfAbsent(new Same(calendar), _ -> WorkDays.of(calendar));
        }
    }

    @Override
    public Timed time(PlanShape shape, WorkDays days) {
        var network = PlanNetwork.of(shape, days);
        return new TimedPlan(shape, Scheduler.schedule(network));
    }
}
