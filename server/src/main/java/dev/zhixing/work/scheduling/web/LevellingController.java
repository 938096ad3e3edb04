package dev.zhixing.work.scheduling.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.work.plans.PlanChange;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.scheduling.Levelling;
import dev.zhixing.work.scheduling.LevellingAim;
import dev.zhixing.work.scheduling.LevellingChoices;
import dev.zhixing.work.scheduling.LevellingMove;
import dev.zhixing.work.scheduling.LevellingOverload;
import dev.zhixing.work.scheduling.internal.Levellings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Levellings of a plan. */
@RestController
@RequestMapping("/api/plans/{planId}/levellings")
class LevellingController {

    private static final int USUAL_SECONDS = 10;
    private static final int USUAL_ABSENCE = 3;

    private final Levellings levellings;

    LevellingController(Levellings levellings) {
        this.levellings = levellings;
    }

    /**
     * @param aim EARLY_FINISH unless said
     * @param seconds 10 unless said
     * @param placements orders to try at most; with them the answer is the same every time
     * @param seed 1 unless said
     * @param collaboratorPercent how much of a collaborator an item takes; 0 unless said
     * @param absenceDays absences of so many working days keep work away; 3 unless said, 0: none
     * @param otherPlans whether work in other plans counts; true unless said
     * @param itemIds only these and what is under them may move; all unless said
     */
    record NewLevelling(
            @Nullable LevellingAim aim,
            @Nullable @Min(1) @Max(60) Integer seconds,
            @Nullable @Min(1) @Max(10_000_000) Long placements,
            @Nullable @Min(0) @Max(9_007_199_254_740_991L) Long seed,
            @Nullable @Min(0) @Max(100) Integer collaboratorPercent,
            @Nullable @Min(0) @Max(366) Integer absenceDays,
            @Nullable Boolean otherPlans,
            @Nullable @Size(max = 5000) List<@NotNull UUID> itemIds) {

        LevellingChoices choices() {
            return new LevellingChoices(
                    Objects.requireNonNullElse(aim, LevellingAim.EARLY_FINISH),
                    Objects.requireNonNullElse(seconds, USUAL_SECONDS),
                    Objects.requireNonNullElse(placements, 0L),
                    Objects.requireNonNullElse(seed, 1L),
                    Objects.requireNonNullElse(collaboratorPercent, 0),
                    Objects.requireNonNullElse(absenceDays, USUAL_ABSENCE),
                    Objects.requireNonNullElse(otherPlans, true),
                    Objects.requireNonNullElse(itemIds, List.of()));
        }
    }

    @GetMapping
    Page<Levelling> levellings(Actor actor, @PathVariable UUID planId, PageRequest page) {
        return levellings.page(actor, new PlanId(planId), page);
    }

    @PostMapping
    ResponseEntity<Levelling> startLevelling(
            Actor actor, @PathVariable UUID planId, @Valid @RequestBody NewLevelling body) {
        Levelling made = levellings.start(actor, new PlanId(planId), body.choices());
        return Etag.created(made.version(), made);
    }

    @GetMapping("/{levellingId}")
    ResponseEntity<Levelling> levelling(
            Actor actor, @PathVariable UUID planId, @PathVariable UUID levellingId) {
        Levelling found = levellings.levelling(actor, new PlanId(planId), levellingId);
        return Etag.ok(found.version(), found);
    }

    @GetMapping("/{levellingId}/moves")
    Page<LevellingMove> levellingMoves(
            Actor actor,
            @PathVariable UUID planId,
            @PathVariable UUID levellingId,
            PageRequest page) {
        return levellings.moves(actor, new PlanId(planId), levellingId, page);
    }

    @GetMapping("/{levellingId}/overloads")
    Page<LevellingOverload> levellingOverloads(
            Actor actor,
            @PathVariable UUID planId,
            @PathVariable UUID levellingId,
            @RequestParam(defaultValue = "false") boolean remaining,
            PageRequest page) {
        return levellings.overloads(actor, new PlanId(planId), levellingId, remaining, page);
    }

    @PostMapping("/{levellingId}/cancel")
    ResponseEntity<Levelling> cancelLevelling(
            Actor actor, @PathVariable UUID planId, @PathVariable UUID levellingId) {
        Levelling now = levellings.cancel(actor, new PlanId(planId), levellingId);
        return Etag.ok(now.version(), now);
    }

    @PostMapping("/{levellingId}/apply")
    PlanChange applyLevelling(
            Actor actor, @PathVariable UUID planId, @PathVariable UUID levellingId, IfMatch seen) {
        return levellings.apply(actor, new PlanId(planId), levellingId, seen);
    }

    @PostMapping("/{levellingId}/drop")
    ResponseEntity<Levelling> dropLevelling(
            Actor actor, @PathVariable UUID planId, @PathVariable UUID levellingId, IfMatch seen) {
        Levelling now = levellings.drop(actor, new PlanId(planId), levellingId, seen);
        return Etag.ok(now.version(), now);
    }
}
