package dev.zhixing.work.metrics.internal;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricId;
import dev.zhixing.work.metrics.MetricsProblem;
import dev.zhixing.work.metrics.Period;
import dev.zhixing.work.metrics.ReadingId;
import dev.zhixing.work.metrics.ReadingSource;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/** Brings readings in, corrects them and takes them out; totals and formulas follow at once. */
@Component
public class ReadingRecording {

    private static final int NAMED = 5;

    private final MetricStore store;
    private final MemberTotals totals;
    private final MemberStore memberStore;
    private final ReadingStore readings;
    private final Access access;
    private final OrganisationTime time;
    private final MetricAnnouncer announcer;
    private final Formulas formulas;
    private final LineCrossings crossings;
    private final DataSources sources;
    private final Clock clock;

    ReadingRecording(
            MetricStore store,
            MemberTotals totals,
            MemberStore memberStore,
            ReadingStore readings,
            Access access,
            OrganisationTime time,
            MetricAnnouncer announcer,
            Formulas formulas,
            LineCrossings crossings,
            DataSources sources,
            Clock clock) {
        this.store = store;
        this.totals = totals;
        this.memberStore = memberStore;
        this.readings = readings;
        this.access = access;
        this.time = time;
        this.announcer = announcer;
        this.formulas = formulas;
        this.crossings = crossings;
        this.sources = sources;
        this.clock = clock;
    }

    /** What came of it. */
    public record Result(int added, int changed, int unchanged) {}

    /**
     * Several readings at once, all or none.
     *
     * @param replace whether readings that are there already may be corrected by it
     * @throws Refused with every reading that is wrong
     */
    @Transactional
    public Result record(
            Actor actor,
            MetricId id,
            List<ReadingDraft> drafts,
            ReadingSource source,
            boolean replace) {
        access.require(actor, Right.CONTRIBUTE, id.ref());
        MetricCard card = store.lock(id).orElseThrow(NotFound::new);
        var rules = new ReadingRules(card, memberStore.of(id), time.today());
        List<ReadingRules.Wanted> wanted = rules.read(drafts);
        Map<String, ReadingRow> present = new HashMap<>();
        readings.in(id, wanted.stream().map(one -> one.period().start()).toList())
                .forEach(row -> present.put(key(row.start(), row.memberId()), row));
        if (!replace) {
            rules.refuseOthers(
                    wanted, one -> present.get(key(one.period().start(), one.memberId())));
        }
        Refused.ifAny(rules.breaches());
        Instant now = clock.instant();
        UUID by = actor.id().value();
        var fresh = new ArrayList<ReadingRow>();
        var changes = new ArrayList<FieldChange>();
        var days = new TreeSet<LocalDate>();
        int changed = 0;
        for (ReadingRules.Wanted one : wanted) {
            LocalDate start = one.period().start();
            ReadingRow before = present.get(key(start, one.memberId()));
            if (before == null) {
                fresh.add(
                        new ReadingRow(
                                new ReadingId(UUID.randomUUID()),
                                id,
                                start,
                                one.memberId(),
                                one.value(),
                                null,
                                one.note(),
                                source,
                                null,
                                by,
                                now,
                                1));
            } else if (!Objects.equals(before.value(), one.value())
                    || !before.note().equals(one.note())) {
                readings.update(
                        before, before.with(one.value(), null, one.note(), source, null, by, now));
                changed++;
            } else {
                continue;
            }
            days.add(start);
            changes.add(change(one, before));
        }
        readings.insertAll(fresh);
        if (!days.isEmpty()) {
            settle(actor, card, days);
            announcer.tell(actor, card, "readings-recorded", few(changes));
            sources.loaded(card.sourceId());
        }
        return new Result(fresh.size(), changed, wanted.size() - fresh.size() - changed);
    }

    /** Corrects one reading; what it was before is kept. */
    @Transactional
    public ReadingRow correct(
            Actor actor,
            MetricId id,
            ReadingId reading,
            IfMatch seen,
            @Nullable BigDecimal value,
            @Nullable String note,
            Function<ReadingRow, ?> current) {
        access.require(actor, Right.CONTRIBUTE, id.ref());
        MetricCard card = store.lock(id).orElseThrow(NotFound::new);
        ReadingRow before = readings.find(id, reading).orElseThrow(NotFound::new);
        seen.require(before.version(), () -> current.apply(before));
        if (before.source().isDerived()) {
            throw new Refused(List.of(new Breach("value", MetricsProblem.READING_IS_COMPUTED)));
        }
        var rules = new ReadingRules(card, memberStore.of(id), time.today());
        rules.figure("", value, note);
        Refused.ifAny(rules.breaches());
        ReadingRow after =
                before.with(
                        value == null ? before.value() : Figures.plain(value),
                        null,
                        note == null ? before.note() : note.strip(),
                        ReadingSource.TYPED,
                        null,
                        actor.id().value(),
                        clock.instant());
        readings.update(before, after);
        settle(actor, card, new TreeSet<>(List.of(before.start())));
        announcer.tell(
                actor,
                card,
                "reading-corrected",
                List.of(
                        new FieldChange(
                                "reading",
                                shown(card, before.start(), before.value()),
                                shown(card, after.start(), after.value()))));
        return after;
    }

    @Transactional
    public void remove(
            Actor actor,
            MetricId id,
            ReadingId reading,
            IfMatch seen,
            Function<ReadingRow, ?> current) {
        access.require(actor, Right.CONTRIBUTE, id.ref());
        MetricCard card = store.lock(id).orElseThrow(NotFound::new);
        ReadingRow row = readings.find(id, reading).orElseThrow(NotFound::new);
        seen.require(row.version(), () -> current.apply(row));
        if (row.source().isDerived()) {
            throw new Refused(List.of(new Breach("value", MetricsProblem.READING_IS_COMPUTED)));
        }
        readings.delete(row, actor.id().value(), clock.instant());
        settle(actor, card, new TreeSet<>(List.of(row.start())));
        announcer.tell(
                actor,
                card,
                "reading-removed",
                List.of(new FieldChange("reading", shown(card, row.start(), row.value()), null)));
    }

    /** Totals of the members, then lines, then formulas. */
    private void settle(Actor actor, MetricCard card, TreeSet<LocalDate> days) {
        List<BreakdownMember> members = memberStore.of(card.id());
        if (!members.isEmpty()) {
            totals.gather(actor, card, members, days);
        }
        crossings.check(actor, card);
        formulas.follow(
                actor,
                List.of(card.id().value()),
                days.first(),
                Period.of(card.frequency(), days.last()).end());
    }

    private static FieldChange change(ReadingRules.Wanted wanted, @Nullable ReadingRow before) {
        String place =
                wanted.period().key()
                        + (wanted.memberName() == null ? "" : " · " + wanted.memberName());
        return new FieldChange(
                "reading",
                before == null ? null : place + ": " + MetricAnnouncer.text(before.value()),
                place + ": " + MetricAnnouncer.text(wanted.value()));
    }

    private static List<FieldChange> few(List<FieldChange> changes) {
        return changes.size() <= NAMED
                ? changes
                : List.of(new FieldChange("readings", null, String.valueOf(changes.size())));
    }

    private static String shown(MetricCard card, LocalDate start, @Nullable BigDecimal value) {
        return Period.of(card.frequency(), start).key() + ": " + MetricAnnouncer.text(value);
    }

    private static String key(LocalDate start, @Nullable UUID member) {
        return start + " " + member;
    }
}
