package dev.zhixing.work.plans.web;

import dev.zhixing.base.kernel.Patch;
import dev.zhixing.work.plans.ItemKind;
import dev.zhixing.work.plans.ItemMode;
import dev.zhixing.work.plans.ItemPatch;
import dev.zhixing.work.plans.ItemStatus;
import dev.zhixing.work.plans.Priority;

import jakarta.validation.constraints.NotNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A change of one item, to see what it would move. */
record ItemPreview(
        @NotNull UUID itemId,
        Patch<ItemKind> kind,
        Patch<String> code,
        Patch<String> name,
        Patch<String> description,
        Patch<UUID> ownerId,
        Patch<List<UUID>> collaboratorIds,
        Patch<LocalDate> start,
        Patch<LocalDate> finish,
        Patch<Integer> durationDays,
        Patch<ItemMode> mode,
        Patch<LocalDate> notBefore,
        Patch<LocalDate> deadline,
        Patch<LocalDate> actualStart,
        Patch<LocalDate> actualFinish,
        Patch<Integer> progress,
        Patch<String> deliverable,
        Patch<String> acceptance,
        Patch<ItemStatus> status,
        Patch<ItemPatch.BlockedEntry> blocked,
        Patch<Priority> priority,
        Patch<String> risk,
        Patch<String> predecessorsText,
        Patch<ItemPatch.HealthEntry> healthOverride) {

    ItemPatch patch() {
        return new ItemPatch(
                kind,
                code,
                name,
                description,
                ownerId,
                collaboratorIds,
                start,
                finish,
                durationDays,
                mode,
                notBefore,
                deadline,
                actualStart,
                actualFinish,
                progress,
                deliverable,
                acceptance,
                status,
                blocked,
                priority,
                risk,
                predecessorsText,
                healthOverride);
    }
}
