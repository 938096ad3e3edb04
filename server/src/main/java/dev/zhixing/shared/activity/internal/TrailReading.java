package dev.zhixing.shared.activity.internal;

import static dev.zhixing.shared.activity.internal.db.Tables.TRAIL;

import dev.zhixing.base.api.Seen;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.activity.trail.TrailVerdict;
import dev.zhixing.shared.activity.trail.TrailVerification;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.Right;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Reads the trail: of one thing, of everything, and whether it is whole. Newest first. */
@Component
public class TrailReading {

    private final DSLContext sql;
    private final Access access;
    private final OrganisationTime time;
    private final HistoryWords words;

    TrailReading(DSLContext sql, Access access, OrganisationTime time, HistoryWords words) {
        this.sql = sql;
        this.access = access;
        this.time = time;
        this.words = words;
    }

    /** One line as it was written. */
    public record Line(
            long seq,
            Instant at,
            UUID actor,
            String verb,
            SubjectRef subject,
            SubjectRef container,
            String title,
            List<FieldChange> changes) {}

    /**
     * Which lines are asked for; what is null does not matter.
     *
     * @param from first day, in the organisation's time
     * @param to last day, included
     */
    public record Filter(
            @Nullable UUID actor,
            @Nullable String kind,
            @Nullable UUID subject,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** What happened to a thing; for a container what happened to everything in it. */
    @Transactional(readOnly = true)
    public Page<Line> history(Actor actor, SubjectRef subject, PageRequest page) {
        access.require(actor, Right.SEE, subject);
        boolean holdsOthers = access.container(subject).equals(subject);
        Condition which =
                holdsOthers
                        ? TRAIL.CONTAINER_KIND
                                .eq(subject.kind())
                                .and(TRAIL.CONTAINER_ID.eq(subject.id()))
                        : TRAIL.SUBJECT_KIND
                                .eq(subject.kind())
                                .and(TRAIL.SUBJECT_ID.eq(subject.id()));
        return page(which, page);
    }

    @Transactional(readOnly = true)
    public Page<Line> all(Filter filter, PageRequest page) {
        ZoneId zone = time.zone();
        Condition which = DSL.noCondition();
        if (filter.actor() != null) {
            which = which.and(TRAIL.ACTOR_ID.eq(filter.actor()));
        }
        if (filter.kind() != null) {
            which = which.and(TRAIL.SUBJECT_KIND.eq(filter.kind()));
        }
        if (filter.subject() != null) {
            which = which.and(TRAIL.SUBJECT_ID.eq(filter.subject()));
        }
        if (filter.from() != null) {
            which = which.and(TRAIL.AT.ge(filter.from().atStartOfDay(zone).toInstant()));
        }
        if (filter.to() != null) {
            which = which.and(TRAIL.AT.lt(filter.to().plusDays(1).atStartOfDay(zone).toInstant()));
        }
        return page(which, page);
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public TrailVerdict verify() {
        return TrailVerification.of(sql);
    }

    private Page<Line> page(Condition which, PageRequest page) {
        List<Line> lines =
                sql.selectFrom(TRAIL)
                        .where(which, page.isFirst() ? DSL.noCondition() : TRAIL.SEQ.lt(seen(page)))
                        .orderBy(TRAIL.SEQ.desc())
                        .limit(page.limit() + 1)
                        .fetch(
                                row ->
                                        new Line(
                                                row.get(TRAIL.SEQ),
                                                row.get(TRAIL.AT),
                                                row.get(TRAIL.ACTOR_ID),
                                                row.get(TRAIL.VERB),
                                                new SubjectRef(
                                                        row.get(TRAIL.SUBJECT_KIND),
                                                        row.get(TRAIL.SUBJECT_ID)),
                                                new SubjectRef(
                                                        row.get(TRAIL.CONTAINER_KIND),
                                                        row.get(TRAIL.CONTAINER_ID)),
                                                row.get(TRAIL.TITLE),
                                                words.read(row.get(TRAIL.CHANGES))));
        return Page.cut(lines, page, line -> List.of(String.valueOf(line.seq())));
    }

    private static long seen(PageRequest page) {
        return Seen.number(page, 0);
    }
}
