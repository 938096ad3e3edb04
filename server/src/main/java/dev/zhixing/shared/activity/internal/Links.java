package dev.zhixing.shared.activity.internal;

import static dev.zhixing.shared.activity.internal.db.Tables.LINK;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.activity.ActivityProblem;
import dev.zhixing.shared.activity.LinkType;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.SubjectGuard;
import dev.zhixing.shared.people.SubjectView;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Typed links from anything to anything. A link is shown only to those who may see both ends, and
 * made only by those who may comment on the first and see the second.
 */
@Component
public class Links {

    private static final int MOST = 200;

    private final DSLContext sql;
    private final Access access;
    private final ActivityFacts facts;
    private final Clock clock;

    Links(DSLContext sql, Access access, ActivityFacts facts, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.facts = facts;
        this.clock = clock;
    }

    /** A link with the titles of both ends. */
    public record SubjectLink(UUID id, LinkType type, SubjectView from, SubjectView to) {}

    private record Row(UUID id, LinkType type, SubjectRef from, SubjectRef to) {}

    /** All links of a thing whose other end the caller may see; at most 200 exist. */
    @Transactional(readOnly = true)
    public List<SubjectLink> of(Actor actor, SubjectRef subject) {
        access.require(actor, Right.SEE, subject);
        return views(actor, rows(touching(subject)));
    }

    @Transactional
    public SubjectLink create(Actor actor, SubjectRef from, LinkType type, SubjectRef to) {
        access.require(actor, Right.COMMENT, from);
        if (!access.allows(actor, Right.SEE, to)) {
            throw refused("to", ActivityProblem.LINK_TARGET_UNKNOWN);
        }
        if (from.equals(to)) {
            throw refused("to", ActivityProblem.LINK_TO_ITSELF);
        }
        if (sql.fetchCount(LINK, touching(from)) >= MOST
                || sql.fetchCount(LINK, touching(to)) >= MOST) {
            throw new Refused(ActivityProblem.TOO_MANY_LINKS, Map.of("most", MOST));
        }
        UUID id = UUID.randomUUID();
        int inserted =
                sql.insertInto(LINK)
                        .set(LINK.ID, id)
                        .set(LINK.TYPE, type.name())
                        .set(LINK.FROM_KIND, from.kind())
                        .set(LINK.FROM_ID, from.id())
                        .set(LINK.TO_KIND, to.kind())
                        .set(LINK.TO_ID, to.id())
                        .set(LINK.CREATED_BY, actor.id().value())
                        .set(LINK.CREATED_AT, clock.instant())
                        .onConflictDoNothing()
                        .execute();
        if (inserted == 0) {
            throw refused("to", ActivityProblem.LINK_EXISTS);
        }
        tell(actor, from, to, "linked", new FieldChange("link", null, type.name()));
        return views(actor, List.of(new Row(id, type, from, to))).getFirst();
    }

    @Transactional
    public void delete(Actor actor, UUID id) {
        Row row = rows(LINK.ID.eq(id)).stream().findFirst().orElseThrow(NotFound::new);
        if (!access.allows(actor, Right.SEE, row.to())) {
            throw new NotFound();
        }
        access.require(actor, Right.COMMENT, row.from());
        sql.deleteFrom(LINK).where(LINK.ID.eq(id)).execute();
        tell(
                actor,
                row.from(),
                row.to(),
                "unlinked",
                new FieldChange("link", row.type().name(), null));
    }

    private void tell(
            Actor actor, SubjectRef from, SubjectRef to, String done, FieldChange change) {
        facts.tell(actor, from, done, List.of(change));
        facts.tell(actor, to, done, List.of(change));
    }

    private List<SubjectLink> views(Actor actor, List<Row> rows) {
        Set<SubjectRef> ends = new HashSet<>();
        rows.forEach(
                row -> {
                    ends.add(row.from());
                    ends.add(row.to());
                });
        Map<SubjectRef, SubjectGuard.SubjectTitle> titles = access.titles(actor, ends);
        var links = new ArrayList<SubjectLink>();
        for (Row row : rows) {
            var from = titles.get(row.from());
            var to = titles.get(row.to());
            if (from != null && to != null) {
                links.add(
                        new SubjectLink(
                                row.id(),
                                row.type(),
                                SubjectView.of(row.from(), from),
                                SubjectView.of(row.to(), to)));
            }
        }
        return links;
    }

    private List<Row> rows(Condition which) {
        return sql.selectFrom(LINK)
                .where(which)
                .orderBy(LINK.CREATED_AT, LINK.ID)
                .limit(2 * MOST)
                .fetch(Links::row);
    }

    private static Row row(Record row) {
        return new Row(
                row.get(LINK.ID),
                LinkType.valueOf(row.get(LINK.TYPE)),
                new SubjectRef(row.get(LINK.FROM_KIND), row.get(LINK.FROM_ID)),
                new SubjectRef(row.get(LINK.TO_KIND), row.get(LINK.TO_ID)));
    }

    private static Condition touching(SubjectRef subject) {
        return LINK.FROM_KIND
                .eq(subject.kind())
                .and(LINK.FROM_ID.eq(subject.id()))
                .or(LINK.TO_KIND.eq(subject.kind()).and(LINK.TO_ID.eq(subject.id())));
    }

    private static Refused refused(String path, ActivityProblem problem) {
        return new Refused(List.of(new Breach(path, problem)));
    }
}
