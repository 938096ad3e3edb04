package dev.zhixing.work.metrics.internal;

import static dev.zhixing.work.metrics.internal.db.Tables.RECORDER;
import static dev.zhixing.work.metrics.internal.db.Tables.TARGET;

import dev.zhixing.work.metrics.MetricId;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Targets of single periods and the people who record. */
@Component
public class CardParts {

    private final DSLContext sql;

    CardParts(DSLContext sql) {
        this.sql = sql;
    }

    /** A target of one period's own. */
    public record OwnTarget(
            LocalDate start,
            BigDecimal target,
            @Nullable BigDecimal warning,
            @Nullable BigDecimal alarm) {}

    void replaceTargets(MetricId id, Collection<OwnTarget> targets) {
        sql.deleteFrom(TARGET).where(TARGET.METRIC_ID.eq(id.value())).execute();
        var insert =
                sql.insertInto(
                        TARGET,
                        TARGET.METRIC_ID,
                        TARGET.STARTS_ON,
                        TARGET.TARGET_,
                        TARGET.WARNING,
                        TARGET.ALARM);
        for (OwnTarget one : targets) {
            insert =
                    insert.values(
                            id.value(), one.start(), one.target(), one.warning(), one.alarm());
        }
        if (!targets.isEmpty()) {
            insert.execute();
        }
    }

    /** Targets of single periods, by metric and first day. */
    Map<UUID, TreeMap<LocalDate, OwnTarget>> targets(Collection<UUID> ids) {
        var targets = new HashMap<UUID, TreeMap<LocalDate, OwnTarget>>();
        sql.selectFrom(TARGET)
                .where(TARGET.METRIC_ID.eq(DSL.any(ids.toArray(UUID[]::new))))
                .forEach(
                        row ->
                                targets.computeIfAbsent(
                                                row.get(TARGET.METRIC_ID), _ -> new TreeMap<>())
                                        .put(
                                                row.get(TARGET.STARTS_ON),
                                                new OwnTarget(
                                                        row.get(TARGET.STARTS_ON),
                                                        Figures.plain(row.get(TARGET.TARGET_)),
                                                        Figures.orNull(row.get(TARGET.WARNING)),
                                                        Figures.orNull(row.get(TARGET.ALARM)))));
        return targets;
    }

    Set<UUID> recorders(MetricId id) {
        return new HashSet<>(
                sql.select(RECORDER.PERSON_ID)
                        .from(RECORDER)
                        .where(RECORDER.METRIC_ID.eq(id.value()))
                        .fetch(RECORDER.PERSON_ID));
    }

    void setRecorder(MetricId id, UUID person, boolean recorder) {
        if (recorder) {
            sql.insertInto(RECORDER)
                    .set(RECORDER.METRIC_ID, id.value())
                    .set(RECORDER.PERSON_ID, person)
                    .onConflictDoNothing()
                    .execute();
        } else {
            sql.deleteFrom(RECORDER)
                    .where(RECORDER.METRIC_ID.eq(id.value()), RECORDER.PERSON_ID.eq(person))
                    .execute();
        }
    }
}
