package dev.zhixing.work.plans.web;

import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.ItemPatch;
import dev.zhixing.work.plans.internal.BulkSteps;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Many changes of a plan's items as one command: all of them or none. */
record BulkChange(
        @Nullable @Valid @Size(max = 5000) List<@NotNull BulkEdit> changes,
        @Nullable @Valid @Size(max = 5000) List<@NotNull BulkRow> creates,
        @Nullable @Valid @Size(max = 5000) List<@NotNull BulkMove> moves,
        @Nullable @Valid @Size(max = 5000) List<@NotNull BulkRemoval> deletes) {

    /**
     * @param version what the caller saw
     */
    record BulkEdit(@NotNull UUID itemId, @NotNull Integer version, @NotNull ItemPatch patch) {}

    /**
     * A new item.
     *
     * @param key any word; later rows name this one by it
     * @param parentKey a row before this one, instead of {@code item.parentId}
     * @param afterKey a row before this one, instead of {@code item.afterId}
     */
    record BulkRow(
            @NotBlank @Size(max = 60) String key,
            @Nullable @Size(max = 60) String parentKey,
            @Nullable @Size(max = 60) String afterKey,
            @NotNull @Valid NewItem item) {}

    /**
     * @param afterId the sibling it follows; null puts it first
     */
    record BulkMove(@NotNull UUID itemId, @Nullable UUID parentId, @Nullable UUID afterId) {}

    /**
     * @param version what the caller saw
     */
    record BulkRemoval(@NotNull UUID itemId, @NotNull Integer version) {}

    BulkSteps steps() {
        return new BulkSteps(
                all(changes).stream()
                        .map(
                                one ->
                                        new BulkSteps.Change(
                                                new ItemId(one.itemId()),
                                                one.version(),
                                                one.patch()))
                        .toList(),
                all(creates).stream().map(BulkChange::create).toList(),
                all(moves).stream()
                        .map(
                                one ->
                                        new BulkSteps.Move(
                                                new ItemId(one.itemId()),
                                                ItemController.id(one.parentId()),
                                                ItemController.id(one.afterId())))
                        .toList(),
                all(deletes).stream()
                        .map(one -> new BulkSteps.Delete(new ItemId(one.itemId()), one.version()))
                        .toList());
    }

    private static BulkSteps.Create create(BulkRow row) {
        return new BulkSteps.Create(
                row.key(),
                ItemController.id(row.item().parentId()),
                row.parentKey(),
                ItemController.id(row.item().afterId()),
                row.afterKey(),
                row.item().content());
    }

    private static <T> List<T> all(@Nullable List<T> given) {
        return Objects.requireNonNullElse(given, List.of());
    }
}
