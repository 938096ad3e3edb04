package dev.zhixing.work.plans.web;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.LinkId;
import dev.zhixing.work.plans.LinkType;
import dev.zhixing.work.plans.PlanChange;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.RaciLetter;
import dev.zhixing.work.plans.internal.LinkEditing;
import dev.zhixing.work.plans.internal.RaciEditing;
import dev.zhixing.work.plans.internal.TreeEditing;
import dev.zhixing.work.plans.internal.UndoRedo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** How items stand to each other and to people; undo and redo. */
@RestController
@RequestMapping("/api/plans/{planId}")
class StructureController {

    private final TreeEditing tree;
    private final LinkEditing links;
    private final RaciEditing raci;
    private final UndoRedo undo;

    StructureController(TreeEditing tree, LinkEditing links, RaciEditing raci, UndoRedo undo) {
        this.tree = tree;
        this.links = links;
        this.raci = raci;
        this.undo = undo;
    }

    /**
     * Where an item shall stand.
     *
     * @param afterId the sibling it follows; null puts it first
     */
    record ItemMove(@Nullable UUID parentId, @Nullable UUID afterId) {}

    record NewLink(
            @NotNull UUID fromId,
            @NotNull UUID toId,
            @Nullable LinkType type,
            @Nullable Integer lagDays) {}

    record LinkPatch(@Nullable LinkType type, @Nullable Integer lagDays) {}

    record RaciEntry(@NotNull RaciLetter letter, @Nullable @Size(max = 500) String note) {}

    @PostMapping("/items/{itemId}/move")
    PlanChange moveItem(
            Actor actor,
            @PathVariable UUID planId,
            @PathVariable UUID itemId,
            @RequestBody ItemMove body) {
        return tree.move(
                actor,
                new PlanId(planId),
                new ItemId(itemId),
                ItemController.id(body.parentId()),
                ItemController.id(body.afterId()));
    }

    @PostMapping("/items/{itemId}/indent")
    PlanChange indentItem(Actor actor, @PathVariable UUID planId, @PathVariable UUID itemId) {
        return tree.indent(actor, new PlanId(planId), new ItemId(itemId));
    }

    @PostMapping("/items/{itemId}/outdent")
    PlanChange outdentItem(Actor actor, @PathVariable UUID planId, @PathVariable UUID itemId) {
        return tree.outdent(actor, new PlanId(planId), new ItemId(itemId));
    }

    @PostMapping("/links")
    @ResponseStatus(HttpStatus.CREATED)
    PlanChange createLink(
            Actor actor, @PathVariable UUID planId, @Valid @RequestBody NewLink body) {
        return links.create(
                actor,
                new PlanId(planId),
                new ItemId(body.fromId()),
                new ItemId(body.toId()),
                body.type() == null ? LinkType.FS : body.type(),
                body.lagDays() == null ? 0 : body.lagDays());
    }

    @PatchMapping("/links/{linkId}")
    PlanChange changeLink(
            Actor actor,
            @PathVariable UUID planId,
            @PathVariable UUID linkId,
            @RequestBody LinkPatch body) {
        return links.change(
                actor, new PlanId(planId), new LinkId(linkId), body.type(), body.lagDays());
    }

    @DeleteMapping("/links/{linkId}")
    PlanChange deleteLink(Actor actor, @PathVariable UUID planId, @PathVariable UUID linkId) {
        return links.delete(actor, new PlanId(planId), new LinkId(linkId));
    }

    @PutMapping("/items/{itemId}/raci/{partyKind}/{partyId}")
    PlanChange giveRaci(
            Actor actor,
            @PathVariable UUID planId,
            @PathVariable UUID itemId,
            @PathVariable Party.Kind partyKind,
            @PathVariable UUID partyId,
            @Valid @RequestBody RaciEntry body) {
        return raci.give(
                actor,
                new PlanId(planId),
                new ItemId(itemId),
                new PartyRef(partyKind, partyId),
                body.letter(),
                body.note());
    }

    @DeleteMapping("/items/{itemId}/raci/{partyKind}/{partyId}")
    PlanChange takeRaci(
            Actor actor,
            @PathVariable UUID planId,
            @PathVariable UUID itemId,
            @PathVariable Party.Kind partyKind,
            @PathVariable UUID partyId) {
        return raci.take(
                actor, new PlanId(planId), new ItemId(itemId), new PartyRef(partyKind, partyId));
    }

    @GetMapping("/undo")
    UndoRedo.UndoState undoState(Actor actor, @PathVariable UUID planId) {
        return undo.state(actor, new PlanId(planId));
    }

    @PostMapping("/undo")
    PlanChange undo(Actor actor, @PathVariable UUID planId) {
        return undo.undo(actor, new PlanId(planId));
    }

    @PostMapping("/redo")
    PlanChange redo(Actor actor, @PathVariable UUID planId) {
        return undo.redo(actor, new PlanId(planId));
    }
}
