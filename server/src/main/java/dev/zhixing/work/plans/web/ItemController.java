package dev.zhixing.work.plans.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.api.Limit;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.ItemPatch;
import dev.zhixing.work.plans.PlanChange;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.WorkItem;
import dev.zhixing.work.plans.internal.BulkEditing;
import dev.zhixing.work.plans.internal.ItemEditing;
import dev.zhixing.work.plans.internal.PlanQuestions;
import dev.zhixing.work.plans.internal.PrintedTables;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** Items of a plan. */
@RestController
@RequestMapping("/api/plans/{planId}/items")
class ItemController {

    private final ItemEditing editing;
    private final BulkEditing bulk;
    private final PlanQuestions questions;
    private final PrintedTables tables;

    ItemController(
            ItemEditing editing, BulkEditing bulk, PlanQuestions questions, PrintedTables tables) {
        this.editing = editing;
        this.bulk = bulk;
        this.questions = questions;
        this.tables = tables;
    }

    /** Sends what lies ready, so that nothing is left to answer with. */
    @GetMapping
    @Nullable Page<WorkItem> items(
            Actor actor,
            @PathVariable UUID planId,
            @Limit(usual = 1000, most = 5000) PageRequest page,
            HttpServletRequest request,
            HttpServletResponse response) {
        tables.items(actor, new PlanId(planId), page).send(request, response);
        return null;
    }

    @GetMapping("/{itemId}")
    ResponseEntity<WorkItem> item(
            Actor actor, @PathVariable UUID planId, @PathVariable UUID itemId) {
        WorkItem item = questions.item(actor, new PlanId(planId), new ItemId(itemId));
        return Etag.ok(item.version(), item);
    }

    @PostMapping
    ResponseEntity<PlanChange> createItem(
            Actor actor, @PathVariable UUID planId, @Valid @RequestBody NewItem body) {
        PlanChange change =
                editing.create(
                        actor,
                        new PlanId(planId),
                        id(body.parentId()),
                        id(body.afterId()),
                        body.content());
        return Etag.created(change.items().getFirst().version(), change);
    }

    @PatchMapping("/{itemId}")
    ResponseEntity<PlanChange> changeItem(
            Actor actor,
            @PathVariable UUID planId,
            @PathVariable UUID itemId,
            IfMatch seen,
            @RequestBody ItemPatch body) {
        PlanChange change =
                editing.change(actor, new PlanId(planId), new ItemId(itemId), seen, body);
        return Etag.ok(version(change, itemId, seen), change);
    }

    @PostMapping("/preview")
    PlanChange previewItem(
            Actor actor, @PathVariable UUID planId, @Valid @RequestBody ItemPreview body) {
        return editing.preview(actor, new PlanId(planId), new ItemId(body.itemId()), body.patch());
    }

    @PostMapping("/bulk")
    PlanChange changeItems(
            Actor actor, @PathVariable UUID planId, @Valid @RequestBody BulkChange body) {
        return bulk.change(actor, new PlanId(planId), body.steps());
    }

    @DeleteMapping("/{itemId}")
    PlanChange deleteItem(
            Actor actor, @PathVariable UUID planId, @PathVariable UUID itemId, IfMatch seen) {
        return editing.delete(actor, new PlanId(planId), new ItemId(itemId), seen);
    }

    @PostMapping("/{itemId}/restore")
    PlanChange restoreItem(Actor actor, @PathVariable UUID planId, @PathVariable UUID itemId) {
        return editing.restore(actor, new PlanId(planId), new ItemId(itemId));
    }

    /** The item is missing from the answer when nothing of it changed. */
    private static int version(PlanChange change, UUID item, IfMatch seen) {
        return change.items().stream()
                .filter(changed -> changed.id().equals(item))
                .map(WorkItem::version)
                .findFirst()
                .orElse(seen.version());
    }

    static @Nullable ItemId id(@Nullable UUID id) {
        return id == null ? null : new ItemId(id);
    }
}
