package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Patch;
import dev.zhixing.work.plans.ItemPatch;
import dev.zhixing.work.plans.PlanState;

import java.time.LocalDate;
import java.util.UUID;

/** A change of a plan's own fields: what is absent stays. */
public record PlanPatch(
        Patch<String> name,
        Patch<String> goal,
        Patch<UUID> ownerId,
        Patch<UUID> unitId,
        Patch<LocalDate> from,
        Patch<LocalDate> to,
        Patch<PlanState> state,
        Patch<ItemPatch.HealthEntry> healthOverride) {}
