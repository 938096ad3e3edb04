package dev.zhixing.work.goals.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.work.goals.Goal;
import dev.zhixing.work.goals.GoalConfirmation;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.internal.CarryingOver;
import dev.zhixing.work.goals.internal.Closing;
import dev.zhixing.work.goals.internal.Confirmations;
import dev.zhixing.work.goals.internal.Confirming;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A goal from agreeing to it until it is closed and goes on. */
@RestController
class GoalLifeController {

    private final Confirming confirming;
    private final Confirmations confirmations;
    private final Closing closing;
    private final CarryingOver carryingOver;

    GoalLifeController(
            Confirming confirming,
            Confirmations confirmations,
            Closing closing,
            CarryingOver carryingOver) {
        this.confirming = confirming;
        this.confirmations = confirmations;
        this.closing = closing;
        this.carryingOver = carryingOver;
    }

    /** Whom of the team to ask; the superior is asked in any case. */
    record GoalSubmission(@Nullable Set<UUID> personIds) {}

    record GoalCommitment(@Nullable String commitment) {}

    record NewGoalQuestion(@NotNull String text) {}

    record GoalAnswer(@NotNull String answer) {}

    record KeyResultScore(@NotNull UUID keyResultId, @NotNull BigDecimal score) {}

    /** Without {@code reached} the figures say it; without {@code score} the progress does. */
    record GoalEnding(
            @Nullable Boolean reached,
            @Nullable BigDecimal score,
            @Nullable String reflection,
            @Nullable List<KeyResultScore> keyResults) {}

    record GoalCarryOver(@NotNull UUID cycleId) {}

    @GetMapping("/api/goals/{goalId}/confirmation")
    GoalConfirmation goalConfirmation(Actor actor, @PathVariable UUID goalId) {
        return confirmations.of(actor, new GoalId(goalId));
    }

    @PostMapping("/api/goals/{goalId}/confirmation")
    GoalConfirmation submitGoal(
            Actor actor,
            @PathVariable UUID goalId,
            IfMatch seen,
            @RequestBody GoalSubmission body) {
        var team = new HashSet<UUID>();
        if (body.personIds() != null) {
            body.personIds().stream().filter(Objects::nonNull).forEach(team::add);
        }
        return confirming.submit(actor, new GoalId(goalId), seen, team);
    }

    @PostMapping("/api/goals/{goalId}/withdrawal")
    GoalConfirmation withdrawGoal(Actor actor, @PathVariable UUID goalId, IfMatch seen) {
        return confirming.withdraw(actor, new GoalId(goalId), seen);
    }

    @PutMapping("/api/goals/{goalId}/confirmation")
    GoalConfirmation confirmGoal(
            Actor actor, @PathVariable UUID goalId, @RequestBody GoalCommitment body) {
        return confirming.confirm(actor, new GoalId(goalId), body.commitment());
    }

    @PostMapping("/api/goals/{goalId}/questions")
    @ResponseStatus(HttpStatus.CREATED)
    GoalConfirmation askAboutGoal(
            Actor actor, @PathVariable UUID goalId, @Valid @RequestBody NewGoalQuestion body) {
        return confirming.question(actor, new GoalId(goalId), body.text());
    }

    @PutMapping("/api/goals/{goalId}/questions/{questionId}")
    GoalConfirmation answerAboutGoal(
            Actor actor,
            @PathVariable UUID goalId,
            @PathVariable UUID questionId,
            IfMatch seen,
            @Valid @RequestBody GoalAnswer body) {
        return confirming.answer(actor, new GoalId(goalId), questionId, seen, body.answer());
    }

    @PostMapping("/api/goals/{goalId}/closing")
    ResponseEntity<Goal> closeGoal(
            Actor actor,
            @PathVariable UUID goalId,
            IfMatch seen,
            @Valid @RequestBody GoalEnding body) {
        Map<UUID, BigDecimal> scores = new HashMap<>();
        if (body.keyResults() != null) {
            for (KeyResultScore one : body.keyResults()) {
                if (one != null && one.keyResultId() != null && one.score() != null) {
                    scores.put(one.keyResultId(), one.score());
                }
            }
        }
        Goal goal =
                closing.close(
                        actor,
                        new GoalId(goalId),
                        seen,
                        new Closing.Ending(
                                body.reached(), body.score(), body.reflection(), scores));
        return Etag.ok(goal.version(), goal);
    }

    @PostMapping("/api/goals/{goalId}/reopening")
    ResponseEntity<Goal> reopenGoal(Actor actor, @PathVariable UUID goalId, IfMatch seen) {
        Goal goal = closing.reopen(actor, new GoalId(goalId), seen);
        return Etag.ok(goal.version(), goal);
    }

    @PostMapping("/api/goals/{goalId}/carry-over")
    ResponseEntity<Goal> carryGoalOver(
            Actor actor, @PathVariable UUID goalId, @Valid @RequestBody GoalCarryOver body) {
        Goal goal = carryingOver.carryOver(actor, new GoalId(goalId), body.cycleId());
        return Etag.created(goal.version(), goal);
    }

    /** Year-end: every open goal of the cycle that the caller may edit goes on. */
    @PostMapping("/api/goal-cycles/{cycleId}/roll-over")
    List<Goal> rollGoalsOver(
            Actor actor, @PathVariable UUID cycleId, @Valid @RequestBody GoalCarryOver body) {
        return carryingOver.rollOver(actor, cycleId, body.cycleId());
    }
}
