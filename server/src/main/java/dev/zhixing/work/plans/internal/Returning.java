package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.ItemKind;
import dev.zhixing.work.plans.PlanProblem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What comes back from the bin comes into a plan that went on without it: the rules that new items
 * obey hold for it too, be it restored or brought back by undo or redo.
 */
final class Returning {

    private Returning() {}

    static void check(Sheet before, Sheet after) {
        List<Item> back =
                after.items().values().stream()
                        .filter(item -> before.binned().containsKey(item.id()))
                        .toList();
        if (back.isEmpty()) {
            return;
        }
        var breaches = new ArrayList<Breach>();
        if (after.items().size() > TreeRules.MAX_ITEMS) {
            breaches.add(
                    new Breach(
                            "", PlanProblem.TOO_MANY_ITEMS, Map.of("limit", TreeRules.MAX_ITEMS)));
        }
        back.forEach(item -> place(after, item, breaches));
        codes(after, back, breaches);
        Refused.ifAny(breaches);
        forgetSources(after, back);
    }

    private static void place(Sheet sheet, Item item, List<Breach> breaches) {
        Item parent = sheet.find(item.parent()).orElse(null);
        if (parent != null && parent.kind() == ItemKind.MILESTONE) {
            breaches.add(
                    new Breach(
                            "parentId",
                            PlanProblem.MILESTONE_CHILDREN,
                            Map.of("name", parent.name())));
        }
        if (sheet.outline().level(item.id()) > TreeRules.MAX_LEVEL) {
            breaches.add(
                    new Breach(
                            "parentId",
                            PlanProblem.TOO_DEEP,
                            Map.of("limit", TreeRules.MAX_LEVEL)));
        }
    }

    private static void codes(Sheet sheet, List<Item> back, List<Breach> breaches) {
        var owners = new HashMap<String, ItemId>();
        var returned = new HashSet<ItemId>();
        back.forEach(item -> returned.add(item.id()));
        sheet.items().values().stream()
                .filter(item -> item.get(ItemFields.CODE) != null)
                .filter(item -> !returned.contains(item.id()))
                .forEach(
                        item ->
                                owners.put(
                                        Objects.requireNonNull(item.get(ItemFields.CODE)),
                                        item.id()));
        for (Item item : back) {
            String code = item.get(ItemFields.CODE);
            if (code != null && owners.containsKey(code)) {
                breaches.add(new Breach("code", PlanProblem.CODE_TAKEN, Map.of("code", code)));
            }
        }
    }

    /** The row of the file has another item by now, which the next import will go on with. */
    private static void forgetSources(Sheet sheet, List<Item> back) {
        var returned = new HashSet<ItemId>();
        back.forEach(item -> returned.add(item.id()));
        var taken = new HashSet<String>();
        sheet.items().values().stream()
                .filter(item -> !returned.contains(item.id()))
                .map(item -> item.get(ItemFields.SOURCE_KEY))
                .filter(Objects::nonNull)
                .forEach(taken::add);
        for (Item item : back) {
            String source = item.get(ItemFields.SOURCE_KEY);
            if (source != null && taken.contains(source)) {
                sheet.put(sheet.item(item.id()).with(ItemFields.SOURCE_KEY, null));
            }
        }
    }
}
