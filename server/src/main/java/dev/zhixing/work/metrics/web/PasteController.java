package dev.zhixing.work.metrics.web;

import dev.zhixing.base.api.Limit;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.words.Texts;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricId;
import dev.zhixing.work.metrics.Period;
import dev.zhixing.work.metrics.internal.BreakdownMember;
import dev.zhixing.work.metrics.internal.CardQuestion;
import dev.zhixing.work.metrics.internal.Pasting;
import dev.zhixing.work.metrics.internal.ReadingRecording;
import dev.zhixing.work.metrics.internal.ReadingRow;
import dev.zhixing.work.metrics.web.ReadingController.ReadingsKept;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Readings from and for spreadsheets. */
@RestController
@RequestMapping("/api/metrics/{metricId}/readings")
class PasteController {

    private static final int MOST = 20_000;

    private final Pasting pasting;
    private final CardQuestion cards;
    private final Texts texts;

    PasteController(Pasting pasting, CardQuestion cards, Texts texts) {
        this.pasting = pasting;
        this.cards = cards;
        this.texts = texts;
    }

    /**
     * A block out of a spreadsheet.
     *
     * @param replace whether readings that are there may be corrected; false when not said
     */
    record PastedText(@NotNull String text, @Nullable Boolean replace) {}

    /**
     * One cell of it.
     *
     * @param row in the text, from 1
     * @param present what is there already
     * @param problems why it cannot be kept; empty when it can
     */
    record PastedReading(
            int row,
            int column,
            @Nullable String period,
            @Nullable String member,
            @Nullable BigDecimal value,
            @Nullable String note,
            @Nullable BigDecimal present,
            List<String> problems) {}

    /** Nothing is kept. */
    @PostMapping("/paste-preview")
    List<PastedReading> previewPastedReadings(
            Actor actor, @PathVariable UUID metricId, @Valid @RequestBody PastedText body) {
        return pasting.preview(actor, new MetricId(metricId), body.text()).stream()
                .map(
                        row ->
                                new PastedReading(
                                        row.row(),
                                        row.column(),
                                        row.draft().period(),
                                        row.draft().member(),
                                        row.draft().value(),
                                        row.draft().note(),
                                        row.present(),
                                        row.problems()))
                .toList();
    }

    /** All of it or nothing. */
    @PostMapping("/paste")
    ReadingsKept pasteReadings(
            Actor actor, @PathVariable UUID metricId, @Valid @RequestBody PastedText body) {
        ReadingRecording.Result result =
                pasting.apply(
                        actor,
                        new MetricId(metricId),
                        body.text(),
                        Boolean.TRUE.equals(body.replace()));
        return new ReadingsKept(result.added(), result.changed(), result.unchanged());
    }

    /** The newest 20,000 readings as CSV. */
    @GetMapping("/export.csv")
    ResponseEntity<byte[]> exportReadings(
            Actor actor,
            @PathVariable UUID metricId,
            @Limit(usual = MOST, most = MOST) PageRequest page) {
        var id = new MetricId(metricId);
        MetricCard card = cards.card(actor, id);
        Map<UUID, String> names = new HashMap<>();
        for (BreakdownMember member : cards.members(id)) {
            names.put(member.id(), member.name());
        }
        var csv = new StringBuilder("\ufeff");
        for (String head : List.of("period", "member", "value", "note", "source", "at")) {
            csv.append(cell(texts.say("told.csv." + head)))
                    .append(head.equals("at") ? "\r\n" : ",");
        }
        for (ReadingRow row : cards.readings(actor, id, true, null, null, null, page).items()) {
            BigDecimal value = row.value();
            UUID member = row.memberId();
            csv.append(Period.of(card.frequency(), row.start()).key())
                    .append(',')
                    .append(cell(member == null ? "" : names.getOrDefault(member, "")))
                    .append(',')
                    .append(value == null ? "" : value.toPlainString())
                    .append(',')
                    .append(cell(row.note()))
                    .append(',')
                    .append(row.source())
                    .append(',')
                    .append(row.recordedAt())
                    .append("\r\n");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(card.code() + ".csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Quoted; what a spreadsheet would take for a formula stays text. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
