package dev.zhixing.work.goals.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.work.goals.CycleKind;
import dev.zhixing.work.goals.GoalCycle;
import dev.zhixing.work.goals.internal.Cycles;
import dev.zhixing.work.goals.internal.Cycles.CycleContent;

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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.UUID;

/** Cycles that goals are set for. */
@RestController
@RequestMapping("/api/goal-cycles")
class CycleController {

    private final Cycles cycles;

    CycleController(Cycles cycles) {
        this.cycles = cycles;
    }

    record GoalCycleEntry(
            @Nullable String name,
            @Nullable CycleKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        CycleContent content() {
            return new CycleContent(name, kind, from, to);
        }
    }

    @GetMapping
    Page<GoalCycle> goalCycles(Actor actor, PageRequest page) {
        return cycles.cycles(page);
    }

    @PostMapping
    ResponseEntity<GoalCycle> createGoalCycle(Actor actor, @RequestBody GoalCycleEntry body) {
        GoalCycle cycle = cycles.create(actor, body.content());
        return Etag.created(cycle.version(), cycle);
    }

    @PatchMapping("/{cycleId}")
    ResponseEntity<GoalCycle> changeGoalCycle(
            Actor actor,
            @PathVariable UUID cycleId,
            IfMatch seen,
            @RequestBody GoalCycleEntry body) {
        GoalCycle cycle = cycles.change(actor, cycleId, seen, body.content());
        return Etag.ok(cycle.version(), cycle);
    }

    @DeleteMapping("/{cycleId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteGoalCycle(Actor actor, @PathVariable UUID cycleId, IfMatch seen) {
        cycles.delete(actor, cycleId, seen);
    }
}
