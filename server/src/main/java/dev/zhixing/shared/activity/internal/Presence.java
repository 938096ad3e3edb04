package dev.zhixing.shared.activity.internal;

import static dev.zhixing.shared.activity.internal.db.Tables.PRESENCE;

import dev.zhixing.base.jobs.RepeatedJob;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.base.live.LiveEvent;
import dev.zhixing.base.live.LiveFeed;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.PeopleProblem;
import dev.zhixing.shared.people.Right;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who is looking at a thing just now. Every page says again and again that it is still open;
 * whoever has not said so for a while is gone. Rows live for minutes in a table that is never
 * logged, and word of coming and going names nobody, so that nothing of it is kept.
 */
@Component
public class Presence implements RepeatedJob {

    private static final Duration STILL_THERE = Duration.ofSeconds(45);
    private static final Duration FORGOTTEN = Duration.ofMinutes(5);
    private static final int MOST = 30;
    private static final UUID NOBODY = new UUID(0, 0);

    private final DSLContext sql;
    private final Access access;
    private final LiveFeed live;
    private final Clock clock;

    Presence(DSLContext sql, Access access, LiveFeed live, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.live = live;
        this.clock = clock;
    }

    /**
     * Says that the caller is looking.
     *
     * @return who is, in the order of their ids, the caller included
     */
    @Transactional
    public List<UUID> here(Actor actor, SubjectRef subject) {
        require(actor, subject);
        Instant now = clock.instant();
        UUID me = actor.id().value();
        boolean known =
                sql.fetchExists(
                        PRESENCE,
                        of(subject)
                                .and(PRESENCE.PERSON_ID.eq(me))
                                .and(PRESENCE.SEEN_AT.gt(now.minus(STILL_THERE))));
        sql.insertInto(PRESENCE)
                .set(PRESENCE.SUBJECT_KIND, subject.kind())
                .set(PRESENCE.SUBJECT_ID, subject.id())
                .set(PRESENCE.PERSON_ID, me)
                .set(PRESENCE.SEEN_AT, now)
                .onConflict(PRESENCE.SUBJECT_KIND, PRESENCE.SUBJECT_ID, PRESENCE.PERSON_ID)
                .doUpdate()
                .set(PRESENCE.SEEN_AT, now)
                .execute();
        if (!known) {
            tell(subject);
        }
        return sql.select(PRESENCE.PERSON_ID)
                .from(PRESENCE)
                .where(of(subject), PRESENCE.SEEN_AT.gt(now.minus(STILL_THERE)))
                .orderBy(PRESENCE.PERSON_ID)
                .limit(MOST)
                .fetch(PRESENCE.PERSON_ID);
    }

    /** Says that the caller looks away; another window of his will say that he is still there. */
    @Transactional
    public void gone(Actor actor, SubjectRef subject) {
        require(actor, subject);
        int removed =
                sql.deleteFrom(PRESENCE)
                        .where(of(subject), PRESENCE.PERSON_ID.eq(actor.id().value()))
                        .execute();
        if (removed > 0) {
            tell(subject);
        }
    }

    /** Whoever may see a thing is seen looking at it; a script that only reads is nobody's eyes. */
    private void require(Actor actor, SubjectRef subject) {
        access.require(actor, Right.SEE, subject);
        if (!actor.mayWrite()) {
            throw new Refused(PeopleProblem.READ_ONLY_TOKEN);
        }
    }

    private void tell(SubjectRef subject) {
        live.tell(
                new LiveEvent(
                        "presence",
                        subject.id(),
                        access.container(subject),
                        null,
                        NOBODY,
                        "presence.changed"));
    }

    private static Condition of(SubjectRef subject) {
        return PRESENCE.SUBJECT_KIND.eq(subject.kind()).and(PRESENCE.SUBJECT_ID.eq(subject.id()));
    }

    @Override
    public String name() {
        return "presence-forget";
    }

    @Override
    public Duration every() {
        return FORGOTTEN;
    }

    @Override
    public void run() {
        sql.deleteFrom(PRESENCE)
                .where(PRESENCE.SEEN_AT.lt(clock.instant().minus(FORGOTTEN)))
                .execute();
    }
}
