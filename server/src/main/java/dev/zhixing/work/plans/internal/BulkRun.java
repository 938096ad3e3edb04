package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.ItemPatch;
import dev.zhixing.work.plans.PlanProblem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Carries out the steps of one bulk command on a sheet and collects what the rules say. */
final class BulkRun {

    private final Sheet sheet;
    private final Moment moment;
    private final Names names;
    private final List<Breach> breaches = new ArrayList<>();
    private final Map<String, ItemId> made = new HashMap<>();
    private final Map<ItemId, Linked> predecessors = new LinkedHashMap<>();
    private @Nullable ItemId first;
    private @Nullable ItemId only;

    private record Linked(String path, @Nullable String text) {}

    BulkRun(Sheet sheet, Moment moment, Names names, BulkSteps steps) {
        this.sheet = sheet;
        this.moment = moment;
        this.names = names;
        for (int i = 0; i < steps.changes().size(); i++) {
            change("changes[%d].".formatted(i), steps.changes().get(i));
        }
        for (int i = 0; i < steps.creates().size(); i++) {
            create("creates[%d].".formatted(i), steps.creates().get(i));
        }
        for (int i = 0; i < steps.moves().size(); i++) {
            move("moves[%d].".formatted(i), steps.moves().get(i));
        }
        predecessors.forEach(
                (item, linked) -> {
                    if (sheet.find(item).isPresent()) {
                        take(linked.path(), Predecessors.replace(sheet, item, linked.text()));
                    }
                });
        for (int i = 0; i < steps.deletes().size(); i++) {
            delete("deletes[%d].".formatted(i), steps.deletes().get(i));
        }
        if (steps.changes().size() == 1 && !steps.needsEditor()) {
            only = steps.changes().getFirst().item();
        }
    }

    List<Breach> breaches() {
        return breaches;
    }

    @Nullable ItemId first() {
        return first;
    }

    /** The item, when the command is about one only. */
    @Nullable ItemId onlyItem() {
        return only;
    }

    private void change(String path, BulkSteps.Change step) {
        Item present = known(path, step.item(), step.version());
        if (present != null) {
            take(path, apply(path, present, step.patch()));
        }
    }

    private void create(String path, BulkSteps.Create step) {
        var id = new ItemId(UUID.randomUUID());
        ItemId parent = step.parentKey() == null ? step.parent() : made.get(step.parentKey());
        ItemId after = step.afterKey() == null ? step.after() : made.get(step.afterKey());
        if (lost(step.parentKey(), parent) || lost(step.afterKey(), after)) {
            // What it hangs on was refused itself, and says why.
            return;
        }
        if (!placed(path, Item.fresh(id), parent, after, true)) {
            return;
        }
        made.put(step.key(), id);
        if (first == null) {
            first = id;
        }
        List<Breach> wrong = apply(path, sheet.item(id), step.content());
        if (sheet.item(id).name().isEmpty() && wrong.isEmpty()) {
            wrong = List.of(new Breach("name", PlanProblem.NAME_MISSING));
        }
        take(path, wrong);
    }

    private static boolean lost(@Nullable String key, @Nullable ItemId found) {
        return key != null && found == null;
    }

    private void move(String path, BulkSteps.Move step) {
        Item present = known(path, step.item(), null);
        if (present != null) {
            placed(path, present, step.parent(), step.after(), false);
        }
    }

    private void delete(String path, BulkSteps.Delete step) {
        if (sheet.binned().containsKey(step.item())) {
            return;
        }
        if (known(path, step.item(), step.version()) != null) {
            ItemEditing.bin(sheet, moment, step.item());
        }
    }

    private List<Breach> apply(String path, Item item, ItemPatch patch) {
        if (patch.predecessorsText().isPresent()) {
            predecessors.put(item.id(), new Linked(path, patch.predecessorsText().or(null)));
        }
        return new ItemRules(sheet, moment, names)
                .apply(item, patch.withPredecessors(Patch.absent()));
    }

    private @Nullable Item known(String path, ItemId id, @Nullable Integer version) {
        Item present = sheet.find(id).orElse(null);
        if (present == null) {
            breaches.add(new Breach(path + "itemId", PlanProblem.UNKNOWN_ITEM));
            return null;
        }
        if (version != null && present.version() != version) {
            breaches.add(
                    new Breach(
                            path + "version",
                            PlanProblem.ROW_CHANGED,
                            Map.of("name", present.name())));
            return null;
        }
        return present;
    }

    private boolean placed(
            String path,
            Item item,
            @Nullable ItemId parent,
            @Nullable ItemId after,
            boolean atEnd) {
        try {
            TreeRules.place(sheet, item, parent, after, atEnd);
            return true;
        } catch (Refused refused) {
            take(path, refused.breaches());
            return false;
        }
    }

    private void take(String path, List<Breach> wrong) {
        breaches.addAll(under(path, wrong));
    }

    static List<Breach> under(String path, List<Breach> wrong) {
        return wrong.stream()
                .map(one -> new Breach(path + one.path(), one.code(), one.facts()))
                .toList();
    }
}
