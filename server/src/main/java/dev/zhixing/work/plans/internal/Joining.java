package dev.zhixing.work.plans.internal;

import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.plans.ItemPatch;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanRole;

import org.springframework.stereotype.Component;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** Whoever is given work can see the plan: he joins as a contributor unless he is a member. */
@Component
class Joining {

    private final PlanStore plans;

    Joining(PlanStore plans) {
        this.plans = plans;
    }

    void letIn(PlanId plan, ItemPatch patch, Names names) {
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
        if (!joining.isEmpty()) {
            plans.join(plan, joining, PlanRole.CONTRIBUTOR);
        }
    }
}
