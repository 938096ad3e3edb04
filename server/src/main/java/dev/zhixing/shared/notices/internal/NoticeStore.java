package dev.zhixing.shared.notices.internal;

import static dev.zhixing.shared.notices.internal.db.Tables.NOTICE;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.notices.NoticeReason;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes notices; an open one for the same reason about the same thing is renewed instead. */
@Component
class NoticeStore {

    private static final int ROWS = 500;

    private final DSLContext sql;
    private final JsonMapper json;
    private final Clock clock;

    NoticeStore(DSLContext sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    void write(Map<Pending.Key, Pending> letters) {
        Map<Pending.Key, UUID> open = open(letters);
        Instant now = clock.instant();
        renew(letters, open, now);
        List<Pending> fresh = new ArrayList<>();
        letters.forEach(
                (key, letter) -> {
                    if (!open.containsKey(key)) {
                        fresh.add(letter);
                    }
                });
        for (int from = 0; from < fresh.size(); from += ROWS) {
            insert(fresh.subList(from, Math.min(fresh.size(), from + ROWS)), now);
        }
    }

    private Map<Pending.Key, UUID> open(Map<Pending.Key, Pending> letters) {
        var recipients = new HashSet<UUID>();
        var subjects = new HashSet<UUID>();
        letters.keySet()
                .forEach(
                        key -> {
                            recipients.add(key.recipient());
                            subjects.add(key.subject().id());
                        });
        Condition which =
                NOTICE.DONE_AT
                        .isNull()
                        .and(NOTICE.RECIPIENT_ID.eq(DSL.any(recipients.toArray(UUID[]::new))))
                        .and(NOTICE.SUBJECT_ID.eq(DSL.any(subjects.toArray(UUID[]::new))));
        var open = new HashMap<Pending.Key, UUID>();
        sql.select(
                        NOTICE.ID,
                        NOTICE.RECIPIENT_ID,
                        NOTICE.REASON,
                        NOTICE.SUBJECT_KIND,
                        NOTICE.SUBJECT_ID)
                .from(NOTICE)
                .where(which)
                .forEach(
                        row ->
                                open.put(
                                        new Pending.Key(
                                                row.get(NOTICE.RECIPIENT_ID),
                                                NoticeReason.valueOf(row.get(NOTICE.REASON)),
                                                new SubjectRef(
                                                        row.get(NOTICE.SUBJECT_KIND),
                                                        row.get(NOTICE.SUBJECT_ID))),
                                        row.get(NOTICE.ID)));
        return open;
    }

    private void renew(
            Map<Pending.Key, Pending> letters, Map<Pending.Key, UUID> open, Instant now) {
        var updates = new ArrayList<org.jooq.Query>();
        letters.forEach(
                (key, letter) -> {
                    UUID id = open.get(key);
                    if (id != null) {
                        updates.add(
                                sql.update(NOTICE)
                                        .set(NOTICE.ACTOR_ID, letter.actor().value())
                                        .set(NOTICE.TEXT_KEY, letter.textKey())
                                        .set(NOTICE.FACTS, facts(letter))
                                        .set(NOTICE.TIMES, NOTICE.TIMES.plus(1))
                                        .set(NOTICE.AT, now)
                                        .setNull(NOTICE.READ_AT)
                                        .set(NOTICE.VERSION, NOTICE.VERSION.plus(1))
                                        .where(NOTICE.ID.eq(id)));
                    }
                });
        if (!updates.isEmpty()) {
            sql.batch(updates).execute();
        }
    }

    private void insert(List<Pending> letters, Instant now) {
        var insert =
                sql.insertInto(
                        NOTICE,
                        NOTICE.ID,
                        NOTICE.RECIPIENT_ID,
                        NOTICE.STANDS_IN_FOR,
                        NOTICE.REASON,
                        NOTICE.ACTOR_ID,
                        NOTICE.SUBJECT_KIND,
                        NOTICE.SUBJECT_ID,
                        NOTICE.CONTAINER_KIND,
                        NOTICE.CONTAINER_ID,
                        NOTICE.TEXT_KEY,
                        NOTICE.FACTS,
                        NOTICE.AT);
        for (Pending letter : letters) {
            insert =
                    insert.values(
                            UUID.randomUUID(),
                            letter.recipient(),
                            letter.standsInFor(),
                            letter.reason().name(),
                            letter.actor().value(),
                            letter.subject().kind(),
                            letter.subject().id(),
                            letter.container().kind(),
                            letter.container().id(),
                            letter.textKey(),
                            facts(letter),
                            now);
        }
        insert.execute();
    }

    private JSONB facts(Pending letter) {
        return JSONB.valueOf(json.writeValueAsString(letter.facts()));
    }
}
