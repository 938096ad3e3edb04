package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.ItemKind;
import dev.zhixing.work.plans.PlanProblem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where items may stand. */
final class TreeRules {

    static final int MAX_ITEMS = 20_000;
    static final int MAX_LEVEL = 15;

    /** Room between two neighbours for later ones. */
    private static final long GAP = 1L << 20;

    private TreeRules() {}

    /**
     * Puts an item under a parent, after a sibling or at the end ({@code after} null and {@code
     * atEnd}), or first.
     */
    static void place(
            Sheet sheet,
            Item item,
            @Nullable ItemId parent,
            @Nullable ItemId after,
            boolean atEnd) {
        Refused.ifAny(breaches(sheet, item, parent, after));
        List<Item> siblings =
                sheet.children(parent).stream()
                        .filter(other -> !other.id().equals(item.id()))
                        .toList();
        int before = atEnd && after == null ? siblings.size() : indexAfter(siblings, after);
        long rank = between(siblings, before);
        if (rank == Long.MIN_VALUE) {
            spread(sheet, siblings);
            place(sheet, item, parent, after, atEnd);
            return;
        }
        sheet.put(item.with(ItemFields.PARENT, parent).with(ItemFields.RANK, rank));
    }

    private static List<Breach> breaches(
            Sheet sheet, Item item, @Nullable ItemId parent, @Nullable ItemId after) {
        var breaches = new ArrayList<Breach>();
        if (parent != null && sheet.find(parent).isEmpty()) {
            breaches.add(new Breach("parentId", PlanProblem.UNKNOWN_ITEM));
            return breaches;
        }
        boolean known = sheet.find(item.id()).isPresent();
        if (parent != null && known && sheet.isWithin(parent, item.id())) {
            breaches.add(
                    new Breach("parentId", PlanProblem.INSIDE_ITSELF, Map.of("name", item.name())));
            return breaches;
        }
        if (after != null
                && sheet.children(parent).stream().noneMatch(one -> one.id().equals(after))) {
            breaches.add(new Breach("afterId", PlanProblem.UNKNOWN_ITEM));
        }
        if (parent != null && sheet.item(parent).kind() == ItemKind.MILESTONE) {
            breaches.add(
                    new Breach(
                            "parentId",
                            PlanProblem.MILESTONE_CHILDREN,
                            Map.of("name", sheet.item(parent).name())));
        }
        int height = known ? height(sheet, item.id()) : 1;
        if (level(sheet, parent) + height > MAX_LEVEL) {
            breaches.add(new Breach("parentId", PlanProblem.TOO_DEEP, Map.of("limit", MAX_LEVEL)));
        }
        if (!known && sheet.items().size() >= MAX_ITEMS) {
            breaches.add(new Breach("", PlanProblem.TOO_MANY_ITEMS, Map.of("limit", MAX_ITEMS)));
        }
        return breaches;
    }

    private static int level(Sheet sheet, @Nullable ItemId item) {
        int level = 0;
        for (ItemId at = item; at != null; at = sheet.item(at).parent()) {
            level++;
        }
        return level;
    }

    private static int height(Sheet sheet, ItemId root) {
        return sheet.branch(root).stream().mapToInt(item -> level(sheet, item.id())).max().orElse(1)
                - level(sheet, root)
                + 1;
    }

    private static int indexAfter(List<Item> siblings, @Nullable ItemId after) {
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.get(i).id().equals(after)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static long between(List<Item> siblings, int index) {
        if (siblings.isEmpty()) {
            return GAP;
        }
        if (index == siblings.size()) {
            return siblings.getLast().rank() + GAP;
        }
        long high = siblings.get(index).rank();
        if (index == 0) {
            return high - GAP;
        }
        long low = siblings.get(index - 1).rank();
        return high - low < 2 ? Long.MIN_VALUE : low + (high - low) / 2;
    }

    private static void spread(Sheet sheet, List<Item> siblings) {
        long rank = GAP;
        for (Item sibling : siblings) {
            sheet.put(sheet.item(sibling.id()).with(ItemFields.RANK, rank));
            rank += GAP;
        }
    }
}
