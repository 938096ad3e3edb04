package dev.zhixing.work.metrics.internal;

import static dev.zhixing.work.metrics.internal.db.Tables.SOURCE;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.UUID;

/** The register of where figures come from. */
@Component
public class DataSources {

    private final DSLContext sql;
    private final Clock clock;

    DataSources(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    boolean exists(UUID id) {
        return sql.fetchExists(SOURCE, SOURCE.ID.eq(id), SOURCE.DELETED_AT.isNull());
    }

    /** Figures of it have come in. */
    void loaded(@Nullable UUID id) {
        if (id != null) {
            sql.update(SOURCE)
                    .set(SOURCE.LAST_LOAD_AT, clock.instant())
                    .where(SOURCE.ID.eq(id))
                    .execute();
        }
    }
}
