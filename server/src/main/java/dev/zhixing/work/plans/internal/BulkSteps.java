package dev.zhixing.work.plans.internal;

import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.ItemPatch;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * What shall be done with many items, in this order: items are changed, made, moved, deleted. A
 * change of predecessors comes after everything was made, so that it may speak of new items.
 */
public record BulkSteps(
        List<Change> changes, List<Create> creates, List<Move> moves, List<Delete> deletes) {

    /** The caller saw {@code version}. */
    public record Change(ItemId item, int version, ItemPatch patch) {}

    /**
     * A new item.
     *
     * @param key what later steps call it
     * @param parentKey an item made before in these steps; otherwise {@code parent} counts
     * @param afterKey an item made before in these steps; otherwise {@code after} counts
     */
    public record Create(
            String key,
            @Nullable ItemId parent,
            @Nullable String parentKey,
            @Nullable ItemId after,
            @Nullable String afterKey,
            ItemPatch content) {}

    /**
     * A new place.
     *
     * @param after the sibling it follows; null puts it first
     */
    public record Move(ItemId item, @Nullable ItemId parent, @Nullable ItemId after) {}

    public record Delete(ItemId item, int version) {}

    public BulkSteps {
        changes = List.copyOf(changes);
        creates = List.copyOf(creates);
        moves = List.copyOf(moves);
        deletes = List.copyOf(deletes);
    }

    boolean needsEditor() {
        return !creates.isEmpty() || !moves.isEmpty() || !deletes.isEmpty();
    }

    List<ItemPatch> patches() {
        return Stream.concat(
                        changes.stream().map(Change::patch), creates.stream().map(Create::content))
                .toList();
    }
}
