package dev.zhixing.shared.people.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.Person;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.internal.AccountEditing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** Accounts of others, for administrators. */
@RestController
class AccountController {

    private final AccountEditing editing;

    AccountController(AccountEditing editing) {
        this.editing = editing;
    }

    record AccountRequest(@NotBlank String username, boolean administrator) {}

    @PostMapping("/api/people/{personId}/account")
    @ResponseStatus(HttpStatus.CREATED)
    AccountEditing.Created createAccount(
            Actor actor, @PathVariable UUID personId, @Valid @RequestBody AccountRequest body) {
        return editing.create(actor, new PersonId(personId), body.username(), body.administrator());
    }

    @PatchMapping("/api/people/{personId}/account")
    ResponseEntity<Person> changeAccount(
            Actor actor,
            @PathVariable UUID personId,
            IfMatch ifMatch,
            @RequestBody AccountEditing.Change body) {
        Person changed = editing.change(actor, new PersonId(personId), ifMatch, body);
        return Etag.ok(changed.version(), changed);
    }

    @PostMapping("/api/people/{personId}/account/password")
    @ResponseStatus(HttpStatus.CREATED)
    AccountEditing.Created resetPassword(Actor actor, @PathVariable UUID personId) {
        return editing.resetPassword(actor, new PersonId(personId));
    }
}
