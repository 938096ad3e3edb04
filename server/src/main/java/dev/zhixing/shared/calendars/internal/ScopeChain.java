package dev.zhixing.shared.calendars.internal;

import dev.zhixing.shared.calendars.CalendarScope;
import dev.zhixing.shared.calendars.PlanUnits;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.UnitId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        var chain = new ArrayList<CalendarScope>();
        chain.add(CalendarScope.organisation());
        unit(scope)
                .ifPresent(
                        unit ->
                                people.upwards(unit).reversed().stream()
                                        .map(CalendarScope::unit)
                                        .forEach(chain::add));
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
