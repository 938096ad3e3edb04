package dev.zhixing.base.live.internal;

import static dev.zhixing.base.live.internal.db.Tables.EVENT;
import static dev.zhixing.base.live.internal.db.Tables.HEAD;

import dev.zhixing.base.jobs.RepeatedJob;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.base.live.LiveEvent;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The numbered events of the last hours. */
@Component
class EventStore implements RepeatedJob {

    private static final Duration KEPT = Duration.ofHours(6);
    private static final int ROWS = 500;

    private final DSLContext sql;
    private final Clock clock;

    EventStore(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Numbers the events. The row of the last number stays locked until the commit, so whoever
     * reads up to a number has seen every smaller one.
     */
    void append(List<LiveEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        long last =
                sql.update(HEAD)
                        .set(HEAD.SEQ, HEAD.SEQ.plus(events.size()))
                        .returningResult(HEAD.SEQ)
                        .fetchSingle()
                        .value1();
        long seq = last - events.size();
        Instant now = clock.instant();
        for (int from = 0; from < events.size(); from += ROWS) {
            var insert =
                    sql.insertInto(
                            EVENT,
                            EVENT.SEQ,
                            EVENT.AT,
                            EVENT.KIND,
                            EVENT.SUBJECT_ID,
                            EVENT.CONTAINER_KIND,
                            EVENT.CONTAINER_ID,
                            EVENT.VERSION,
                            EVENT.ACTOR_ID,
                            EVENT.VERB);
            for (var event : events.subList(from, Math.min(events.size(), from + ROWS))) {
                insert =
                        insert.values(
                                ++seq,
                                now,
                                event.kind(),
                                event.id(),
                                event.container().kind(),
                                event.container().id(),
                                event.version() == null ? 0 : event.version(),
                                event.actorId(),
                                event.verb());
            }
            insert.execute();
        }
    }

    long last() {
        return sql.select(HEAD.SEQ).from(HEAD).fetchSingle().value1();
    }

    /** The smallest number still kept; one more than the last when none is. */
    long first() {
        Long smallest = sql.select(DSL.min(EVENT.SEQ)).from(EVENT).fetchSingle().value1();
        return smallest == null ? last() + 1 : smallest;
    }

    List<NumberedEvent> after(long seq, int most) {
        return sql.selectFrom(EVENT)
                .where(EVENT.SEQ.gt(seq))
                .orderBy(EVENT.SEQ)
                .limit(most)
                .fetch(
                        row ->
                                new NumberedEvent(
                                        row.get(EVENT.SEQ),
                                        new LiveEvent(
                                                row.get(EVENT.KIND),
                                                row.get(EVENT.SUBJECT_ID),
                                                new SubjectRef(
                                                        row.get(EVENT.CONTAINER_KIND),
                                                        row.get(EVENT.CONTAINER_ID)),
                                                row.get(EVENT.VERSION) == 0
                                                        ? null
                                                        : row.get(EVENT.VERSION),
                                                row.get(EVENT.ACTOR_ID),
                                                row.get(EVENT.VERB))));
    }

    @Override
    public String name() {
        return "live-forget-events";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    /** Drops what is too old to be resumed. */
    @Override
    public void run() {
        sql.deleteFrom(EVENT).where(EVENT.AT.lt(clock.instant().minus(KEPT))).execute();
    }
}
