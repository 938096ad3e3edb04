package dev.zhixing.across.dashboards.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.Membership;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.SupervisorLine;
import dev.zhixing.work.plans.PlanGlances;
import dev.zhixing.work.plans.PlanGlances.PersonLoad;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whose work a reader may know of: his own, and that of people he stands above. */
@Component
class Staff {

    /** Four weeks. */
    static final int LOOK_AHEAD = 20;

    static final int MOST_PEOPLE = 500;

    private final SupervisorLine line;
    private final Membership membership;
    private final PlanGlances plans;

    Staff(SupervisorLine line, Membership membership, PlanGlances plans) {
        this.line = line;
        this.membership = membership;
        this.plans = plans;
    }

    /** All units the reader leads; all there are for administrators. */
    Set<UUID> units(Actor actor) {
        return actor.administrator()
                ? membership.allUnits()
                : line.unitsBelow(PersonId.of(actor.id()));
    }

    /** People of the units the reader leads, and himself. */
    List<Party> known(Actor actor) {
        return membership.membersOf(units(actor), MOST_PEOPLE);
    }

    /** Of those of these people whose work the reader may know of; the fullest first. */
    List<PersonLoad> loadOf(Actor actor, Collection<Party> people) {
        var allowed = new HashSet<UUID>();
        allowed.add(actor.id().value());
        if (actor.administrator()) {
            people.forEach(person -> allowed.add(person.id()));
        } else {
            allowed.addAll(line.peopleBelow(PersonId.of(actor.id())));
        }
        return plans
                .loadOf(
                        people.stream().filter(one -> allowed.contains(one.id())).toList(),
                        LOOK_AHEAD)
                .stream()
                .sorted(
                        Comparator.comparing(
                                        (PersonLoad one) ->
                                                one.percent() == null ? -1 : one.percent(),
                                        Comparator.reverseOrder())
                                .thenComparing(one -> one.person().name())
                                .thenComparing(one -> one.person().id()))
                .toList();
    }
}
