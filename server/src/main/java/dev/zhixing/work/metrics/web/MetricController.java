package dev.zhixing.work.metrics.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricFamily;
import dev.zhixing.work.metrics.MetricHead;
import dev.zhixing.work.metrics.MetricId;
import dev.zhixing.work.metrics.internal.CardPartEditing;
import dev.zhixing.work.metrics.internal.CardQuestion;
import dev.zhixing.work.metrics.internal.MemberDraft;
import dev.zhixing.work.metrics.internal.MetricBoard;
import dev.zhixing.work.metrics.internal.MetricEditing;
import dev.zhixing.work.metrics.internal.TargetDraft;
import dev.zhixing.work.metrics.web.MetricShapes.Metric;

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

import java.util.List;
import java.util.UUID;

/** Cards of indicators. */
@RestController
@RequestMapping("/api/metrics")
class MetricController {

    private final MetricEditing editing;
    private final CardPartEditing parts;
    private final CardQuestion cards;
    private final MetricBoard board;
    private final MetricShapes shapes;

    MetricController(
            MetricEditing editing,
            CardPartEditing parts,
            CardQuestion cards,
            MetricBoard board,
            MetricShapes shapes) {
        this.editing = editing;
        this.parts = parts;
        this.cards = cards;
        this.board = board;
        this.shapes = shapes;
    }

    /** All targets of single periods. */
    record PeriodTargets(@NotNull List<TargetDraft> targets) {}

    /** All members, in their order. */
    record MetricMembers(@NotNull List<MemberDraft> members) {}

    @GetMapping
    Page<MetricHead> metrics(
            Actor actor,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable UUID unitId,
            @RequestParam @Nullable UUID ownerId,
            @RequestParam @Nullable UUID personId,
            @RequestParam @Nullable MetricFamily family,
            PageRequest page) {
        var wanted =
                new MetricBoard.Wanted(
                        List.of(), unitId, ownerId, personId, family, null, q, false);
        Page<MetricCard> found = board.cards(actor, wanted, page);
        var parties = shapes.parties(found.items());
        return found.map(card -> shapes.head(card, parties));
    }

    @PostMapping
    ResponseEntity<Metric> createMetric(Actor actor, @RequestBody NewMetric body) {
        MetricCard card = editing.create(actor, body.draft(actor.id().value()));
        return Etag.created(card.version(), shown(actor, card));
    }

    @GetMapping("/{metricId}")
    ResponseEntity<Metric> metric(Actor actor, @PathVariable UUID metricId) {
        CardQuestion.Whole whole = cards.whole(actor, new MetricId(metricId));
        return Etag.ok(whole.card().version(), shapes.whole(whole));
    }

    @PatchMapping("/{metricId}")
    ResponseEntity<Metric> changeMetric(
            Actor actor, @PathVariable UUID metricId, IfMatch seen, @RequestBody MetricPatch body) {
        return answer(
                actor,
                editing.change(
                        actor,
                        new MetricId(metricId),
                        seen,
                        body::onto,
                        card -> shown(actor, card)));
    }

    @DeleteMapping("/{metricId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteMetric(Actor actor, @PathVariable UUID metricId, IfMatch seen) {
        editing.delete(actor, new MetricId(metricId), seen, card -> shown(actor, card));
    }

    @PostMapping("/{metricId}/restore")
    ResponseEntity<Metric> restoreMetric(Actor actor, @PathVariable UUID metricId) {
        return answer(actor, editing.restore(actor, new MetricId(metricId)));
    }

    @PutMapping("/{metricId}/targets")
    ResponseEntity<Metric> setMetricTargets(
            Actor actor,
            @PathVariable UUID metricId,
            IfMatch seen,
            @Valid @RequestBody PeriodTargets body) {
        return answer(
                actor,
                parts.setTargets(
                        actor,
                        new MetricId(metricId),
                        seen,
                        body.targets(),
                        card -> shown(actor, card)));
    }

    @PutMapping("/{metricId}/members")
    ResponseEntity<Metric> setMetricMembers(
            Actor actor,
            @PathVariable UUID metricId,
            IfMatch seen,
            @Valid @RequestBody MetricMembers body) {
        return answer(
                actor,
                parts.setMembers(
                        actor,
                        new MetricId(metricId),
                        seen,
                        body.members(),
                        card -> shown(actor, card)));
    }

    @PutMapping("/{metricId}/recorders/{personId}")
    ResponseEntity<Metric> addRecorder(
            Actor actor, @PathVariable UUID metricId, @PathVariable UUID personId) {
        return answer(
                actor,
                parts.setRecorder(actor, new MetricId(metricId), new PersonId(personId), true));
    }

    @DeleteMapping("/{metricId}/recorders/{personId}")
    ResponseEntity<Metric> removeRecorder(
            Actor actor, @PathVariable UUID metricId, @PathVariable UUID personId) {
        return answer(
                actor,
                parts.setRecorder(actor, new MetricId(metricId), new PersonId(personId), false));
    }

    private ResponseEntity<Metric> answer(Actor actor, MetricCard card) {
        return Etag.ok(card.version(), shown(actor, card));
    }

    private Metric shown(Actor actor, MetricCard card) {
        return shapes.whole(cards.whole(actor, card));
    }
}
