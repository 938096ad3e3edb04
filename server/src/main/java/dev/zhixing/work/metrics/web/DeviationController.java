package dev.zhixing.work.metrics.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.SubjectView;
import dev.zhixing.work.metrics.CauseClass;
import dev.zhixing.work.metrics.MetricId;
import dev.zhixing.work.metrics.MetricStatus;
import dev.zhixing.work.metrics.Period;
import dev.zhixing.work.metrics.analysis.Compared;
import dev.zhixing.work.metrics.internal.Benchmarks;
import dev.zhixing.work.metrics.internal.CardQuestion;
import dev.zhixing.work.metrics.internal.Deviations;
import dev.zhixing.work.metrics.internal.WantedAction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Misses and what is done about them, lines that were crossed, figures of others. */
@RestController
@RequestMapping("/api/metrics/{metricId}")
class DeviationController {

    private final Deviations deviations;
    private final Benchmarks benchmarks;
    private final CardQuestion cards;
    private final Access access;
    private final People people;

    DeviationController(
            Deviations deviations,
            Benchmarks benchmarks,
            CardQuestion cards,
            Access access,
            People people) {
        this.deviations = deviations;
        this.benchmarks = benchmarks;
        this.cards = cards;
        this.access = access;
        this.people = people;
    }

    /**
     * A reading that missed its target.
     *
     * @param repeat how many in a row have missed up to this one
     * @param cause null while nobody has said why; likewise what follows
     * @param action the work that came of it, when the caller may see it
     * @param actionIn what that work is in, such as its plan
     * @param hasAction whether there is any
     * @param version 0 while nobody has said why
     */
    record DeviationSheet(
            String period,
            BigDecimal value,
            @Nullable BigDecimal target,
            BigDecimal deviation,
            @Nullable BigDecimal deviationPercent,
            MetricStatus status,
            int repeat,
            @Nullable CauseClass cause,
            @Nullable String explanation,
            @Nullable SubjectView action,
            @Nullable SubjectRef actionIn,
            boolean hasAction,
            @Nullable Party writtenBy,
            @Nullable Instant writtenAt,
            int version) {}

    record DeviationText(@Nullable CauseClass cause, @Nullable String explanation) {}

    /**
     * @param planId a plan the caller may edit
     * @param name a usual one when not said
     */
    record DeviationAction(
            @NotNull UUID planId,
            @Nullable String name,
            @Nullable UUID ownerId,
            @Nullable LocalDate deadline) {}

    /**
     * A time beyond a line.
     *
     * @param endedAt null while it lasts
     */
    record MetricCrossing(
            MetricStatus line,
            String period,
            BigDecimal value,
            Instant crossedAt,
            @Nullable Instant endedAt) {}

    /**
     * A figure of somebody else.
     *
     * @param gap our last reading less this
     */
    record MetricBenchmark(
            UUID id,
            Benchmarks.Kind kind,
            String holder,
            BigDecimal value,
            LocalDate statedOn,
            String source,
            @Nullable BigDecimal gap,
            @Nullable BigDecimal gapPercent) {

        static MetricBenchmark of(Benchmarks.Benchmark one) {
            Compared gap = one.gap();
            return new MetricBenchmark(
                    one.id(),
                    one.kind(),
                    one.holder(),
                    one.value(),
                    one.statedOn(),
                    one.source(),
                    gap == null ? null : gap.difference(),
                    gap == null ? null : gap.percent());
        }
    }

    record NewBenchmark(
            Benchmarks.@Nullable Kind kind,
            @Nullable String holder,
            @Nullable BigDecimal value,
            @Nullable LocalDate statedOn,
            @Nullable String source) {}

    /** Misses among the last 24 readings, newest first. */
    @GetMapping("/deviations")
    List<DeviationSheet> metricDeviations(Actor actor, @PathVariable UUID metricId) {
        return shown(actor, deviations.of(actor, new MetricId(metricId)));
    }

    @PutMapping("/deviations/{period}")
    ResponseEntity<DeviationSheet> writeDeviation(
            Actor actor,
            @PathVariable UUID metricId,
            @PathVariable String period,
            IfMatch seen,
            @RequestBody DeviationText body) {
        Deviations.Sheet sheet =
                deviations.write(
                        actor,
                        new MetricId(metricId),
                        period,
                        seen,
                        body.cause(),
                        body.explanation(),
                        one -> shown(actor, List.of(one)).getFirst());
        return Etag.ok(sheet.version(), shown(actor, List.of(sheet)).getFirst());
    }

    @PostMapping("/deviations/{period}/action")
    DeviationSheet openDeviationAction(
            Actor actor,
            @PathVariable UUID metricId,
            @PathVariable String period,
            @Valid @RequestBody DeviationAction body) {
        Deviations.Sheet sheet =
                deviations.act(
                        actor,
                        new MetricId(metricId),
                        period,
                        new WantedAction(
                                body.planId(), body.name(), body.ownerId(), body.deadline()));
        return shown(actor, List.of(sheet)).getFirst();
    }

    /** Newest first. */
    @GetMapping("/crossings")
    List<MetricCrossing> metricCrossings(Actor actor, @PathVariable UUID metricId) {
        var id = new MetricId(metricId);
        var card = cards.card(actor, id);
        return benchmarks.crossings(actor, id).stream()
                .map(
                        one ->
                                new MetricCrossing(
                                        one.line(),
                                        Period.of(card.frequency(), one.start()).key(),
                                        one.value(),
                                        one.crossedAt(),
                                        one.endedAt()))
                .toList();
    }

    @GetMapping("/benchmarks")
    List<MetricBenchmark> metricBenchmarks(Actor actor, @PathVariable UUID metricId) {
        return benchmarks.of(actor, new MetricId(metricId)).stream()
                .map(MetricBenchmark::of)
                .toList();
    }

    @PostMapping("/benchmarks")
    List<MetricBenchmark> addBenchmark(
            Actor actor, @PathVariable UUID metricId, @RequestBody NewBenchmark body) {
        return benchmarks
                .add(
                        actor,
                        new MetricId(metricId),
                        new Benchmarks.Draft(
                                body.kind(),
                                body.holder(),
                                body.value(),
                                body.statedOn(),
                                body.source()))
                .stream()
                .map(MetricBenchmark::of)
                .toList();
    }

    @DeleteMapping("/benchmarks/{benchmarkId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeBenchmark(Actor actor, @PathVariable UUID metricId, @PathVariable UUID benchmarkId) {
        benchmarks.remove(actor, new MetricId(metricId), benchmarkId);
    }

    private List<DeviationSheet> shown(Actor actor, List<Deviations.Sheet> sheets) {
        var authors = new HashSet<UUID>();
        var actions = new HashSet<SubjectRef>();
        for (Deviations.Sheet sheet : sheets) {
            Deviations.Written written = sheet.written();
            if (written != null) {
                authors.add(written.by());
                if (written.action() != null) {
                    actions.add(written.action());
                }
            }
        }
        Map<UUID, Party> names = people.people(authors);
        var titles = access.titles(actor, actions);
        return sheets.stream()
                .map(
                        sheet -> {
                            Deviations.Written written = sheet.written();
                            SubjectRef action = written == null ? null : written.action();
                            var title = action == null ? null : titles.get(action);
                            return new DeviationSheet(
                                    sheet.period().key(),
                                    sheet.value(),
                                    sheet.lines().target(),
                                    sheet.attainment().deviation(),
                                    sheet.attainment().deviationPercent(),
                                    sheet.lines().status(sheet.value()),
                                    sheet.repeat(),
                                    written == null ? null : written.cause(),
                                    written == null ? null : written.explanation(),
                                    action == null || title == null
                                            ? null
                                            : SubjectView.of(action, title),
                                    action == null || title == null
                                            ? null
                                            : access.container(action),
                                    action != null,
                                    written == null ? null : names.get(written.by()),
                                    written == null ? null : written.at(),
                                    sheet.version());
                        })
                .toList();
    }
}
