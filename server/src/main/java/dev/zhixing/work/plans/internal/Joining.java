package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.plans.ItemPatch;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanRole;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/**
 * Whoever is given work can see the plan: he joins unless he is a member. That somebody is let in
 * is told like any change of the members.
 */
@Component
class Joining {

    private final PlanStore plans;
    private final People people;
    private final Desk desk;
    private final Announcer announcer;

    Joining(PlanStore plans, People people, Desk desk, Announcer announcer) {
        this.plans = plans;
        this.people = people;
        this.desk = desk;
        this.announcer = announcer;
    }

    void letIn(Actor actor, PlanId plan, ItemPatch patch, Names names) {
        var joining = new LinkedHashSet<PersonId>();
        patch.ownerId()
                .ifPresent(
                        owner -> {
                            if (owner != null) {
                                joining.add(new PersonId(owner));
                            }
                        });
        patch.collaboratorIds()
                .ifPresent(
                        list ->
                                (list == null ? List.<UUID>of() : list)
                                        .forEach(
                                                id ->
                                                        names.find(id)
                                                                .flatMap(Parties::person)
                                                                .ifPresent(joining::add)));
        letIn(actor, plan, joining, PlanRole.CONTRIBUTOR);
    }

    void letIn(Actor actor, PlanId plan, Collection<PersonId> joining, PlanRole role) {
        List<PersonId> joined = plans.join(plan, joining, role);
        if (joined.isEmpty()) {
            return;
        }
        Moment moment = desk.moment(actor, plan);
        PlanRow row = plans.find(plan);
        Names names = Names.of(people, joined.stream().map(PartyRef::person).toList());
        for (PersonId person : joined) {
            String name = names.party(PartyRef.person(person)).name();
            announcer.tell(moment, Members.CHANGED, row, changes(name, null, role));
        }
    }

    /** Who it is about, and his role before and after; null where he is no member. */
    static List<FieldChange> changes(
            String name, @Nullable PlanRole before, @Nullable PlanRole after) {
        return List.of(
                new FieldChange("member", after == null ? name : null, after == null ? null : name),
                new FieldChange(
                        "role",
                        before == null ? null : before.name(),
                        after == null ? null : after.name()));
    }
}
