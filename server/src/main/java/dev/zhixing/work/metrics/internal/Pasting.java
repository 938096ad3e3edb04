package dev.zhixing.work.metrics.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.words.Texts;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricId;
import dev.zhixing.work.metrics.MetricsProblem;
import dev.zhixing.work.metrics.ReadingSource;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Shows what a pasted table would bring, cell by cell, and brings it. */
@Component
public class Pasting {

    private static final int LONGEST = 500_000;

    private final MetricStore store;
    private final ReadingStore readings;
    private final MemberStore members;
    private final Access access;
    private final OrganisationTime time;
    private final ReadingRecording recording;
    private final Texts texts;

    Pasting(
            MetricStore store,
            ReadingStore readings,
            MemberStore members,
            Access access,
            OrganisationTime time,
            ReadingRecording recording,
            Texts texts) {
        this.store = store;
        this.readings = readings;
        this.members = members;
        this.access = access;
        this.time = time;
        this.recording = recording;
        this.texts = texts;
    }

    /**
     * One reading of the table.
     *
     * @param present what is there already
     * @param problems why it cannot be kept, in the reader's language
     */
    public record Row(
            int row,
            int column,
            ReadingDraft draft,
            @Nullable BigDecimal present,
            List<String> problems) {}

    @Transactional(readOnly = true)
    public List<Row> preview(Actor actor, MetricId id, String text) {
        access.require(actor, Right.CONTRIBUTE, id.ref());
        MetricCard card = store.find(id).orElseThrow(NotFound::new);
        List<BreakdownMember> known = members.of(id);
        Map<LocalDate, List<ReadingRow>> present = new HashMap<>();
        var rows = new ArrayList<Row>();
        for (PastedReadings.Cell cell : cells(text, known)) {
            var rules = new ReadingRules(card, known, time.today());
            List<ReadingRules.Wanted> wanted = rules.read(List.of(cell.draft()));
            BigDecimal there = null;
            if (!wanted.isEmpty()) {
                ReadingRules.Wanted one = wanted.getFirst();
                there = present(id, one, present);
            }
            rows.add(
                    new Row(
                            cell.row(),
                            cell.column(),
                            cell.draft(),
                            there,
                            sentences(rules.breaches(), cell.unreadable())));
        }
        return rows;
    }

    private @Nullable BigDecimal present(
            MetricId id, ReadingRules.Wanted one, Map<LocalDate, List<ReadingRow>> known) {
        var start = one.period().start();
        List<ReadingRow> rows = known.computeIfAbsent(start, day -> readings.in(id, List.of(day)));
        return rows.stream()
                .filter(row -> Objects.equals(row.memberId(), one.memberId()))
                .findFirst()
                .map(ReadingRow::value)
                .orElse(null);
    }

    /** All of it or nothing. */
    @Transactional
    public ReadingRecording.Result apply(Actor actor, MetricId id, String text, boolean replace) {
        access.require(actor, Right.CONTRIBUTE, id.ref());
        List<ReadingDraft> drafts =
                cells(text, members.of(id)).stream().map(PastedReadings.Cell::draft).toList();
        return recording.record(actor, id, drafts, ReadingSource.PASTED, replace);
    }

    private static List<PastedReadings.Cell> cells(String text, List<BreakdownMember> known) {
        if (text.length() > LONGEST) {
            throw new Refused(
                    List.of(
                            new Breach(
                                    "text",
                                    MetricsProblem.TEXT_TOO_LONG,
                                    Map.of("limit", LONGEST))));
        }
        List<PastedReadings.Cell> cells =
                PastedReadings.read(
                        text,
                        known.stream()
                                .filter(BreakdownMember::active)
                                .map(BreakdownMember::name)
                                .toList());
        if (cells.size() > ReadingRules.MOST) {
            throw new Refused(MetricsProblem.TOO_MANY_READINGS, Map.of("most", ReadingRules.MOST));
        }
        return cells;
    }

    private List<String> sentences(List<Breach> breaches, @Nullable String unreadable) {
        var sentences = new ArrayList<String>();
        for (Breach breach : breaches) {
            boolean number = unreadable != null && breach.path().endsWith(".value");
            sentences.add(
                    number
                            ? texts.say("told.no-number", Map.of("text", unreadable))
                            : texts.say("problem.metrics." + breach.code().slug(), breach.facts()));
        }
        return sentences;
    }
}
