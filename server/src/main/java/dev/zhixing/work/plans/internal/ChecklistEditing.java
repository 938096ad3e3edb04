package dev.zhixing.work.plans.internal;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.PlanChange;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanProblem;
import dev.zhixing.work.plans.Sentence;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Checklists: entries added, ticked, worded anew, moved and removed. Editors everywhere, others on
 * the items they work on.
 */
@Component
public class ChecklistEditing {

    private final Access access;
    private final Desk desk;

    ChecklistEditing(Access access, Desk desk) {
        this.access = access;
        this.desk = desk;
    }

    /** What changes of an entry; {@code after} is the entry it follows, null puts it first. */
    public record EntryPatch(Patch<String> text, Patch<Boolean> done, Patch<UUID> after) {}

    /**
     * Adds entries at the end.
     *
     * @param text one entry a line
     */
    @Transactional
    public PlanChange add(Actor actor, PlanId plan, ItemId item, String text) {
        Right right = require(actor, plan);
        return desk.change(
                actor,
                plan,
                (sheet, _) -> {
                    requireOwn(right, actor, sheet.item(item));
                    List<String> lines = ChecklistRules.lines(text);
                    ChecklistRules.add(sheet, item, lines);
                    return new Desk.Done(label("add", sheet, item, lines.getFirst()), item);
                });
    }

    @Transactional
    public PlanChange change(
            Actor actor, PlanId plan, ItemId item, UUID id, IfMatch seen, EntryPatch patch) {
        Right right = require(actor, plan);
        return desk.change(
                actor,
                plan,
                (sheet, _) -> {
                    requireOwn(right, actor, sheet.item(item));
                    Check present = present(sheet, item, id, seen);
                    Check next = changed(present, patch);
                    sheet.put(next);
                    patch.after().ifPresent(after -> ChecklistRules.place(sheet, next, after));
                    return new Desk.Done(
                            label(verb(present, next, patch), sheet, item, next.text()), item);
                });
    }

    @Transactional
    public PlanChange delete(Actor actor, PlanId plan, ItemId item, UUID id, IfMatch seen) {
        Right right = require(actor, plan);
        return desk.change(
                actor,
                plan,
                (sheet, _) -> {
                    requireOwn(right, actor, sheet.item(item));
                    Check present = present(sheet, item, id, seen);
                    sheet.take(present);
                    return new Desk.Done(label("delete", sheet, item, present.text()), item);
                });
    }

    private Right require(Actor actor, PlanId plan) {
        access.require(actor, Right.CONTRIBUTE, plan.ref());
        return access.right(actor, plan.ref()).orElseThrow(NotFound::new);
    }

    private static void requireOwn(Right right, Actor actor, Item item) {
        if (!right.includes(Right.EDIT) && !item.belongsTo(PersonId.of(actor.id()))) {
            throw new Refused(
                    List.of(
                            new Breach(
                                    "checklist",
                                    PlanProblem.NOT_YOURS,
                                    Map.of("name", item.name()))));
        }
    }

    private static Check present(Sheet sheet, ItemId item, UUID id, IfMatch seen) {
        Check present = sheet.checks().get(id);
        if (present == null || !present.item().equals(item)) {
            throw new NotFound();
        }
        seen.require(present.version(), present::shown);
        return present;
    }

    private static Check changed(Check present, EntryPatch patch) {
        String text = Objects.requireNonNullElse(patch.text().or(present.text()), "");
        return new Check(
                present.id(),
                present.item(),
                patch.text().isPresent()
                        ? String.join(" ", ChecklistRules.lines(text))
                        : present.text(),
                Objects.requireNonNullElse(patch.done().or(present.done()), false),
                present.rank(),
                present.version() + 1);
    }

    private static String verb(Check before, Check after, EntryPatch patch) {
        if (before.done() != after.done()) {
            return after.done() ? "tick" : "untick";
        }
        return patch.after().isPresent() ? "move" : "change";
    }

    private static Sentence label(String verb, Sheet sheet, ItemId item, String text) {
        return new Sentence(
                "label.check." + verb,
                Map.of("item", LinkRules.name(sheet, item), "text", Labels.shortened(text)));
    }
}
