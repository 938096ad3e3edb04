package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.plans.ItemPatch;
import dev.zhixing.work.plans.PlanChange;
import dev.zhixing.work.plans.PlanId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;

/** Many items at once: pasted, filled, dragged or changed together, undone as one step. */
@Component
public class BulkEditing {

    private final Access access;
    private final Desk desk;
    private final People people;
    private final Joining joining;

    BulkEditing(Access access, Desk desk, People people, Joining joining) {
        this.access = access;
        this.desk = desk;
        this.people = people;
        this.joining = joining;
    }

    /**
     * Carries all steps out or none. Dates and summaries are worked out once, at the end.
     *
     * @throws Refused with every breach of every step; paths name the step: {@code changes[3].name}
     */
    @Transactional
    public PlanChange change(Actor actor, PlanId plan, BulkSteps steps) {
        access.require(actor, Right.CONTRIBUTE, plan.ref());
        Right right = access.right(actor, plan.ref()).orElseThrow(NotFound::new);
        if (steps.needsEditor()) {
            access.require(actor, Right.EDIT, plan.ref());
        }
        List<ItemPatch> patches = steps.patches();
        Names names = ItemRules.mentioned(people, patches);
        var change =
                desk.change(
                        actor,
                        plan,
                        (sheet, moment) -> {
                            requireOwn(right, actor, sheet, steps);
                            var run = new BulkRun(sheet, moment, names, steps);
                            Refused.ifAny(run.breaches());
                            return new Desk.Done(
                                    Labels.bulk(steps, run.onlyItem(), sheet), run.first());
                        });
        patches.forEach(patch -> joining.letIn(actor, plan, patch, names));
        return change;
    }

    private static void requireOwn(Right right, Actor actor, Sheet sheet, BulkSteps steps) {
        if (right.includes(Right.EDIT)) {
            return;
        }
        var breaches = new ArrayList<Breach>();
        for (int i = 0; i < steps.changes().size(); i++) {
            var step = steps.changes().get(i);
            breaches.addAll(
                    BulkRun.under(
                            "changes[%d].".formatted(i),
                            ItemEditing.notOwn(actor, sheet.item(step.item()), step.patch())));
        }
        Refused.ifAny(breaches);
    }
}
