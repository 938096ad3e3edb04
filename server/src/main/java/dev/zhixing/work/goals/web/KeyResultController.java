package dev.zhixing.work.goals.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.work.goals.CheckIn;
import dev.zhixing.work.goals.GoalExplanation;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.KeyResult;
import dev.zhixing.work.goals.internal.CheckingIn;
import dev.zhixing.work.goals.internal.GoalQuestions;
import dev.zhixing.work.goals.internal.KeyResultEditing;
import dev.zhixing.work.goals.internal.KeyResultEntry;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Key results of a goal, and where one says they are. */
@RestController
@RequestMapping("/api/goals/{goalId}")
class KeyResultController {

    private final KeyResultEditing editing;
    private final GoalQuestions questions;
    private final CheckingIn checkingIn;

    KeyResultController(KeyResultEditing editing, GoalQuestions questions, CheckingIn checkingIn) {
        this.editing = editing;
        this.questions = questions;
        this.checkingIn = checkingIn;
    }

    /**
     * Where one says it is.
     *
     * @param on an earlier day it was so, at most five years back; now when absent. What was said
     *     of a later day stays the present value
     */
    record NewCheckIn(
            @Nullable UUID keyResultId,
            @Nullable BigDecimal value,
            @Nullable Integer confidence,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    @GetMapping("/key-results")
    List<KeyResult> keyResults(Actor actor, @PathVariable UUID goalId) {
        return questions.keyResults(actor, new GoalId(goalId));
    }

    @PostMapping("/key-results")
    ResponseEntity<KeyResult> createKeyResult(
            Actor actor, @PathVariable UUID goalId, @RequestBody KeyResultEntry body) {
        KeyResult made = editing.add(actor, new GoalId(goalId), body);
        return Etag.created(made.version(), made);
    }

    @PatchMapping("/key-results/{keyResultId}")
    ResponseEntity<KeyResult> changeKeyResult(
            Actor actor,
            @PathVariable UUID goalId,
            @PathVariable UUID keyResultId,
            IfMatch seen,
            @RequestBody KeyResultEntry body) {
        KeyResult now = editing.change(actor, new GoalId(goalId), keyResultId, seen, body);
        return Etag.ok(now.version(), now);
    }

    @DeleteMapping("/key-results/{keyResultId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteKeyResult(
            Actor actor, @PathVariable UUID goalId, @PathVariable UUID keyResultId, IfMatch seen) {
        editing.remove(actor, new GoalId(goalId), keyResultId, seen);
    }

    @GetMapping("/key-results/{keyResultId}/explanation")
    GoalExplanation keyResultExplanation(
            Actor actor, @PathVariable UUID goalId, @PathVariable UUID keyResultId) {
        return questions.explanation(actor, new GoalId(goalId), keyResultId);
    }

    /** What people of the team promise towards it. */
    @GetMapping("/key-results/{keyResultId}/personal")
    List<KeyResult> personalKeyResults(
            Actor actor, @PathVariable UUID goalId, @PathVariable UUID keyResultId) {
        return questions.personal(actor, new GoalId(goalId), keyResultId);
    }

    @GetMapping("/check-ins")
    Page<CheckIn> checkIns(
            Actor actor,
            @PathVariable UUID goalId,
            @RequestParam(required = false) @Nullable UUID keyResultId,
            PageRequest page) {
        return checkingIn.checkIns(actor, new GoalId(goalId), keyResultId, page);
    }

    @PostMapping("/check-ins")
    @ResponseStatus(HttpStatus.CREATED)
    CheckIn checkIn(Actor actor, @PathVariable UUID goalId, @RequestBody NewCheckIn body) {
        return checkingIn.checkIn(
                actor,
                new GoalId(goalId),
                new CheckingIn.Said(
                        body.keyResultId(),
                        body.value(),
                        body.confidence(),
                        body.reason(),
                        body.on()));
    }
}
