package dev.zhixing.work.plans.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.UnitId;
import dev.zhixing.work.plans.Plan;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanState;
import dev.zhixing.work.plans.internal.PlanEditing;
import dev.zhixing.work.plans.internal.PlanPatch;
import dev.zhixing.work.plans.internal.PlanQuestions;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.UUID;

/** Plans as wholes. */
@RestController
class PlanController {

    private final PlanEditing editing;
    private final PlanQuestions questions;

    PlanController(PlanEditing editing, PlanQuestions questions) {
        this.editing = editing;
        this.questions = questions;
    }

    record NewPlan(
            @NotBlank String name,
            @Nullable String goal,
            @Nullable UUID ownerId,
            @Nullable UUID unitId,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    @GetMapping("/api/plans")
    Page<Plan> plans(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable PlanState state,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String sort,
            PageRequest page) {
        return questions.plans(actor, q, state, mine, sort, page);
    }

    @PostMapping("/api/plans")
    ResponseEntity<Plan> createPlan(Actor actor, @Valid @RequestBody NewPlan body) {
        Plan plan =
                editing.create(
                        actor,
                        new PlanEditing.PlanContent(
                                body.name(),
                                body.goal(),
                                body.ownerId() == null ? null : new PersonId(body.ownerId()),
                                body.unitId() == null ? null : new UnitId(body.unitId()),
                                body.from(),
                                body.to(),
                                PlanState.DRAFT));
        return Etag.created(plan.version(), plan);
    }

    @GetMapping("/api/plans/{planId}")
    ResponseEntity<Plan> plan(Actor actor, @PathVariable UUID planId) {
        Plan plan = questions.plan(actor, new PlanId(planId));
        return Etag.ok(plan.version(), plan);
    }

    @PatchMapping("/api/plans/{planId}")
    ResponseEntity<Plan> changePlan(
            Actor actor, @PathVariable UUID planId, IfMatch seen, @RequestBody PlanPatch body) {
        Plan plan = editing.change(actor, new PlanId(planId), seen, body);
        return Etag.ok(plan.version(), plan);
    }

    @DeleteMapping("/api/plans/{planId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deletePlan(Actor actor, @PathVariable UUID planId, IfMatch seen) {
        editing.delete(actor, new PlanId(planId), seen);
    }

    @PostMapping("/api/plans/{planId}/restore")
    ResponseEntity<Plan> restorePlan(Actor actor, @PathVariable UUID planId) {
        Plan plan = editing.restore(actor, new PlanId(planId));
        return Etag.ok(plan.version(), plan);
    }
}
