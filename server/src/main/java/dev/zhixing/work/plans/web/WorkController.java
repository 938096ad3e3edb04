package dev.zhixing.work.plans.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.plans.BinEntry;
import dev.zhixing.work.plans.Coordination;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.MyWork;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.internal.Bin;
import dev.zhixing.work.plans.internal.Coordinating;
import dev.zhixing.work.plans.internal.MyWorkQuestion;
import dev.zhixing.work.plans.internal.OwnOrder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Work over all plans: one's own, what is in the bin, help for what is late. */
@RestController
class WorkController {

    private final MyWorkQuestion myWork;
    private final Bin bin;
    private final Coordinating coordinating;
    private final OwnOrder order;

    WorkController(MyWorkQuestion myWork, OwnOrder order, Bin bin, Coordinating coordinating) {
        this.order = order;
        this.myWork = myWork;
        this.bin = bin;
        this.coordinating = coordinating;
    }

    record NewCoordination(
            @NotBlank @Size(max = 2000) String cause,
            @NotBlank @Size(max = 2000) String help,
            @Nullable @Size(max = 2000) String resource,
            @Nullable UUID ownerId,
            @Nullable LocalDate due) {}

    record MyOrder(@NotNull @Size(max = 2000) List<@NotNull UUID> itemIds) {}

    record CoordinationPatch(Patch<String> result, Patch<Boolean> done) {}

    @GetMapping("/api/my-work")
    MyWork myWork(Actor actor, @RequestParam(required = false) @Nullable UUID personId) {
        return myWork.of(
                actor, personId == null ? PersonId.of(actor.id()) : new PersonId(personId));
    }

    @GetMapping("/api/my-work/people")
    Page<Party> myWorkPeople(Actor actor) {
        return myWork.others(actor);
    }

    @PutMapping("/api/my-work/order")
    ResponseEntity<Void> orderMyWork(Actor actor, @Valid @RequestBody MyOrder body) {
        order.become(actor, body.itemIds());
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/api/bin")
    Page<BinEntry> bin(Actor actor, PageRequest page) {
        return bin.of(actor, page);
    }

    @GetMapping("/api/plans/{planId}/items/{itemId}/coordination")
    Page<Coordination> coordination(
            Actor actor, @PathVariable UUID planId, @PathVariable UUID itemId) {
        return coordinating.of(actor, new PlanId(planId), new ItemId(itemId));
    }

    @PostMapping("/api/plans/{planId}/items/{itemId}/coordination")
    ResponseEntity<Coordination> arrangeCoordination(
            Actor actor,
            @PathVariable UUID planId,
            @PathVariable UUID itemId,
            @Valid @RequestBody NewCoordination body) {
        Coordination made =
                coordinating.arrange(
                        actor,
                        new PlanId(planId),
                        new ItemId(itemId),
                        new Coordinating.Arrangement(
                                body.cause(),
                                body.help(),
                                body.resource(),
                                body.ownerId() == null ? null : new PersonId(body.ownerId()),
                                body.due()));
        return Etag.created(made.version(), made);
    }

    @PatchMapping("/api/plans/{planId}/items/{itemId}/coordination/{coordinationId}")
    ResponseEntity<Coordination> reportCoordination(
            Actor actor,
            @PathVariable UUID planId,
            @PathVariable UUID itemId,
            @PathVariable UUID coordinationId,
            IfMatch seen,
            @RequestBody CoordinationPatch body) {
        Coordination now =
                coordinating.report(
                        actor,
                        new PlanId(planId),
                        new ItemId(itemId),
                        coordinationId,
                        seen,
                        body.result(),
                        body.done());
        return Etag.ok(now.version(), now);
    }
}
