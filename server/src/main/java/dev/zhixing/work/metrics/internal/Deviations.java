package dev.zhixing.work.metrics.internal;

import static dev.zhixing.work.metrics.internal.db.Tables.DEVIATION;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.base.words.Texts;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.metrics.ActionDesk;
import dev.zhixing.work.metrics.CauseClass;
import dev.zhixing.work.metrics.Lines;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricId;
import dev.zhixing.work.metrics.MetricsProblem;
import dev.zhixing.work.metrics.Period;
import dev.zhixing.work.metrics.analysis.Attainment;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Why readings missed their targets, and what is done about it. */
@Component
public class Deviations {

    private static final int BACK = 24;
    private static final int LONGEST = 2000;

    private final DSLContext sql;
    private final CardParts parts;
    private final MetricStore store;
    private final ReadingStore readings;
    private final Access access;
    private final MetricAnnouncer announcer;
    private final ObjectProvider<ActionDesk> desks;
    private final Texts texts;
    private final Clock clock;

    Deviations(
            DSLContext sql,
            CardParts parts,
            MetricStore store,
            ReadingStore readings,
            Access access,
            MetricAnnouncer announcer,
            ObjectProvider<ActionDesk> desks,
            Texts texts,
            Clock clock) {
        this.sql = sql;
        this.parts = parts;
        this.store = store;
        this.readings = readings;
        this.access = access;
        this.announcer = announcer;
        this.desks = desks;
        this.texts = texts;
        this.clock = clock;
    }

    /** What somebody wrote about a miss. */
    public record Written(
            CauseClass cause,
            String explanation,
            @Nullable SubjectRef action,
            UUID by,
            Instant at,
            int version) {}

    /**
     * A reading that missed its target.
     *
     * @param repeat how many readings in a row have missed up to this one
     * @param written null while nobody has said why
     */
    public record Sheet(
            MetricCard card,
            Period period,
            BigDecimal value,
            Lines lines,
            Attainment attainment,
            int repeat,
            @Nullable Written written) {

        public int version() {
            return written == null ? 0 : written.version();
        }
    }

    /** Misses among the last readings, newest first. */
    @Transactional(readOnly = true)
    public List<Sheet> of(Actor actor, MetricId id) {
        access.require(actor, Right.SEE, id.ref());
        return sheets(store.find(id).orElseThrow(NotFound::new)).reversed();
    }

    private List<Sheet> sheets(MetricCard card) {
        List<UUID> ids = List.of(card.id().value());
        var targets = parts.targets(ids).getOrDefault(card.id().value(), new TreeMap<>());
        Map<LocalDate, Written> written = written(card.id());
        var sheets = new ArrayList<Sheet>();
        int repeat = 0;
        for (ReadingRow row : readings.last(ids, BACK).getOrDefault(card.id().value(), List.of())) {
            Lines lines = OwnTargets.lines(card, targets, row.start());
            BigDecimal value = row.value();
            Attainment attainment = value == null ? null : Attainment.of(lines, value).orElse(null);
            if (value == null || attainment == null || attainment.reached()) {
                repeat = 0;
                continue;
            }
            repeat++;
            sheets.add(
                    new Sheet(
                            card,
                            Period.of(card.frequency(), row.start()),
                            value,
                            lines,
                            attainment,
                            repeat,
                            written.get(row.start())));
        }
        return sheets;
    }

    private Map<LocalDate, Written> written(MetricId id) {
        var written = new HashMap<LocalDate, Written>();
        sql.selectFrom(DEVIATION)
                .where(DEVIATION.METRIC_ID.eq(id.value()))
                .orderBy(DEVIATION.STARTS_ON.desc(), DEVIATION.ID)
                .limit(500)
                .forEach(row -> written.put(row.get(DEVIATION.STARTS_ON), written(row)));
        return written;
    }

    private static Written written(Record row) {
        String kind = row.get(DEVIATION.ACTION_KIND);
        return new Written(
                CauseClass.valueOf(row.get(DEVIATION.CAUSE)),
                row.get(DEVIATION.EXPLANATION),
                kind == null ? null : new SubjectRef(kind, row.get(DEVIATION.ACTION_ID)),
                row.get(DEVIATION.WRITTEN_BY),
                row.get(DEVIATION.WRITTEN_AT),
                row.get(DEVIATION.VERSION));
    }

    /** Says why. The version of what nobody has written yet is 0. */
    @Transactional
    public Sheet write(
            Actor actor,
            MetricId id,
            String period,
            IfMatch seen,
            @Nullable CauseClass cause,
            @Nullable String explanation,
            Function<Sheet, ?> current) {
        access.require(actor, Right.CONTRIBUTE, id.ref());
        MetricCard card = store.lock(id).orElseThrow(NotFound::new);
        Sheet sheet = sheet(card, period);
        seen.require(sheet.version(), () -> current.apply(sheet));
        String plain = explanation == null ? "" : explanation.strip();
        var breaches = new ArrayList<Breach>();
        if (cause == null) {
            breaches.add(new Breach("cause", MetricsProblem.MISSING));
        }
        if (plain.isEmpty()) {
            breaches.add(new Breach("explanation", MetricsProblem.EXPLANATION_MISSING));
        } else if (plain.length() > LONGEST) {
            breaches.add(
                    new Breach(
                            "explanation", MetricsProblem.TEXT_TOO_LONG, Map.of("limit", LONGEST)));
        }
        Refused.ifAny(breaches);
        Written before = sheet.written();
        String word = String.valueOf(cause);
        sql.insertInto(DEVIATION)
                .set(DEVIATION.ID, UUID.randomUUID())
                .set(DEVIATION.METRIC_ID, id.value())
                .set(DEVIATION.STARTS_ON, sheet.period().start())
                .set(DEVIATION.CAUSE, word)
                .set(DEVIATION.EXPLANATION, plain)
                .set(DEVIATION.WRITTEN_BY, actor.id().value())
                .set(DEVIATION.WRITTEN_AT, clock.instant())
                .onConflict(DEVIATION.METRIC_ID, DEVIATION.STARTS_ON)
                .doUpdate()
                .set(DEVIATION.CAUSE, word)
                .set(DEVIATION.EXPLANATION, plain)
                .set(DEVIATION.WRITTEN_BY, actor.id().value())
                .set(DEVIATION.WRITTEN_AT, clock.instant())
                .set(DEVIATION.VERSION, DEVIATION.VERSION.plus(1))
                .execute();
        announcer.tell(
                actor,
                card,
                before == null ? "deviation-written" : "deviation-changed",
                List.of(
                        new FieldChange(
                                "cause", before == null ? null : before.cause().name(), word),
                        new FieldChange(
                                "explanation",
                                before == null ? null : before.explanation(),
                                plain)));
        return sheet(card, period);
    }

    /**
     * Makes it somebody's work, in a plan the caller may edit.
     *
     * @throws Refused when nobody has said why yet, or there is an action already
     */
    @Transactional
    public Sheet act(Actor actor, MetricId id, String period, WantedAction wanted) {
        access.require(actor, Right.CONTRIBUTE, id.ref());
        MetricCard card = store.lock(id).orElseThrow(NotFound::new);
        Sheet sheet = sheet(card, period);
        Written written = sheet.written();
        if (written == null) {
            throw new Refused(MetricsProblem.EXPLANATION_MISSING);
        }
        if (written.action() != null) {
            throw new Refused(MetricsProblem.ACTION_TAKEN);
        }
        ActionDesk desk = desks.getIfAvailable();
        if (desk == null) {
            throw new Refused(MetricsProblem.NO_DESK);
        }
        boolean english = Texts.reader().getLanguage().equals("en");
        var facts = Map.of("name", card.name(english), "period", sheet.period().key());
        String name = wanted.name();
        SubjectRef action =
                desk.open(
                        actor,
                        new ActionDesk.Action(
                                wanted.planId(),
                                name == null || name.isBlank()
                                        ? texts.say("told.action", facts)
                                        : name.strip(),
                                written.explanation(),
                                wanted.ownerId(),
                                wanted.deadline(),
                                id.ref()));
        sql.update(DEVIATION)
                .set(DEVIATION.ACTION_KIND, action.kind())
                .set(DEVIATION.ACTION_ID, action.id())
                .set(DEVIATION.VERSION, DEVIATION.VERSION.plus(1))
                .where(
                        DEVIATION.METRIC_ID.eq(id.value()),
                        DEVIATION.STARTS_ON.eq(sheet.period().start()))
                .execute();
        announcer.tell(
                actor,
                card,
                "action-opened",
                List.of(new FieldChange("action", null, sheet.period().key())));
        return sheet(card, period);
    }

    private Sheet sheet(MetricCard card, String text) {
        Period period;
        try {
            period = Period.parse(card.frequency(), text);
        } catch (DateTimeException unreadable) {
            throw new Refused(List.of(Periods.unreadable("period", text, card.frequency())));
        }
        return sheets(card).stream()
                .filter(sheet -> sheet.period().equals(period))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refused(
                                        List.of(
                                                new Breach(
                                                        "period",
                                                        MetricsProblem.NOT_MISSED,
                                                        Map.of("period", period.key())))));
    }
}
