package dev.zhixing.work.plans.internal;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.ItemKind;
import dev.zhixing.work.plans.ItemPatch;
import dev.zhixing.work.plans.PlanChange;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanProblem;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Items: made, changed, put into the bin, brought back. */
@Component
public class ItemEditing {

    /** What somebody may report on his own items without being an editor. */
    private static final Set<String> REPORTED =
            Set.of(
                    "status",
                    "progress",
                    "actualStart",
                    "actualFinish",
                    "blocked",
                    "risk",
                    "deliverable");

    /** The same as fields of the log, with what follows from them. */
    private static final Set<ItemField<?>> REPORTED_FIELDS =
            Set.of(
                    ItemFields.STATUS,
                    ItemFields.PROGRESS,
                    ItemFields.ACTUAL_START,
                    ItemFields.ACTUAL_FINISH,
                    ItemFields.BLOCKED_REASON,
                    ItemFields.BLOCKED_ON,
                    ItemFields.BLOCKED_SINCE,
                    ItemFields.RISK,
                    ItemFields.DELIVERABLE,
                    ItemFields.FIRST_FINISH);

    private final Access access;
    private final Desk desk;
    private final SheetStore sheets;
    private final Joining joining;
    private final People people;
    private final Answers answers;

    ItemEditing(
            Access access,
            Desk desk,
            SheetStore sheets,
            Joining joining,
            People people,
            Answers answers) {
        this.access = access;
        this.desk = desk;
        this.sheets = sheets;
        this.joining = joining;
        this.people = people;
        this.answers = answers;
    }

    /**
     * Makes an item.
     *
     * @param after the sibling it follows; null puts it at the end
     */
    @Transactional
    public PlanChange create(
            Actor actor,
            PlanId plan,
            @Nullable ItemId parent,
            @Nullable ItemId after,
            ItemPatch content) {
        access.require(actor, Right.EDIT, plan.ref());
        Names names = ItemRules.mentioned(people, content);
        var change =
                desk.change(
                        actor,
                        plan,
                        (sheet, moment) -> {
                            var id = new ItemId(UUID.randomUUID());
                            TreeRules.place(sheet, Item.fresh(id), parent, after, true);
                            var rules = new ItemRules(sheet, moment, names);
                            List<Breach> breaches = rules.apply(sheet.item(id), content);
                            if (sheet.item(id).name().isEmpty() && breaches.isEmpty()) {
                                breaches.add(new Breach("name", PlanProblem.NAME_MISSING));
                            }
                            Refused.ifAny(breaches);
                            return new Desk.Done(Labels.item("create", sheet, id), id);
                        });
        joining.letIn(actor, plan, content, names);
        return change;
    }

    /** Changes fields of an item; those who may not edit the plan report on their own items. */
    @Transactional
    public PlanChange change(Actor actor, PlanId plan, ItemId item, IfMatch seen, ItemPatch patch) {
        Right right = requireReporting(actor, plan);
        Names names = ItemRules.mentioned(people, patch);
        var change =
                desk.change(
                        actor,
                        plan,
                        (sheet, moment) -> {
                            Item present = sheet.item(item);
                            requireOwn(right, actor, present, patch);
                            seen.require(
                                    present.version(), () -> answers.item(sheet, moment, item));
                            return apply(sheet, moment, present, patch, names);
                        });
        joining.letIn(actor, plan, patch, names);
        return change;
    }

    /** What a change would move, without making it. */
    @Transactional(readOnly = true)
    public PlanChange preview(Actor actor, PlanId plan, ItemId item, ItemPatch patch) {
        Right right = requireReporting(actor, plan);
        Names names = ItemRules.mentioned(people, patch);
        return desk.preview(
                actor,
                plan,
                (sheet, moment) -> {
                    Item present = sheet.item(item);
                    requireOwn(right, actor, present, patch);
                    return apply(sheet, moment, present, patch, names);
                });
    }

    /** Puts an item and everything under it into the bin. */
    @Transactional
    public PlanChange delete(Actor actor, PlanId plan, ItemId item, IfMatch seen) {
        access.require(actor, Right.EDIT, plan.ref());
        return desk.change(
                actor,
                plan,
                (sheet, moment) -> {
                    Item present = sheet.item(item);
                    seen.require(present.version(), () -> answers.item(sheet, moment, item));
                    var label = Labels.item("delete", sheet, item);
                    bin(sheet, moment, item);
                    return new Desk.Done(label, null);
                });
    }

    static void bin(Sheet sheet, Moment moment, ItemId root) {
        for (Item item : sheet.branch(root)) {
            sheet.bin(
                    item.with(ItemFields.DELETED_AT, moment.now())
                            .with(ItemFields.DELETED_BY, moment.person())
                            .with(ItemFields.DELETED_ROOT, root));
        }
    }

    /** Brings an item and what was deleted with it back to its old place. */
    @Transactional
    public PlanChange restore(Actor actor, PlanId plan, ItemId item) {
        access.require(actor, Right.EDIT, plan.ref());
        return desk.change(
                actor,
                plan,
                (sheet, _) -> {
                    List<Item> deleted = sheets.deletedWith(item);
                    if (deleted.isEmpty() || !sheets.isIn(item, plan)) {
                        throw new NotFound();
                    }
                    sheet.learn(deleted);
                    deleted.forEach(one -> sheet.unbin(alive(one)));
                    Item root = sheet.item(item);
                    if (root.parent() != null && !mayHoldChildren(sheet, root.parent())) {
                        sheet.put(root.with(ItemFields.PARENT, null));
                    }
                    return new Desk.Done(Labels.item("restore", sheet, item), item);
                });
    }

    private static boolean mayHoldChildren(Sheet sheet, ItemId parent) {
        return sheet.find(parent).filter(one -> one.kind() != ItemKind.MILESTONE).isPresent();
    }

    static Item alive(Item item) {
        return item.with(ItemFields.DELETED_AT, null)
                .with(ItemFields.DELETED_BY, null)
                .with(ItemFields.DELETED_ROOT, null);
    }

    private Desk.Done apply(
            Sheet sheet, Moment moment, Item present, ItemPatch patch, Names names) {
        Refused.ifAny(new ItemRules(sheet, moment, names).apply(present, patch));
        return new Desk.Done(Labels.change(sheet, present.id(), patch, names), present.id());
    }

    private Right requireReporting(Actor actor, PlanId plan) {
        return access.held(actor, Right.CONTRIBUTE, plan.ref());
    }

    private static void requireOwn(Right right, Actor actor, Item item, ItemPatch patch) {
        if (right.includes(Right.EDIT)) {
            return;
        }
        Refused.ifAny(notOwn(actor, item, patch));
    }

    /** Whether a logged change stays within what is reported on one's own items. */
    static boolean isReported(Set<String> fields) {
        return fields.stream().map(ItemFields::logged).allMatch(REPORTED_FIELDS::contains);
    }

    /** What of a change goes beyond reporting on one's own items. */
    static List<Breach> notOwn(Actor actor, Item item, ItemPatch patch) {
        boolean own = item.belongsTo(PersonId.of(actor.id()));
        return Labels.fields(patch).stream()
                .filter(field -> !own || !REPORTED.contains(field))
                .map(
                        field ->
                                new Breach(
                                        field,
                                        PlanProblem.NOT_YOURS,
                                        Map.<String, Object>of("name", item.name())))
                .toList();
    }
}
