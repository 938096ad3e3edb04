package dev.zhixing.work.plans.web;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.Member;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanRole;
import dev.zhixing.work.plans.RaciMatrix;
import dev.zhixing.work.plans.Why;
import dev.zhixing.work.plans.internal.Members;
import dev.zhixing.work.plans.internal.PlanExplaining;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** Who takes part in a plan, who has which part, and why the dates are what they are. */
@RestController
@RequestMapping("/api/plans/{planId}")
class MembersController {

    private final Members members;
    private final PlanExplaining explaining;

    MembersController(Members members, PlanExplaining explaining) {
        this.members = members;
        this.explaining = explaining;
    }

    record MemberEntry(@NotNull PlanRole role) {}

    @GetMapping("/members")
    Page<Member> members(Actor actor, @PathVariable UUID planId) {
        return members.of(actor, new PlanId(planId));
    }

    @PutMapping("/members/{personId}")
    Member putMember(
            Actor actor,
            @PathVariable UUID planId,
            @PathVariable UUID personId,
            @Valid @RequestBody MemberEntry body) {
        return members.put(actor, new PlanId(planId), new PersonId(personId), body.role());
    }

    @DeleteMapping("/members/{personId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeMember(Actor actor, @PathVariable UUID planId, @PathVariable UUID personId) {
        members.remove(actor, new PlanId(planId), new PersonId(personId));
    }

    @GetMapping("/raci")
    RaciMatrix raci(Actor actor, @PathVariable UUID planId) {
        return explaining.raci(actor, new PlanId(planId));
    }

    @GetMapping("/items/{itemId}/why")
    Why why(Actor actor, @PathVariable UUID planId, @PathVariable UUID itemId) {
        return explaining.why(actor, new PlanId(planId), new ItemId(itemId));
    }
}
