package dev.zhixing.shared.activity.internal;

import static dev.zhixing.shared.activity.internal.db.Tables.WATCH;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.activity.Watching;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who watches what. */
@Component
class WatchStore implements Watching {

    private final DSLContext sql;
    private final Clock clock;

    WatchStore(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Map<SubjectRef, Set<UUID>> watchers(Collection<SubjectRef> subjects) {
        var watchers = new HashMap<SubjectRef, Set<UUID>>();
        if (subjects.isEmpty()) {
            return watchers;
        }
        sql.select(WATCH.SUBJECT_KIND, WATCH.SUBJECT_ID, WATCH.PERSON_ID)
                .from(WATCH)
                .where(
                        DSL.row(WATCH.SUBJECT_KIND, WATCH.SUBJECT_ID)
                                .in(
                                        subjects.stream()
                                                .map(one -> DSL.row(one.kind(), one.id()))
                                                .toList()))
                .forEach(
                        row ->
                                watchers.computeIfAbsent(
                                                new SubjectRef(row.value1(), row.value2()),
                                                _ -> new HashSet<>())
                                        .add(row.value3()));
        return watchers;
    }

    @Override
    public void watch(SubjectRef subject, Collection<UUID> people) {
        if (people.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        var insert =
                sql.insertInto(
                        WATCH,
                        WATCH.SUBJECT_KIND,
                        WATCH.SUBJECT_ID,
                        WATCH.PERSON_ID,
                        WATCH.CREATED_AT);
        for (UUID person : people) {
            insert = insert.values(subject.kind(), subject.id(), person, now);
        }
        insert.onConflictDoNothing().execute();
    }

    boolean watches(SubjectRef subject, UUID person) {
        return sql.fetchExists(
                WATCH,
                WATCH.SUBJECT_KIND.eq(subject.kind()),
                WATCH.SUBJECT_ID.eq(subject.id()),
                WATCH.PERSON_ID.eq(person));
    }

    void forget(SubjectRef subject, UUID person) {
        sql.deleteFrom(WATCH)
                .where(
                        WATCH.SUBJECT_KIND.eq(subject.kind()),
                        WATCH.SUBJECT_ID.eq(subject.id()),
                        WATCH.PERSON_ID.eq(person))
                .execute();
    }
}
