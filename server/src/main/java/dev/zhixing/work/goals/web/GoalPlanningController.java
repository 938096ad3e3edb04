package dev.zhixing.work.goals.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.work.goals.GoalAbility;
import dev.zhixing.work.goals.GoalAbility.AbilityState;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.GoalSplit;
import dev.zhixing.work.goals.GoalSplit.SplitDimension;
import dev.zhixing.work.goals.RoadmapEntry;
import dev.zhixing.work.goals.RoadmapEntry.RoadmapPeriod;
import dev.zhixing.work.goals.internal.Abilities;
import dev.zhixing.work.goals.internal.Roadmaps;
import dev.zhixing.work.goals.internal.Splits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Roadmap, split and abilities of goals. */
@RestController
@RequestMapping("/api/goals")
class GoalPlanningController {

    private final Roadmaps roadmaps;
    private final Splits splits;
    private final Abilities abilities;

    GoalPlanningController(Roadmaps roadmaps, Splits splits, Abilities abilities) {
        this.roadmaps = roadmaps;
        this.splits = splits;
        this.abilities = abilities;
    }

    record RoadmapEntryEntry(
            @Nullable RoadmapPeriod period,
            @Nullable Integer year,
            @Nullable String focus,
            @Nullable String milestone,
            @Nullable String deliverable,
            @Nullable String expected,
            @Nullable Boolean done) {

        Roadmaps.Content content() {
            return new Roadmaps.Content(
                    period, year, focus, milestone, deliverable, expected, done);
        }
    }

    record SplitRowEntry(
            @NotNull SplitDimension dimension,
            @NotNull String member,
            @NotNull BigDecimal amount,
            @Nullable BigDecimal previous) {}

    record GoalSplitEntry(@NotNull @Valid List<@NotNull SplitRowEntry> rows) {}

    record GoalAbilityEntry(
            @Nullable String name,
            @Nullable String action,
            @Nullable AbilityState state,
            @Nullable Integer progress) {

        Abilities.Content content() {
            return new Abilities.Content(name, action, state, progress);
        }
    }

    @GetMapping("/roadmap")
    List<RoadmapEntry> yearRoadmap(
            Actor actor,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable UUID unitId) {
        return roadmaps.ofYear(actor, year, unitId);
    }

    @GetMapping("/{goalId}/roadmap")
    List<RoadmapEntry> goalRoadmap(Actor actor, @PathVariable UUID goalId) {
        return roadmaps.of(actor, new GoalId(goalId));
    }

    @PostMapping("/{goalId}/roadmap")
    ResponseEntity<RoadmapEntry> addRoadmapEntry(
            Actor actor, @PathVariable UUID goalId, @RequestBody RoadmapEntryEntry body) {
        RoadmapEntry made = roadmaps.add(actor, new GoalId(goalId), body.content());
        return Etag.created(made.version(), made);
    }

    @PatchMapping("/{goalId}/roadmap/{entryId}")
    ResponseEntity<RoadmapEntry> changeRoadmapEntry(
            Actor actor,
            @PathVariable UUID goalId,
            @PathVariable UUID entryId,
            IfMatch seen,
            @RequestBody RoadmapEntryEntry body) {
        RoadmapEntry now =
                roadmaps.change(actor, new GoalId(goalId), entryId, seen, body.content());
        return Etag.ok(now.version(), now);
    }

    @DeleteMapping("/{goalId}/roadmap/{entryId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeRoadmapEntry(
            Actor actor, @PathVariable UUID goalId, @PathVariable UUID entryId, IfMatch seen) {
        roadmaps.remove(actor, new GoalId(goalId), entryId, seen);
    }

    @GetMapping("/{goalId}/split")
    GoalSplit goalSplit(Actor actor, @PathVariable UUID goalId) {
        return splits.of(actor, new GoalId(goalId));
    }

    /** Replaces the whole split; needs the goal's version. */
    @PutMapping("/{goalId}/split")
    GoalSplit splitGoal(
            Actor actor,
            @PathVariable UUID goalId,
            IfMatch seen,
            @Valid @RequestBody GoalSplitEntry body) {
        return splits.put(
                actor,
                new GoalId(goalId),
                seen,
                body.rows().stream()
                        .map(
                                row ->
                                        new Splits.Row(
                                                row.dimension(),
                                                row.member(),
                                                row.amount(),
                                                row.previous()))
                        .toList());
    }

    @GetMapping("/{goalId}/abilities")
    List<GoalAbility> goalAbilities(Actor actor, @PathVariable UUID goalId) {
        return abilities.of(actor, new GoalId(goalId));
    }

    @PostMapping("/{goalId}/abilities")
    ResponseEntity<GoalAbility> addGoalAbility(
            Actor actor, @PathVariable UUID goalId, @RequestBody GoalAbilityEntry body) {
        GoalAbility made = abilities.add(actor, new GoalId(goalId), body.content());
        return Etag.created(made.version(), made);
    }

    @PatchMapping("/{goalId}/abilities/{abilityId}")
    ResponseEntity<GoalAbility> changeGoalAbility(
            Actor actor,
            @PathVariable UUID goalId,
            @PathVariable UUID abilityId,
            IfMatch seen,
            @RequestBody GoalAbilityEntry body) {
        GoalAbility now =
                abilities.change(actor, new GoalId(goalId), abilityId, seen, body.content());
        return Etag.ok(now.version(), now);
    }

    @DeleteMapping("/{goalId}/abilities/{abilityId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeGoalAbility(
            Actor actor, @PathVariable UUID goalId, @PathVariable UUID abilityId, IfMatch seen) {
        abilities.remove(actor, new GoalId(goalId), abilityId, seen);
    }
}
