package dev.zhixing.work.goals.web;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.work.goals.Contribution;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.GoalSupport;
import dev.zhixing.work.goals.internal.Contributions;
import dev.zhixing.work.goals.internal.SupportEditing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What serves which goal. */
@RestController
class SupportController {

    private final SupportEditing editing;
    private final Contributions contributions;

    SupportController(SupportEditing editing, Contributions contributions) {
        this.editing = editing;
        this.contributions = contributions;
    }

    record NewGoalSupport(
            @NotNull SubjectRef subject, @Nullable UUID keyResultId, @Nullable BigDecimal weight) {}

    record GoalSupportWeight(@Nullable BigDecimal weight) {}

    @GetMapping("/api/goals/{goalId}/supports")
    List<GoalSupport> goalSupports(Actor actor, @PathVariable UUID goalId) {
        return editing.of(actor, new GoalId(goalId));
    }

    @PostMapping("/api/goals/{goalId}/supports")
    @ResponseStatus(HttpStatus.CREATED)
    GoalSupport addGoalSupport(
            Actor actor, @PathVariable UUID goalId, @Valid @RequestBody NewGoalSupport body) {
        return editing.addShown(
                actor, body.subject(), new GoalId(goalId), body.keyResultId(), body.weight());
    }

    @PutMapping("/api/goals/{goalId}/supports/{supportId}")
    GoalSupport weighGoalSupport(
            Actor actor,
            @PathVariable UUID goalId,
            @PathVariable UUID supportId,
            @RequestBody GoalSupportWeight body) {
        return editing.weigh(actor, new GoalId(goalId), supportId, body.weight());
    }

    @DeleteMapping("/api/goals/{goalId}/supports/{supportId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeGoalSupport(Actor actor, @PathVariable UUID goalId, @PathVariable UUID supportId) {
        editing.remove(actor, new GoalId(goalId), supportId);
    }

    /** “My task supports …”: the chains of goals above a plan, an item or an indicator. */
    @GetMapping("/api/subjects/{kind}/{id}/goals")
    List<Contribution> subjectGoals(Actor actor, @PathVariable String kind, @PathVariable UUID id) {
        try {
            return contributions.of(actor, new SubjectRef(kind, id));
        } catch (IllegalArgumentException noKind) {
            throw new NotFound();
        }
    }
}
