package dev.zhixing.work.goals.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.work.goals.GoalGaps;
import dev.zhixing.work.goals.GoalGaps.GoalCoverage;
import dev.zhixing.work.goals.GoalSlip;
import dev.zhixing.work.goals.GoalStatement;
import dev.zhixing.work.goals.SmartAdvice;
import dev.zhixing.work.goals.internal.Gaps;
import dev.zhixing.work.goals.internal.Slips;
import dev.zhixing.work.goals.internal.SmartAdvising;
import dev.zhixing.work.goals.internal.Statements;
import dev.zhixing.work.goals.smart.SmartText;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What goals are checked against, and what the whole of them lacks. */
@RestController
class GoalInsightController {

    private final Gaps gaps;
    private final Slips slips;
    private final Statements statements;
    private final SmartAdvising advising;

    GoalInsightController(Gaps gaps, Slips slips, Statements statements, SmartAdvising advising) {
        this.gaps = gaps;
        this.slips = slips;
        this.statements = statements;
        this.advising = advising;
    }

    /**
     * A goal as it is being written.
     *
     * @param owner whether somebody answers for it; true when absent
     * @param parent whether it serves a goal above or needs none; true when absent
     */
    record SmartQuestion(
            @NotNull String text,
            @Nullable Boolean base,
            @Nullable Boolean target,
            @Nullable Boolean due,
            @Nullable Boolean owner,
            @Nullable Boolean parent) {}

    record GoalStatementEntry(
            @Nullable UUID unitId,
            @Nullable String mission,
            @Nullable String vision,
            @Nullable String background,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        Statements.Content content() {
            return new Statements.Content(mission, vision, background, from, to);
        }
    }

    /** While typing: which letter is still vague, and on which words. Stores nothing. */
    @PostMapping("/api/goals/smart-check")
    SmartAdvice checkGoal(Actor actor, @Valid @RequestBody SmartQuestion body) {
        return advising.advice(
                new SmartText(
                        body.text(),
                        Boolean.TRUE.equals(body.base()),
                        Boolean.TRUE.equals(body.target()),
                        Boolean.TRUE.equals(body.due()),
                        !Boolean.FALSE.equals(body.owner()),
                        !Boolean.FALSE.equals(body.parent())));
    }

    @GetMapping("/api/goals/gaps")
    GoalGaps goalGaps(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID unitId,
            @RequestParam(required = false) @Nullable UUID cycleId) {
        return gaps.gaps(actor, unitId, cycleId);
    }

    @GetMapping("/api/goals/coverage")
    GoalCoverage goalCoverage(Actor actor, @RequestParam(required = false) @Nullable UUID cycleId) {
        return gaps.coverage(actor, cycleId);
    }

    /** What if this took so many working days more. Changes nothing. */
    @GetMapping("/api/subjects/{kind}/{id}/slip")
    GoalSlip goalSlip(
            Actor actor, @PathVariable String kind, @PathVariable UUID id, @RequestParam int days) {
        try {
            return slips.ifSlipped(actor, new SubjectRef(kind, id), days);
        } catch (IllegalArgumentException noKind) {
            throw new NotFound();
        }
    }

    /** Of a unit and all over it, valid today, the nearest first. */
    @GetMapping("/api/goal-statements")
    List<GoalStatement> goalStatements(
            Actor actor, @RequestParam(required = false) @Nullable UUID unitId) {
        return statements.of(unitId);
    }

    @PostMapping("/api/goal-statements")
    ResponseEntity<GoalStatement> addGoalStatement(
            Actor actor, @RequestBody GoalStatementEntry body) {
        GoalStatement made = statements.add(actor, body.unitId(), body.content());
        return Etag.created(made.version(), made);
    }

    @PatchMapping("/api/goal-statements/{statementId}")
    ResponseEntity<GoalStatement> changeGoalStatement(
            Actor actor,
            @PathVariable UUID statementId,
            IfMatch seen,
            @RequestBody GoalStatementEntry body) {
        GoalStatement now = statements.change(actor, statementId, seen, body.content());
        return Etag.ok(now.version(), now);
    }
}
