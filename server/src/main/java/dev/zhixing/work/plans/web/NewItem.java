package dev.zhixing.work.plans.web;

import dev.zhixing.base.kernel.Patch;
import dev.zhixing.work.plans.ItemKind;
import dev.zhixing.work.plans.ItemMode;
import dev.zhixing.work.plans.ItemPatch;
import dev.zhixing.work.plans.ItemStatus;
import dev.zhixing.work.plans.Priority;

import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A new item.
 *
 * @param afterId the sibling it follows; absent: at the end
 */
record NewItem(
        @Nullable UUID parentId,
        @Nullable UUID afterId,
        @Nullable ItemKind kind,
        @NotBlank String name,
        @Nullable String code,
        @Nullable String description,
        @Nullable UUID ownerId,
        @Nullable List<UUID> collaboratorIds,
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        @Nullable Integer durationDays,
        @Nullable ItemMode mode,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate deadline,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualFinish,
        @Nullable Integer progress,
        @Nullable String deliverable,
        @Nullable String acceptance,
        @Nullable ItemStatus status,
        ItemPatch.@Nullable BlockedEntry blocked,
        @Nullable Priority priority,
        @Nullable String risk,
        @Nullable String predecessorsText) {

    ItemPatch content() {
        return new ItemPatch(
                given(kind),
                given(code),
                Patch.set(name),
                given(description),
                given(ownerId),
                given(collaboratorIds),
                given(start),
                given(finish),
                given(durationDays),
                given(mode),
                given(notBefore),
                given(deadline),
                given(actualStart),
                given(actualFinish),
                given(progress),
                given(deliverable),
                given(acceptance),
                given(status),
                given(blocked),
                given(priority),
                given(risk),
                given(predecessorsText),
                Patch.absent());
    }

    private static <T> Patch<T> given(@Nullable T value) {
        return value == null ? Patch.absent() : Patch.set(value);
    }
}
