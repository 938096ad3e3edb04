package dev.zhixing.work.metrics.internal;

import static dev.zhixing.work.metrics.internal.db.Tables.BENCHMARK;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricId;
import dev.zhixing.work.metrics.MetricsProblem;
import dev.zhixing.work.metrics.analysis.Compared;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Figures of others to compare with, and lines that were crossed. */
@Component
public class Benchmarks {

    private static final int MOST = 100;

    private final DSLContext sql;
    private final MetricStore store;
    private final MetricBoard board;
    private final LineCrossings crossings;
    private final Access access;
    private final MetricAnnouncer announcer;

    Benchmarks(
            DSLContext sql,
            MetricStore store,
            MetricBoard board,
            LineCrossings crossings,
            Access access,
            MetricAnnouncer announcer) {
        this.sql = sql;
        this.store = store;
        this.board = board;
        this.crossings = crossings;
        this.access = access;
        this.announcer = announcer;
    }

    /** Whose figure it is: 历史, 行业基准, 竞争对手, 优秀同行. */
    public enum Kind {
        HISTORY,
        INDUSTRY,
        COMPETITOR,
        PEER
    }

    /**
     * A figure of somebody else.
     *
     * @param gap our last reading against it; null without a reading
     */
    public record Benchmark(
            UUID id,
            Kind kind,
            String holder,
            BigDecimal value,
            LocalDate statedOn,
            String source,
            @Nullable Compared gap) {}

    /** A benchmark as somebody brings it. */
    public record Draft(
            @Nullable Kind kind,
            @Nullable String holder,
            @Nullable BigDecimal value,
            @Nullable LocalDate statedOn,
            @Nullable String source) {}

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Benchmark> of(Actor actor, MetricId id) {
        access.require(actor, Right.SEE, id.ref());
        MetricCard card = store.find(id).orElseThrow(NotFound::new);
        MetricBoard.Standing standing = board.standings(List.of(card)).get(id.value());
        ReadingRow reading = standing == null ? null : standing.reading();
        BigDecimal ours = reading == null ? null : reading.value();
        return sql.selectFrom(BENCHMARK)
                .where(BENCHMARK.METRIC_ID.eq(id.value()))
                .orderBy(BENCHMARK.STATED_ON.desc(), BENCHMARK.ID)
                .limit(MOST)
                .fetch(
                        row -> {
                            BigDecimal value = Figures.plain(row.get(BENCHMARK.VALUE));
                            return new Benchmark(
                                    row.get(BENCHMARK.ID),
                                    Kind.valueOf(row.get(BENCHMARK.KIND)),
                                    row.get(BENCHMARK.HOLDER),
                                    value,
                                    row.get(BENCHMARK.STATED_ON),
                                    row.get(BENCHMARK.SOURCE),
                                    ours == null ? null : Compared.of(value, ours));
                        });
    }

    @Transactional
    public List<Benchmark> add(Actor actor, MetricId id, Draft draft) {
        access.require(actor, Right.CONTRIBUTE, id.ref());
        MetricCard card = store.lock(id).orElseThrow(NotFound::new);
        String holder = draft.holder() == null ? "" : draft.holder().strip();
        String source = draft.source() == null ? "" : draft.source().strip();
        var breaches = new ArrayList<Breach>();
        missing("kind", draft.kind() == null, breaches);
        missing("holder", holder.isEmpty(), breaches);
        missing("value", draft.value() == null, breaches);
        missing("statedOn", draft.statedOn() == null, breaches);
        missing("source", source.isEmpty(), breaches);
        limit("holder", holder, 120, breaches);
        limit("source", source, 500, breaches);
        if (draft.value() != null && !CardRules.isInRange(draft.value())) {
            breaches.add(new Breach("value", MetricsProblem.NUMBER_RANGE));
        }
        if (sql.fetchCount(BENCHMARK, BENCHMARK.METRIC_ID.eq(id.value())) >= MOST) {
            breaches.add(new Breach("", MetricsProblem.TOO_MANY_READINGS, Map.of("most", MOST)));
        }
        Refused.ifAny(breaches);
        sql.insertInto(BENCHMARK)
                .set(BENCHMARK.ID, UUID.randomUUID())
                .set(BENCHMARK.METRIC_ID, id.value())
                .set(BENCHMARK.KIND, String.valueOf(draft.kind()))
                .set(BENCHMARK.HOLDER, holder)
                .set(BENCHMARK.VALUE, draft.value())
                .set(BENCHMARK.STATED_ON, draft.statedOn())
                .set(BENCHMARK.SOURCE, source)
                .execute();
        announcer.tell(
                actor,
                card,
                "benchmark-added",
                List.of(new FieldChange("benchmark", null, holder)));
        return of(actor, id);
    }

    @Transactional
    public void remove(Actor actor, MetricId id, UUID benchmark) {
        access.require(actor, Right.CONTRIBUTE, id.ref());
        MetricCard card = store.lock(id).orElseThrow(NotFound::new);
        String holder =
                sql.deleteFrom(BENCHMARK)
                        .where(BENCHMARK.ID.eq(benchmark), BENCHMARK.METRIC_ID.eq(id.value()))
                        .returning(BENCHMARK.HOLDER)
                        .fetchOne(BENCHMARK.HOLDER);
        if (holder == null) {
            throw new NotFound();
        }
        announcer.tell(
                actor,
                card,
                "benchmark-removed",
                List.of(new FieldChange("benchmark", holder, null)));
    }

    /** Times beyond a line, newest first. */
    @Transactional(readOnly = true)
    public List<LineCrossings.Crossing> crossings(Actor actor, MetricId id) {
        access.require(actor, Right.SEE, id.ref());
        return crossings.of(store.find(id).orElseThrow(NotFound::new), MOST);
    }

    private static void missing(String path, boolean missing, List<Breach> breaches) {
        if (missing) {
            breaches.add(new Breach(path, MetricsProblem.MISSING));
        }
    }

    private static void limit(String path, String text, int most, List<Breach> breaches) {
        if (text.length() > most) {
            breaches.add(new Breach(path, MetricsProblem.TEXT_TOO_LONG, Map.of("limit", most)));
        }
    }
}
