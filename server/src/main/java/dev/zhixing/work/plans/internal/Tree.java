package dev.zhixing.work.plans.internal;

import dev.zhixing.work.plans.ItemId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which items stand under which, in order; worked out when asked and kept while it holds. */
final class Tree {

    static final Comparator<Item> ORDER =
            Comparator.comparingLong(Item::rank).thenComparing(Item::id);

    private final Map<ItemId, Item> items;
    private @Nullable Map<Optional<ItemId>, List<Item>> children;

    /**
     * @param items as they stand at any time
     */
    Tree(Map<ItemId, Item> items) {
        this.items = items;
    }

    /** Items came or went. */
    void forget() {
        children = null;
    }

    /** Keeps the lists of children in order, so that many placements stay cheap. */
    void replant(@Nullable Item old, Item item) {
        if (children == null) {
            return;
        }
        if (old != null) {
            children.getOrDefault(Optional.ofNullable(old.parent()), new ArrayList<>())
                    .removeIf(one -> one.id().equals(item.id()));
        }
        var siblings =
                children.computeIfAbsent(
                        Optional.ofNullable(item.parent()), _ -> new ArrayList<>());
        int place = Collections.binarySearch(siblings, item, ORDER);
        siblings.add(place < 0 ? -place - 1 : place, item);
    }

    boolean hasChildren(ItemId parent) {
        return !kept().getOrDefault(Optional.of(parent), List.of()).isEmpty();
    }

    /** Children in order; of null those at the top. */
    List<Item> children(@Nullable ItemId parent) {
        List<Item> found = kept().getOrDefault(Optional.ofNullable(parent), List.of());
        // The tree is kept while other fields change, so its items may be of an older state.
        return found.stream().map(item -> items.getOrDefault(item.id(), item)).toList();
    }

    private Map<Optional<ItemId>, List<Item>> kept() {
        if (children == null) {
            var byParent = new HashMap<Optional<ItemId>, List<Item>>();
            items.values().stream()
                    .sorted(ORDER)
                    .forEach(
                            item ->
                                    byParent.computeIfAbsent(
                                                    Optional.ofNullable(item.parent()),
                                                    _ -> new ArrayList<>())
                                            .add(item));
            children = byParent;
        }
        return children;
    }

    /** The item and everything under it, in tree order. */
    List<Item> branch(Item root) {
        var found = new ArrayList<Item>();
        found.add(root);
        for (int i = 0; i < found.size(); i++) {
            found.addAll(children(found.get(i).id()));
        }
        return found;
    }

    boolean isWithin(ItemId inner, ItemId outer) {
        ItemId at = inner;
        while (at != null) {
            if (at.equals(outer)) {
                return true;
            }
            Item item = items.get(at);
            at = item == null ? null : item.parent();
        }
        return false;
    }
}
