package dev.zhixing.work.plans.web;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.PlanChange;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.internal.ChecklistEditing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** The small steps inside an item; they are read with the item. */
@RestController
@RequestMapping("/api/plans/{planId}/items/{itemId}/checklist")
class ChecklistController {

    private final ChecklistEditing editing;

    ChecklistController(ChecklistEditing editing) {
        this.editing = editing;
    }

    /**
     * Entries to add at the end.
     *
     * @param text one entry a line
     */
    record NewChecklistEntry(@NotNull @Size(max = 40_000) String text) {}

    /**
     * What changes of an entry.
     *
     * @param afterId the entry it follows; null puts it first
     */
    record ChecklistEntryPatch(Patch<String> text, Patch<Boolean> done, Patch<UUID> afterId) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PlanChange addChecklistEntry(
            Actor actor,
            @PathVariable UUID planId,
            @PathVariable UUID itemId,
            @Valid @RequestBody NewChecklistEntry body) {
        return editing.add(actor, new PlanId(planId), new ItemId(itemId), body.text());
    }

    @PatchMapping("/{entryId}")
    PlanChange changeChecklistEntry(
            Actor actor,
            @PathVariable UUID planId,
            @PathVariable UUID itemId,
            @PathVariable UUID entryId,
            IfMatch seen,
            @RequestBody ChecklistEntryPatch body) {
        return editing.change(
                actor,
                new PlanId(planId),
                new ItemId(itemId),
                entryId,
                seen,
                new ChecklistEditing.EntryPatch(body.text(), body.done(), body.afterId()));
    }

    @DeleteMapping("/{entryId}")
    PlanChange deleteChecklistEntry(
            Actor actor,
            @PathVariable UUID planId,
            @PathVariable UUID itemId,
            @PathVariable UUID entryId,
            IfMatch seen) {
        return editing.delete(actor, new PlanId(planId), new ItemId(itemId), entryId, seen);
    }
}
