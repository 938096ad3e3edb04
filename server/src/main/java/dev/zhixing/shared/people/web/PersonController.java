package dev.zhixing.shared.people.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.api.Limit;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.Person;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.StandIn;
import dev.zhixing.shared.people.internal.PartyPicker;
import dev.zhixing.shared.people.internal.PersonEditing;
import dev.zhixing.shared.people.internal.PersonStore;
import dev.zhixing.shared.people.internal.StandInEditing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** People, who acts for them, and the picker that finds any party. */
@RestController
class PersonController {

    private final PersonStore store;
    private final PersonEditing editing;
    private final StandInEditing standIns;
    private final PartyPicker picker;

    PersonController(
            PersonStore store, PersonEditing editing, StandInEditing standIns, PartyPicker picker) {
        this.store = store;
        this.editing = editing;
        this.standIns = standIns;
        this.picker = picker;
    }

    record PersonRequest(
            @NotBlank String name,
            @Nullable UUID unitId,
            @Nullable UUID postId,
            @Nullable String email,
            @Nullable String phone) {}

    record StandInRequest(@NotNull UUID deputyId, @NotNull LocalDate from, @NotNull LocalDate to) {}

    @GetMapping("/api/people")
    Page<Person> people(
            Actor actor,
            @RequestParam(required = false) @Nullable @Size(max = 100) String q,
            @RequestParam(required = false) @Nullable UUID unitId,
            @RequestParam(defaultValue = "active") @Pattern(regexp = "active|inactive|all")
                    String state,
            @RequestParam(required = false) @Nullable String sort,
            @Limit(most = 200) PageRequest page) {
        return store.page(
                actor,
                q,
                unitId,
                PersonStore.State.valueOf(state.toUpperCase(Locale.ROOT)),
                sort,
                page);
    }

    @GetMapping("/api/people/{personId}")
    ResponseEntity<Person> person(Actor actor, @PathVariable UUID personId) {
        Person person = store.find(actor, new PersonId(personId));
        return Etag.ok(person.version(), person);
    }

    @PostMapping("/api/people")
    ResponseEntity<Person> createPerson(Actor actor, @Valid @RequestBody PersonRequest body) {
        Person created =
                editing.create(
                        actor,
                        body.name(),
                        body.unitId(),
                        body.postId(),
                        body.email(),
                        body.phone());
        return Etag.created(created.version(), created);
    }

    @PatchMapping("/api/people/{personId}")
    ResponseEntity<Person> changePerson(
            Actor actor,
            @PathVariable UUID personId,
            IfMatch ifMatch,
            @RequestBody PersonEditing.Change body) {
        Person changed = editing.change(actor, new PersonId(personId), ifMatch, body);
        return Etag.ok(changed.version(), changed);
    }

    @DeleteMapping("/api/people/{personId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deactivatePerson(Actor actor, @PathVariable UUID personId, IfMatch ifMatch) {
        editing.deactivate(actor, new PersonId(personId), ifMatch);
    }

    @GetMapping("/api/people/{personId}/stand-ins")
    Page<StandIn> standIns(Actor actor, @PathVariable UUID personId) {
        return standIns.of(actor, new PersonId(personId));
    }

    @PostMapping("/api/people/{personId}/stand-ins")
    ResponseEntity<StandIn> createStandIn(
            Actor actor, @PathVariable UUID personId, @Valid @RequestBody StandInRequest body) {
        StandIn created =
                standIns.create(
                        actor, new PersonId(personId), body.deputyId(), body.from(), body.to());
        return Etag.created(created.version(), created);
    }

    @DeleteMapping("/api/people/{personId}/stand-ins/{standInId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteStandIn(
            Actor actor,
            @PathVariable UUID personId,
            @PathVariable UUID standInId,
            IfMatch ifMatch) {
        standIns.delete(actor, new PersonId(personId), standInId, ifMatch);
    }

    @GetMapping("/api/parties")
    Page<Party> parties(
            @RequestParam(required = false) @Nullable @Size(max = 100) String q,
            @RequestParam(required = false) @Nullable Set<Party.Kind> kinds,
            @Limit(usual = 20, most = 100) PageRequest page) {
        Set<Party.Kind> wanted =
                kinds == null || kinds.isEmpty() ? EnumSet.allOf(Party.Kind.class) : kinds;
        return new Page<>(picker.find(q, wanted, page.limit()), null, null);
    }
}
