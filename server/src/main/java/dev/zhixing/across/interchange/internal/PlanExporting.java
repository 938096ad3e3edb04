package dev.zhixing.across.interchange.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.formats.model.Language;
import dev.zhixing.formats.model.PlanExport;
import dev.zhixing.shared.calendars.CalendarScope;
import dev.zhixing.shared.calendars.Calendars;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.plans.Plan;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanReading;
import dev.zhixing.work.plans.WorkItem;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers all that a plan's file says. */
@Component
public class PlanExporting {

    /** A chart of more days would not fit on a sheet anyway. */
    private static final int MOST_DAYS = 5_000;

    private final PlanReading plans;
    private final Calendars calendars;
    private final OrganisationTime time;
    private final Access access;

    PlanExporting(PlanReading plans, Calendars calendars, OrganisationTime time, Access access) {
        this.plans = plans;
        this.calendars = calendars;
        this.time = time;
        this.access = access;
    }

    /**
     * The plan as it stands, dates as computed.
     *
     * @throws dev.zhixing.base.kernel.NotFound when there is no such plan or the caller may not see
     *     it
     */
    @Transactional(readOnly = true)
    public PlanExport content(Actor actor, PlanId id, Language language) {
        access.require(actor, Right.SEE, id.ref());
        Plan plan = plans.plan(actor, id);
        List<WorkItem> items = plans.items(actor, id);
        var draft = new PlanToDraft(items);
        var unit = plan.unit();
        return new PlanExport(
                language,
                plan.name(),
                plan.goal(),
                plan.owner().name(),
                unit == null ? null : unit.name(),
                time.today(),
                daysOff(id, items),
                draft.tasks(),
                draft.raci());
    }

    private Set<LocalDate> daysOff(PlanId plan, List<WorkItem> items) {
        List<LocalDate> dates =
                items.stream()
                        .flatMap(item -> Stream.of(item.start(), item.finish()))
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList();
        if (dates.isEmpty()) {
            return Set.of();
        }
        // Bars and weeks reach a little over the period.
        LocalDate from = dates.getFirst().minusDays(7);
        LocalDate last = dates.getLast().plusDays(14);
        LocalDate most = from.plusDays(MOST_DAYS);
        LocalDate to = last.isAfter(most) ? most : last;
        Set<LocalDate> working = calendars.workingDays(CalendarScope.plan(plan), from, to).keySet();
        return from.datesUntil(to.plusDays(1))
                .filter(day -> !working.contains(day))
                .collect(Collectors.toSet());
    }
}
