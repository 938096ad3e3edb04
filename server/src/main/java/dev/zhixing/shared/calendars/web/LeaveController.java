package dev.zhixing.shared.calendars.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.shared.calendars.internal.LeaveEditing;
import dev.zhixing.shared.people.PersonId;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.UUID;

/** Leave of one person. */
@RestController
class LeaveController {

    private final LeaveEditing editing;

    LeaveController(LeaveEditing editing) {
        this.editing = editing;
    }

    record LeaveRequest(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull LeaveEditing.LeaveKind kind,
            @Nullable String note) {}

    @GetMapping("/api/people/{personId}/leave")
    Page<LeaveEditing.Leave> leave(Actor actor, @PathVariable UUID personId) {
        return editing.of(actor, new PersonId(personId));
    }

    @PostMapping("/api/people/{personId}/leave")
    ResponseEntity<LeaveEditing.Leave> createLeave(
            Actor actor, @PathVariable UUID personId, @Valid @RequestBody LeaveRequest body) {
        LeaveEditing.Leave created =
                editing.create(
                        actor,
                        new PersonId(personId),
                        body.from(),
                        body.to(),
                        body.kind(),
                        body.note());
        return Etag.created(created.version(), created);
    }

    @DeleteMapping("/api/people/{personId}/leave/{leaveId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteLeave(
            Actor actor, @PathVariable UUID personId, @PathVariable UUID leaveId, IfMatch ifMatch) {
        editing.delete(actor, new PersonId(personId), leaveId, ifMatch);
    }
}
