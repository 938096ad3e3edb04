package dev.zhixing.shared.people.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.api.Limit;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.shared.people.Organisation;
import dev.zhixing.shared.people.Unit;
import dev.zhixing.shared.people.UnitId;
import dev.zhixing.shared.people.internal.OrganisationStore;
import dev.zhixing.shared.people.internal.UnitEditing;
import dev.zhixing.shared.people.internal.UnitStore;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** The organisation and its tree of units. */
@RestController
class UnitController {

    private final OrganisationStore organisation;
    private final UnitStore store;
    private final UnitEditing editing;

    UnitController(OrganisationStore organisation, UnitStore store, UnitEditing editing) {
        this.organisation = organisation;
        this.store = store;
        this.editing = editing;
    }

    record OrganisationPatch(Patch<String> name, Patch<String> language, Patch<String> timeZone) {}

    record UnitRequest(
            @Nullable UUID parentId,
            @NotBlank String name,
            @Nullable String kind,
            @Nullable UUID supervisorId,
            @Nullable UUID deputyId) {}

    @GetMapping("/api/organisation")
    ResponseEntity<Organisation> organisation() {
        Organisation present = organisation.organisation();
        return Etag.ok(present.version(), present);
    }

    @PatchMapping("/api/organisation")
    ResponseEntity<Organisation> changeOrganisation(
            Actor actor, IfMatch ifMatch, @RequestBody OrganisationPatch body) {
        Organisation changed =
                organisation.change(actor, ifMatch, body.name(), body.language(), body.timeZone());
        return Etag.ok(changed.version(), changed);
    }

    @GetMapping("/api/units")
    Page<Unit> units(@Limit(usual = 200, most = 1000) PageRequest page) {
        return store.page(page);
    }

    @GetMapping("/api/units/{unitId}")
    ResponseEntity<Unit> unit(@PathVariable UUID unitId) {
        Unit unit = store.find(new UnitId(unitId));
        return Etag.ok(unit.version(), unit);
    }

    @PostMapping("/api/units")
    ResponseEntity<Unit> createUnit(Actor actor, @Valid @RequestBody UnitRequest body) {
        Unit created =
                editing.create(
                        actor,
                        body.parentId(),
                        body.name(),
                        body.kind(),
                        body.supervisorId(),
                        body.deputyId());
        return Etag.created(created.version(), created);
    }

    @PatchMapping("/api/units/{unitId}")
    ResponseEntity<Unit> changeUnit(
            Actor actor,
            @PathVariable UUID unitId,
            IfMatch ifMatch,
            @RequestBody UnitEditing.Change body) {
        Unit changed = editing.change(actor, new UnitId(unitId), ifMatch, body);
        return Etag.ok(changed.version(), changed);
    }

    @DeleteMapping("/api/units/{unitId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteUnit(Actor actor, @PathVariable UUID unitId, IfMatch ifMatch) {
        editing.delete(actor, new UnitId(unitId), ifMatch);
    }
}
