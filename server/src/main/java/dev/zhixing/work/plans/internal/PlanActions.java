package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.work.metrics.ActionDesk;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.ItemPatch;
import dev.zhixing.work.plans.PlanChange;
import dev.zhixing.work.plans.PlanId;

import org.springframework.stereotype.Component;

/** Makes what is to be done about an indicator an item of a plan. */
@Component
class PlanActions implements ActionDesk {

    private final ItemEditing editing;

    PlanActions(ItemEditing editing) {
        this.editing = editing;
    }

    @Override
    public SubjectRef open(Actor actor, Action action) {
        PlanChange change =
                editing.create(actor, new PlanId(action.planId()), null, null, content(action));
        return SubjectRef.of("item", new ItemId(change.items().getFirst().id()));
    }

    private static ItemPatch content(Action action) {
        return new ItemPatch(
                Patch.absent(),
                Patch.absent(),
                Patch.set(action.name()),
                Patch.set(action.description()),
                action.ownerId() == null ? Patch.absent() : Patch.set(action.ownerId()),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                action.deadline() == null ? Patch.absent() : Patch.set(action.deadline()),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent());
    }
}
