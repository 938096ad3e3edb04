package dev.zhixing.shared.activity.internal;

import static dev.zhixing.shared.activity.internal.db.Tables.ATTACHMENT;

import dev.zhixing.base.api.Seen;
import dev.zhixing.base.files.Contents;
import dev.zhixing.base.files.Download;
import dev.zhixing.base.files.FileId;
import dev.zhixing.base.files.StoredFile;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.activity.ActivityProblem;
import dev.zhixing.shared.activity.Attaching;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Right;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Files kept with things. Their names are for display only; the bytes lie under other names. */
@Component
public class Attachments implements Attaching {

    private static final int MOST = 200;

    private final DSLContext sql;
    private final Contents contents;
    private final Access access;
    private final ActivityFacts facts;
    private final Clock clock;

    Attachments(
            DSLContext sql, Contents contents, Access access, ActivityFacts facts, Clock clock) {
        this.sql = sql;
        this.contents = contents;
        this.access = access;
        this.facts = facts;
        this.clock = clock;
    }

    /** One attachment and what is known about its content. */
    public record Attached(
            UUID id, SubjectRef subject, String name, UUID by, Instant at, StoredFile file) {}

    private record Row(
            UUID id, SubjectRef subject, FileId file, String name, UUID by, Instant at) {}

    /** The attachments of a thing, the oldest first. */
    @Transactional(readOnly = true)
    public Page<Attached> of(Actor actor, SubjectRef subject, PageRequest page) {
        access.require(actor, Right.SEE, subject);
        Condition which = of(subject);
        if (!page.isFirst()) {
            which =
                    which.and(
                            DSL.row(ATTACHMENT.CREATED_AT, ATTACHMENT.ID)
                                    .gt(Seen.moment(page, 0), Seen.id(page, 1)));
        }
        Page<Row> rows =
                Page.cut(
                        rows(which, page.limit() + 1),
                        page,
                        row -> List.of(row.at().toString(), row.id().toString()));
        Map<FileId, StoredFile> files =
                contents.find(rows.items().stream().map(Row::file).collect(Collectors.toSet()));
        return rows.map(row -> attached(row, files));
    }

    @Override
    @Transactional
    public UUID attach(Actor actor, SubjectRef subject, String name, InputStream content)
            throws IOException {
        return add(actor, subject, name, content).id();
    }

    @Override
    @Transactional
    public void detach(Actor actor, UUID attachment) {
        if (sql.fetchExists(ATTACHMENT, ATTACHMENT.ID.eq(attachment))) {
            remove(actor, attachment);
        }
    }

    @Transactional(rollbackFor = IOException.class)
    public Attached add(Actor actor, SubjectRef subject, String name, InputStream content)
            throws IOException {
        access.require(actor, Right.COMMENT, subject);
        if (sql.fetchCount(ATTACHMENT, of(subject)) >= MOST) {
            throw new Refused(ActivityProblem.TOO_MANY_ATTACHMENTS, Map.of("most", MOST));
        }
        StoredFile file = contents.keep(actor.id(), content);
        var row =
                new Row(
                        UUID.randomUUID(),
                        subject,
                        file.id(),
                        Download.name(name),
                        actor.id().value(),
                        clock.instant());
        sql.insertInto(ATTACHMENT)
                .set(ATTACHMENT.ID, row.id())
                .set(ATTACHMENT.SUBJECT_KIND, subject.kind())
                .set(ATTACHMENT.SUBJECT_ID, subject.id())
                .set(ATTACHMENT.FILE_ID, file.id().value())
                .set(ATTACHMENT.NAME, row.name())
                .set(ATTACHMENT.CREATED_BY, row.by())
                .set(ATTACHMENT.CREATED_AT, row.at())
                .execute();
        facts.tell(
                actor,
                subject,
                "attached",
                List.of(new FieldChange("attachment", null, row.name())));
        return attached(row, Map.of(file.id(), file));
    }

    /** Whoever attached it, or may change the thing, removes it. */
    @Transactional
    public void remove(Actor actor, UUID id) {
        Row row = row(id);
        access.require(actor, Right.COMMENT, row.subject());
        if (!row.by().equals(actor.id().value())
                && !access.allows(actor, Right.EDIT, row.subject())) {
            throw new Refused(ActivityProblem.NOT_UPLOADER);
        }
        sql.deleteFrom(ATTACHMENT).where(ATTACHMENT.ID.eq(id)).execute();
        contents.remove(row.file());
        facts.tell(
                actor,
                row.subject(),
                "detached",
                List.of(new FieldChange("attachment", row.name(), null)));
    }

    @Transactional(readOnly = true)
    public Attached find(Actor actor, UUID id) {
        Row row = row(id);
        access.require(actor, Right.SEE, row.subject());
        return attached(row, contents.find(Set.of(row.file())));
    }

    public InputStream open(Attached attachment) throws IOException {
        return contents.open(attachment.file().id());
    }

    private Row row(UUID id) {
        return rows(ATTACHMENT.ID.eq(id), 1).stream().findFirst().orElseThrow(NotFound::new);
    }

    private static Attached attached(Row row, Map<FileId, StoredFile> files) {
        StoredFile file = files.get(row.file());
        if (file == null) {
            throw new NotFound();
        }
        return new Attached(row.id(), row.subject(), row.name(), row.by(), row.at(), file);
    }

    private List<Row> rows(Condition which, int most) {
        return sql.selectFrom(ATTACHMENT)
                .where(which)
                .orderBy(ATTACHMENT.CREATED_AT, ATTACHMENT.ID)
                .limit(most)
                .fetch(Attachments::read);
    }

    private static Row read(Record row) {
        return new Row(
                row.get(ATTACHMENT.ID),
                new SubjectRef(row.get(ATTACHMENT.SUBJECT_KIND), row.get(ATTACHMENT.SUBJECT_ID)),
                new FileId(row.get(ATTACHMENT.FILE_ID)),
                row.get(ATTACHMENT.NAME),
                row.get(ATTACHMENT.CREATED_BY),
                row.get(ATTACHMENT.CREATED_AT));
    }

    private static Condition of(SubjectRef subject) {
        return ATTACHMENT
                .SUBJECT_KIND
                .eq(subject.kind())
                .and(ATTACHMENT.SUBJECT_ID.eq(subject.id()));
    }
}
