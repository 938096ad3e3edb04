package dev.zhixing.shared.calendars.internal;

import dev.zhixing.shared.calendars.CalendarScope;
import dev.zhixing.shared.calendars.PlanUnits;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.UnitId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which scopes lie over each other, from the organisation to the one asked for. */
@Component
class ScopeChain {

    private final People people;
    private final ObjectProvider<PlanUnits> plans;

    ScopeChain(People people, ObjectProvider<PlanUnits> plans) {
        this.people = people;
        this.plans = plans;
    }

    List<CalendarScope> of(CalendarScope scope) {
        return chain(scope, unit(scope).map(people::upwards).orElse(List.of()));
    }

    /** The chains of many plans; the units over each unit are asked for once. */
    Map<UUID, List<CalendarScope>> ofPlans(Collection<UUID> ids) {
        Map<UUID, UnitId> units =
                plans.stream().findFirst().map(asked -> asked.unitsOf(ids)).orElse(Map.of());
        var upwards = new HashMap<UnitId, List<UnitId>>();
        var chains = new HashMap<UUID, List<CalendarScope>>();
        for (UUID plan : ids) {
            UnitId unit = units.get(plan);
            chains.put(
                    plan,
                    chain(
                            new CalendarScope(CalendarScope.Kind.PLAN, plan),
                            unit == null
                                    ? List.of()
                                    : upwards.computeIfAbsent(unit, people::upwards)));
        }
        return chains;
    }

    private static List<CalendarScope> chain(CalendarScope scope, List<UnitId> upwards) {
        var chain = new ArrayList<CalendarScope>();
        chain.add(CalendarScope.organisation());
        upwards.reversed().stream().map(CalendarScope::unit).forEach(chain::add);
        if (scope.kind() == CalendarScope.Kind.PLAN || scope.kind() == CalendarScope.Kind.PERSON) {
            chain.add(scope);
        }
        return List.copyOf(chain);
    }

    private Optional<UnitId> unit(CalendarScope scope) {
        return switch (scope.kind()) {
            case ORGANISATION -> Optional.empty();
            case UNIT -> Optional.of(new UnitId(scope.id()));
            case PLAN -> plans.stream().findFirst().flatMap(asked -> asked.unitOf(scope.id()));
            case PERSON -> people.unitOf(new PersonId(scope.id()));
        };
    }
}
