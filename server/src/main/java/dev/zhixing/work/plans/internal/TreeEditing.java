package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.PlanChange;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanProblem;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;

/** Where items stand: moved, one level down, one level up. */
@Component
public class TreeEditing {

    private final Access access;
    private final Desk desk;

    TreeEditing(Access access, Desk desk) {
        this.access = access;
        this.desk = desk;
    }

    /**
     * Moves an item with everything under it.
     *
     * @param after the sibling it follows; null puts it first
     */
    @Transactional
    public PlanChange move(
            Actor actor,
            PlanId plan,
            ItemId item,
            @Nullable ItemId parent,
            @Nullable ItemId after) {
        access.require(actor, Right.EDIT, plan.ref());
        return desk.change(
                actor,
                plan,
                (sheet, _) -> {
                    var label = Labels.item("move", sheet, item);
                    TreeRules.place(sheet, sheet.item(item), parent, after, false);
                    return new Desk.Done(label, item);
                });
    }

    /** Makes an item the last child of the sibling before it. */
    @Transactional
    public PlanChange indent(Actor actor, PlanId plan, ItemId item) {
        access.require(actor, Right.EDIT, plan.ref());
        return desk.change(
                actor,
                plan,
                (sheet, _) -> {
                    var label = Labels.item("indent", sheet, item);
                    Item present = sheet.item(item);
                    List<Item> siblings = sheet.children(present.parent());
                    int place = place(siblings, item);
                    if (place == 0) {
                        throw new Refused(PlanProblem.NO_INDENT, Map.of("name", present.name()));
                    }
                    ItemId above = siblings.get(place - 1).id();
                    TreeRules.place(sheet, present, above, null, true);
                    return new Desk.Done(label, item);
                });
    }

    /** Makes an item the next sibling of its parent. */
    @Transactional
    public PlanChange outdent(Actor actor, PlanId plan, ItemId item) {
        access.require(actor, Right.EDIT, plan.ref());
        return desk.change(
                actor,
                plan,
                (sheet, _) -> {
                    var label = Labels.item("outdent", sheet, item);
                    Item present = sheet.item(item);
                    ItemId parent = present.parent();
                    if (parent == null) {
                        throw new Refused(PlanProblem.NO_OUTDENT, Map.of("name", present.name()));
                    }
                    TreeRules.place(sheet, present, sheet.item(parent).parent(), parent, false);
                    return new Desk.Done(label, item);
                });
    }

    private static int place(List<Item> siblings, ItemId item) {
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.get(i).id().equals(item)) {
                return i;
            }
        }
        return 0;
    }
}
