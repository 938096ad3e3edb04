package dev.zhixing.work.metrics.internal;

import static dev.zhixing.work.metrics.internal.db.Tables.METRIC;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.words.Texts;
import dev.zhixing.shared.people.BinSource;
import dev.zhixing.work.metrics.MetricId;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Deleted indicators, for those who manage them. */
@Component
class MetricBin implements BinSource {

    private final DSLContext sql;
    private final MetricRights rights;

    MetricBin(DSLContext sql, MetricRights rights) {
        this.sql = sql;
        this.rights = rights;
    }

    @Override
    public List<Binned> binned(
            Actor actor, @Nullable Instant before, @Nullable UUID beforeId, int limit) {
        boolean english = Texts.reader().getLanguage().equals("en");
        return sql.select(METRIC.ID, METRIC.NAME_ZH, METRIC.NAME_EN, METRIC.DELETED_AT)
                .from(METRIC)
                .where(
                        METRIC.DELETED_AT.isNotNull(),
                        rights.managed(actor),
                        before == null
                                ? DSL.noCondition()
                                : DSL.row(METRIC.DELETED_AT, METRIC.ID).lt(before, beforeId))
                .orderBy(METRIC.DELETED_AT.desc(), METRIC.ID.desc())
                .limit(limit)
                .fetch(
                        row ->
                                new Binned(
                                        MetricId.KIND,
                                        row.value1(),
                                        english && !row.value3().isBlank()
                                                ? row.value3()
                                                : row.value2(),
                                        row.value4(),
                                        null));
    }
}
