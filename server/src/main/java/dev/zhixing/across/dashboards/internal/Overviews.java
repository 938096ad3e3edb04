package dev.zhixing.across.dashboards.internal;

import dev.zhixing.across.dashboards.DashboardsProblem;
import dev.zhixing.across.dashboards.ExecutiveOverview;
import dev.zhixing.across.dashboards.ExecutiveOverview.OverviewException;
import dev.zhixing.across.dashboards.ExecutiveOverview.OverviewRest;
import dev.zhixing.across.dashboards.UnitOverview;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Membership;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.UnitId;
import dev.zhixing.work.goals.GoalGlances;
import dev.zhixing.work.goals.GoalGlances.GoalRound;
import dev.zhixing.work.metrics.MetricGlances;
import dev.zhixing.work.metrics.MetricGlances.MetricRound;
import dev.zhixing.work.plans.PlanGlances;
import dev.zhixing.work.plans.PlanGlances.PersonLoad;
import dev.zhixing.work.plans.PlanGlances.PlanRound;
import dev.zhixing.work.plans.PlanGlances.WorkRound;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The page of a unit and the page of those who lead; a bounded answer, whatever lies below. */
@Component
public class Overviews {

    private static final int MOST = 60;

    /** So much is looked at to find what matters most. */
    private static final int LOOKED_AT = 500;

    private final Access access;
    private final People people;
    private final Membership membership;
    private final Staff staff;
    private final GoalGlances goals;
    private final PlanGlances plans;
    private final MetricGlances metrics;
    private final Exceptions exceptions;
    private final OrganisationTime time;

    Overviews(
            Access access,
            People people,
            Membership membership,
            Staff staff,
            GoalGlances goals,
            PlanGlances plans,
            MetricGlances metrics,
            Exceptions exceptions,
            OrganisationTime time) {
        this.access = access;
        this.people = people;
        this.membership = membership;
        this.staff = staff;
        this.goals = goals;
        this.plans = plans;
        this.metrics = metrics;
        this.exceptions = exceptions;
        this.time = time;
    }

    /** Of everything only what the caller may see. */
    @Transactional(readOnly = true)
    public UnitOverview unit(Actor actor, UnitId unit) {
        access.require(actor, Right.SEE, SubjectRef.of("unit", unit));
        Party named = people.party(PartyRef.unit(unit)).orElseThrow(NotFound::new);
        Set<UUID> units =
                membership.under(List.of(unit.value())).getOrDefault(unit.value(), Set.of());
        List<Party> members = membership.membersOf(units, Staff.MOST_PEOPLE);
        List<UUID> ids = members.stream().map(Party::id).toList();
        return new UnitOverview(
                named,
                time.today(),
                goals.inForce(actor, units, false, MOST),
                plans.plansOf(actor, units, ids, MOST),
                metrics.ofUnits(actor, units, false, MOST),
                plans.troubleOf(actor, units, ids, MOST),
                staff.loadOf(actor, members));
    }

    /**
     * @throws Refused for somebody who leads no unit
     */
    @Transactional(readOnly = true)
    public ExecutiveOverview executive(Actor actor) {
        Set<UUID> units = staff.units(actor);
        if (units.isEmpty() && !actor.administrator()) {
            throw new Refused(DashboardsProblem.LEADS_NO_UNIT);
        }
        List<Party> members = membership.membersOf(units, Staff.MOST_PEOPLE);
        List<UUID> ids = members.stream().map(Party::id).toList();
        GoalRound targets = goals.inForce(actor, units, true, LOOKED_AT);
        PlanRound running = plans.plansOf(actor, units, ids, LOOKED_AT);
        MetricRound measured = metrics.ofUnits(actor, units, true, LOOKED_AT);
        WorkRound work = plans.troubleOf(actor, units, ids, LOOKED_AT);
        List<PersonLoad> load = staff.loadOf(actor, members);
        List<OverviewException> found =
                exceptions.of(actor, targets.goals(), running.plans(), measured.tiles(), work);
        return new ExecutiveOverview(
                top(units),
                time.today(),
                found.subList(0, Math.min(MOST, found.size())),
                Math.max(0, found.size() - MOST),
                new OverviewRest(
                        targets.counts(),
                        running.counts(),
                        measured.counts(),
                        work.overdue(),
                        work.blocked(),
                        load.size(),
                        (int)
                                load.stream()
                                        .filter(one -> one.percent() != null && one.percent() > 100)
                                        .count()));
    }

    /** Those of the units that stand under none of the others. */
    private List<Party> top(Set<UUID> units) {
        Map<UUID, Set<UUID>> under = membership.under(units);
        return people
                .parties(
                        units.stream()
                                .filter(
                                        unit ->
                                                under.entrySet().stream()
                                                        .noneMatch(
                                                                other ->
                                                                        !other.getKey().equals(unit)
                                                                                && other.getValue()
                                                                                        .contains(
                                                                                                unit)))
                                .map(unit -> PartyRef.unit(new UnitId(unit)))
                                .toList())
                .values()
                .stream()
                .sorted(Comparator.comparing(Party::name).thenComparing(Party::id))
                .toList();
    }
}
