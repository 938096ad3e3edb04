package dev.zhixing.shared.activity.internal;

import static dev.zhixing.shared.activity.internal.db.Tables.ATTACHMENT;
import static dev.zhixing.shared.activity.internal.db.Tables.COMMENT;

import dev.zhixing.shared.activity.ActivityCounts;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Counts comments and attachments in one query. */
@Component
class CountStore implements ActivityCounts {

    private final DSLContext sql;

    CountStore(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, Count> of(String kind, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        UUID[] all = ids.toArray(UUID[]::new);
        var rows =
                sql.select(COMMENT.SUBJECT_ID, DSL.count(), DSL.inline(0))
                        .from(COMMENT)
                        .where(COMMENT.SUBJECT_KIND.eq(kind), COMMENT.SUBJECT_ID.eq(DSL.any(all)))
                        .groupBy(COMMENT.SUBJECT_ID)
                        .unionAll(
                                sql.select(ATTACHMENT.SUBJECT_ID, DSL.inline(0), DSL.count())
                                        .from(ATTACHMENT)
                                        .where(
                                                ATTACHMENT.SUBJECT_KIND.eq(kind),
                                                ATTACHMENT.SUBJECT_ID.eq(DSL.any(all)))
                                        .groupBy(ATTACHMENT.SUBJECT_ID))
                        .fetch();
        var counts = new HashMap<UUID, Count>();
        for (var row : rows) {
            counts.merge(
                    row.value1(),
                    new Count(row.value2(), row.value3()),
                    (one, other) ->
                            new Count(
                                    one.comments() + other.comments(),
                                    one.attachments() + other.attachments()));
        }
        return counts;
    }
}
