package dev.zhixing.work.goals.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.api.Limit;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.work.goals.Contribution.ContributionStep;
import dev.zhixing.work.goals.Goal;
import dev.zhixing.work.goals.GoalAdjustment;
import dev.zhixing.work.goals.GoalDimension;
import dev.zhixing.work.goals.GoalExplanation;
import dev.zhixing.work.goals.GoalForm;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.GoalLevel;
import dev.zhixing.work.goals.GoalState;
import dev.zhixing.work.goals.GoalTree;
import dev.zhixing.work.goals.SupervisorArea;
import dev.zhixing.work.goals.internal.Adjusting;
import dev.zhixing.work.goals.internal.Contributions;
import dev.zhixing.work.goals.internal.GoalEditing;
import dev.zhixing.work.goals.internal.GoalEntry;
import dev.zhixing.work.goals.internal.GoalFilter;
import dev.zhixing.work.goals.internal.GoalQuestions;
import dev.zhixing.work.goals.internal.GoalTrees;

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

import java.util.List;
import java.util.UUID;

/** Goals as wholes. */
@RestController
@RequestMapping("/api/goals")
class GoalController {

    private static final int DEEPEST = 20;
    private static final int MOST_NODES = 10_000;

    private final GoalEditing editing;
    private final GoalQuestions questions;
    private final GoalTrees trees;
    private final Contributions contributions;
    private final Adjusting adjusting;

    GoalController(
            GoalEditing editing,
            GoalQuestions questions,
            GoalTrees trees,
            Contributions contributions,
            Adjusting adjusting) {
        this.editing = editing;
        this.questions = questions;
        this.trees = trees;
        this.contributions = contributions;
        this.adjusting = adjusting;
    }

    @GetMapping
    Page<Goal> goals(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable GoalLevel level,
            @RequestParam(required = false) @Nullable GoalForm form,
            @RequestParam(required = false) @Nullable GoalState state,
            @RequestParam(required = false) @Nullable UUID unitId,
            @RequestParam(required = false) @Nullable UUID ownerId,
            @RequestParam(required = false) @Nullable UUID cycleId,
            @RequestParam(required = false) @Nullable UUID parentId,
            @RequestParam(required = false) @Nullable GoalDimension dimension,
            @RequestParam(required = false) @Nullable SupervisorArea area,
            PageRequest page) {
        return questions.goals(
                actor,
                new GoalFilter(
                        q, level, form, state, unitId, ownerId, cycleId, parentId, dimension, area),
                page);
    }

    /** Without {@code rootId} from the top; {@code depth=1} for one level. */
    @GetMapping("/tree")
    GoalTree goalTree(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID rootId,
            @RequestParam(required = false) @Nullable UUID cycleId,
            @RequestParam(required = false) @Nullable UUID unitId,
            @RequestParam(required = false) @Nullable Integer depth,
            @Limit(usual = MOST_NODES, most = MOST_NODES) PageRequest page) {
        int levels = depth == null ? DEEPEST : Math.clamp(depth, 1, DEEPEST);
        return trees.tree(
                actor,
                new GoalTrees.Wanted(
                        rootId == null ? null : new GoalId(rootId),
                        cycleId,
                        unitId,
                        levels,
                        page.limit()));
    }

    @PostMapping
    ResponseEntity<Goal> createGoal(Actor actor, @RequestBody GoalEntry body) {
        Goal goal = editing.create(actor, body);
        return Etag.created(goal.version(), goal);
    }

    @GetMapping("/{goalId}")
    ResponseEntity<Goal> goal(Actor actor, @PathVariable UUID goalId) {
        Goal goal = questions.goal(actor, new GoalId(goalId));
        return Etag.ok(goal.version(), goal);
    }

    @PatchMapping("/{goalId}")
    ResponseEntity<Goal> changeGoal(
            Actor actor, @PathVariable UUID goalId, IfMatch seen, @RequestBody GoalEntry body) {
        Goal goal = editing.change(actor, new GoalId(goalId), seen, body);
        return Etag.ok(goal.version(), goal);
    }

    @DeleteMapping("/{goalId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteGoal(Actor actor, @PathVariable UUID goalId, IfMatch seen) {
        editing.delete(actor, new GoalId(goalId), seen);
    }

    @PostMapping("/{goalId}/restore")
    ResponseEntity<Goal> restoreGoal(Actor actor, @PathVariable UUID goalId) {
        Goal goal = editing.restore(actor, new GoalId(goalId));
        return Etag.ok(goal.version(), goal);
    }

    /** Why it stands as it does, with the path to the cause. */
    @GetMapping("/{goalId}/explanation")
    GoalExplanation goalExplanation(Actor actor, @PathVariable UUID goalId) {
        return questions.explanation(actor, new GoalId(goalId));
    }

    /** The goal and all above it. */
    @GetMapping("/{goalId}/chain")
    List<ContributionStep> goalChain(Actor actor, @PathVariable UUID goalId) {
        return contributions.above(actor, new GoalId(goalId));
    }

    @GetMapping("/{goalId}/adjustments")
    List<GoalAdjustment> goalAdjustments(Actor actor, @PathVariable UUID goalId) {
        return adjusting.adjustments(actor, new GoalId(goalId));
    }
}
