package dev.zhixing.work.plans;

import dev.zhixing.base.kernel.Patch;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A change of one item: what is absent stays.
 *
 * @param collaboratorIds parties of any kind, in order
 * @param start first day; of an AUTO item the earliest one
 * @param finish last day; of an AUTO item it sets the duration
 * @param predecessorsText {@code 1.2FS+2d, 1.3}; replaces all predecessors
 */
public record ItemPatch(
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
        Patch<BlockedEntry> blocked,
        Patch<Priority> priority,
        Patch<String> risk,
        Patch<String> predecessorsText,
        Patch<HealthEntry> healthOverride) {

    /** Why it cannot go on, and who is waited for: any party. */
    public record BlockedEntry(@Nullable String reason, @Nullable UUID waitingForId) {}

    /** How it looks whatever the dates say, and why. */
    public record HealthEntry(@Nullable HealthValue value, @Nullable String reason) {}

    /** The same change with these predecessors. */
    public ItemPatch withPredecessors(Patch<String> predecessors) {
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
                predecessors,
                healthOverride);
    }
}
