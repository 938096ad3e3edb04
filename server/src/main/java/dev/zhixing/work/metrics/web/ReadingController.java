package dev.zhixing.work.metrics.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.api.Limit;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.People;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricId;
import dev.zhixing.work.metrics.Period;
import dev.zhixing.work.metrics.ReadingId;
import dev.zhixing.work.metrics.ReadingSource;
import dev.zhixing.work.metrics.internal.BreakdownMember;
import dev.zhixing.work.metrics.internal.CardQuestion;
import dev.zhixing.work.metrics.internal.Figures;
import dev.zhixing.work.metrics.internal.MetricTelling;
import dev.zhixing.work.metrics.internal.ReadingDraft;
import dev.zhixing.work.metrics.internal.ReadingRecording;
import dev.zhixing.work.metrics.internal.ReadingRow;
import dev.zhixing.work.metrics.internal.ReadingStore;

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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Readings of an indicator. */
@RestController
@RequestMapping("/api/metrics/{metricId}/readings")
class ReadingController {

    private final ReadingRecording recording;
    private final CardQuestion cards;
    private final People people;
    private final MetricTelling telling;
    private final JsonMapper json;

    ReadingController(
            ReadingRecording recording,
            CardQuestion cards,
            People people,
            MetricTelling telling,
            JsonMapper json) {
        this.recording = recording;
        this.cards = cards;
        this.people = people;
        this.telling = telling;
        this.json = json;
    }

    /**
     * One figure of one period.
     *
     * @param member null for the whole
     * @param reason why there is no value, when a formula comes to none
     * @param inputs the figures a formula took it from
     */
    record MetricReading(
            UUID id,
            String period,
            LocalDate start,
            MetricShapes.@Nullable MetricMember member,
            @Nullable BigDecimal value,
            @Nullable String reason,
            String note,
            ReadingSource source,
            List<ReadingInput> inputs,
            @Nullable Party recordedBy,
            Instant recordedAt,
            int version) {}

    /**
     * A figure that went into a computed one.
     *
     * @param fact whether it is one of the product's own
     */
    record ReadingInput(boolean fact, String name, String period, BigDecimal value) {}

    /**
     * Readings to be kept, all or none.
     *
     * @param replace whether readings that are there may be corrected; false when not said
     */
    record NewReadings(
            @NotNull List<ReadingDraft> readings,
            @Nullable ReadingSource source,
            @Nullable Boolean replace) {}

    /** What came of it. */
    record ReadingsKept(int added, int changed, int unchanged) {}

    record ReadingPatch(Patch<BigDecimal> value, Patch<String> note) {}

    /** What a reading was until somebody changed it. */
    record ReadingBefore(
            @Nullable BigDecimal value,
            String note,
            ReadingSource source,
            @Nullable Party recordedBy,
            Instant recordedAt,
            @Nullable Party replacedBy,
            Instant replacedAt) {}

    /**
     * Newest period first.
     *
     * @param memberId of one member only
     * @param all also those of the members; otherwise of the whole only
     */
    @GetMapping
    Page<MetricReading> readings(
            Actor actor,
            @PathVariable UUID metricId,
            @RequestParam @Nullable UUID memberId,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @Limit(usual = 50, most = 500) PageRequest page) {
        var id = new MetricId(metricId);
        Page<ReadingRow> rows = cards.readings(actor, id, all, memberId, from, to, page);
        List<MetricReading> shown = shown(cards.card(actor, id), rows.items());
        return new Page<>(shown, rows.next(), rows.total());
    }

    @PostMapping
    ReadingsKept recordReadings(
            Actor actor, @PathVariable UUID metricId, @Valid @RequestBody NewReadings body) {
        ReadingSource source = body.source();
        ReadingRecording.Result result =
                recording.record(
                        actor,
                        new MetricId(metricId),
                        body.readings(),
                        source == null || source.isDerived() ? ReadingSource.TYPED : source,
                        Boolean.TRUE.equals(body.replace()));
        return new ReadingsKept(result.added(), result.changed(), result.unchanged());
    }

    @PatchMapping("/{readingId}")
    ResponseEntity<MetricReading> correctReading(
            Actor actor,
            @PathVariable UUID metricId,
            @PathVariable UUID readingId,
            IfMatch seen,
            @RequestBody ReadingPatch body) {
        var id = new MetricId(metricId);
        ReadingRow row =
                recording.correct(
                        actor,
                        id,
                        new ReadingId(readingId),
                        seen,
                        body.value().or(null),
                        body.note().isPresent()
                                ? Objects.requireNonNullElse(body.note().or(""), "")
                                : null,
                        present -> one(actor, id, present));
        return Etag.ok(row.version(), one(actor, id, row));
    }

    @DeleteMapping("/{readingId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeReading(
            Actor actor, @PathVariable UUID metricId, @PathVariable UUID readingId, IfMatch seen) {
        var id = new MetricId(metricId);
        recording.remove(
                actor, id, new ReadingId(readingId), seen, present -> one(actor, id, present));
    }

    @GetMapping("/{readingId}/before")
    List<ReadingBefore> readingsBefore(
            Actor actor, @PathVariable UUID metricId, @PathVariable UUID readingId) {
        List<ReadingStore.Before> rows =
                cards.before(actor, new MetricId(metricId), new ReadingId(readingId));
        var ids = new HashSet<UUID>();
        rows.forEach(row -> ids.addAll(List.of(row.recordedBy(), row.replacedBy())));
        Map<UUID, Party> names = people.people(ids);
        return rows.stream()
                .map(
                        row ->
                                new ReadingBefore(
                                        row.value(),
                                        row.note(),
                                        row.source(),
                                        names.get(row.recordedBy()),
                                        row.recordedAt(),
                                        names.get(row.replacedBy()),
                                        row.replacedAt()))
                .toList();
    }

    private MetricReading one(Actor actor, MetricId id, ReadingRow row) {
        return shown(cards.card(actor, id), List.of(row)).getFirst();
    }

    private List<MetricReading> shown(MetricCard card, List<ReadingRow> rows) {
        var ids = new HashSet<UUID>();
        rows.forEach(row -> ids.add(row.recordedBy()));
        Map<UUID, Party> names = people.people(ids);
        Map<UUID, BreakdownMember> members = new HashMap<>();
        cards.members(card.id()).forEach(one -> members.put(one.id(), one));
        return rows.stream().map(row -> shown(card, row, names, members)).toList();
    }

    private MetricReading shown(
            MetricCard card,
            ReadingRow row,
            Map<UUID, Party> names,
            Map<UUID, BreakdownMember> members) {
        BreakdownMember member = row.memberId() == null ? null : members.get(row.memberId());
        return new MetricReading(
                row.id().value(),
                Period.of(card.frequency(), row.start()).key(),
                row.start(),
                member == null ? null : MetricShapes.MetricMember.of(member),
                row.value(),
                row.reason() == null ? null : telling.reason(row.reason()),
                row.note(),
                row.source(),
                inputs(row.inputs()),
                names.get(row.recordedBy()),
                row.recordedAt(),
                row.version());
    }

    private List<ReadingInput> inputs(@Nullable String kept) {
        var inputs = new ArrayList<ReadingInput>();
        if (kept != null) {
            json.readTree(kept)
                    .forEach(
                            one ->
                                    inputs.add(
                                            new ReadingInput(
                                                    one.path("fact").asBoolean(),
                                                    one.path("name").asString(),
                                                    one.path("period").asString(),
                                                    Figures.plain(
                                                            one.path("value").decimalValue()))));
        }
        return inputs;
    }
}
