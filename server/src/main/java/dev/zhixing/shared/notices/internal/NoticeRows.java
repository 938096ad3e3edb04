package dev.zhixing.shared.notices.internal;

import static dev.zhixing.shared.notices.internal.db.Tables.NOTICE;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.notices.NoticeReason;
import dev.zhixing.shared.people.SubjectGuard;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads notices as they are kept. */
@Component
class NoticeRows {

    private final DSLContext sql;
    private final JsonMapper json;

    NoticeRows(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** One notice. */
    record Row(
            UUID id,
            NoticeReason reason,
            UUID actor,
            @Nullable UUID standsInFor,
            SubjectRef subject,
            SubjectRef container,
            String textKey,
            Map<String, String> facts,
            int times,
            Instant at,
            boolean read,
            boolean done,
            @Nullable Instant snoozedUntil,
            int version) {

        Inbox.Visible withTitles(
                SubjectGuard.SubjectTitle subjectTitle,
                SubjectGuard.@Nullable SubjectTitle containerTitle) {
            return new Inbox.Visible(
                    id,
                    reason,
                    actor,
                    standsInFor,
                    subject,
                    subjectTitle,
                    container,
                    containerTitle,
                    textKey,
                    facts,
                    times,
                    at,
                    read,
                    done,
                    snoozedUntil,
                    version);
        }
    }

    List<Row> fetch(Condition which, int most) {
        return sql.selectFrom(NOTICE)
                .where(which)
                .orderBy(NOTICE.AT.desc(), NOTICE.ID.desc())
                .limit(most)
                .fetch(this::row);
    }

    Map<SubjectRef, Integer> countBySubject(Condition which) {
        var counts = new HashMap<SubjectRef, Integer>();
        sql.select(NOTICE.SUBJECT_KIND, NOTICE.SUBJECT_ID, DSL.count())
                .from(NOTICE)
                .where(which)
                .groupBy(NOTICE.SUBJECT_KIND, NOTICE.SUBJECT_ID)
                .forEach(
                        row ->
                                counts.put(
                                        new SubjectRef(row.value1(), row.value2()), row.value3()));
        return counts;
    }

    private Row row(Record row) {
        var facts = new HashMap<String, String>();
        json.readTree(row.get(NOTICE.FACTS).data())
                .properties()
                .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asString()));
        return new Row(
                row.get(NOTICE.ID),
                NoticeReason.valueOf(row.get(NOTICE.REASON)),
                row.get(NOTICE.ACTOR_ID),
                row.get(NOTICE.STANDS_IN_FOR),
                new SubjectRef(row.get(NOTICE.SUBJECT_KIND), row.get(NOTICE.SUBJECT_ID)),
                new SubjectRef(row.get(NOTICE.CONTAINER_KIND), row.get(NOTICE.CONTAINER_ID)),
                row.get(NOTICE.TEXT_KEY),
                facts,
                row.get(NOTICE.TIMES),
                row.get(NOTICE.AT),
                row.get(NOTICE.READ_AT) != null,
                row.get(NOTICE.DONE_AT) != null,
                row.get(NOTICE.SNOOZED_UNTIL),
                row.get(NOTICE.VERSION));
    }
}
