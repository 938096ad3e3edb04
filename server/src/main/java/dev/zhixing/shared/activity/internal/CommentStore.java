package dev.zhixing.shared.activity.internal;

import static dev.zhixing.shared.activity.internal.db.Tables.COMMENT;
import static dev.zhixing.shared.activity.internal.db.Tables.MENTION;

import dev.zhixing.base.api.Seen;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.SubjectRef;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Comments with their mentions. */
@Component
class CommentStore {

    private final DSLContext sql;

    CommentStore(DSLContext sql) {
        this.sql = sql;
    }

    Page<CommentRow> page(SubjectRef subject, PageRequest page) {
        Condition which =
                COMMENT.SUBJECT_KIND.eq(subject.kind()).and(COMMENT.SUBJECT_ID.eq(subject.id()));
        if (!page.isFirst()) {
            which =
                    which.and(
                            DSL.row(COMMENT.CREATED_AT, COMMENT.ID)
                                    .gt(Seen.moment(page, 0), Seen.id(page, 1)));
        }
        return Page.cut(
                rows(which, page.limit() + 1),
                page,
                row -> List.of(row.createdAt().toString(), row.id().toString()));
    }

    Optional<CommentRow> find(UUID id) {
        return rows(COMMENT.ID.eq(id), 1).stream().findFirst();
    }

    void insert(CommentRow row) {
        sql.insertInto(COMMENT)
                .set(COMMENT.ID, row.id())
                .set(COMMENT.SUBJECT_KIND, row.subject().kind())
                .set(COMMENT.SUBJECT_ID, row.subject().id())
                .set(COMMENT.AUTHOR_ID, row.author())
                .set(COMMENT.TEXT, row.text())
                .set(COMMENT.CREATED_AT, row.createdAt())
                .execute();
        insertMentions(row);
    }

    /** False when somebody changed it meanwhile. */
    boolean update(CommentRow row, int version) {
        int changed =
                sql.update(COMMENT)
                        .set(COMMENT.TEXT, row.text())
                        .set(COMMENT.EDITED_AT, row.editedAt())
                        .set(COMMENT.VERSION, row.version())
                        .where(COMMENT.ID.eq(row.id()), COMMENT.VERSION.eq(version))
                        .execute();
        if (changed == 1) {
            sql.deleteFrom(MENTION).where(MENTION.COMMENT_ID.eq(row.id())).execute();
            insertMentions(row);
        }
        return changed == 1;
    }

    void delete(UUID id) {
        sql.deleteFrom(COMMENT).where(COMMENT.ID.eq(id)).execute();
    }

    private void insertMentions(CommentRow row) {
        if (row.mentions().isEmpty()) {
            return;
        }
        var insert = sql.insertInto(MENTION, MENTION.COMMENT_ID, MENTION.PERSON_ID);
        for (UUID person : row.mentions()) {
            insert = insert.values(row.id(), person);
        }
        insert.execute();
    }

    private List<CommentRow> rows(Condition which, int most) {
        var mentions =
                DSL.multiset(
                                DSL.select(MENTION.PERSON_ID)
                                        .from(MENTION)
                                        .where(MENTION.COMMENT_ID.eq(COMMENT.ID)))
                        .convertFrom(people -> new HashSet<>(people.getValues(MENTION.PERSON_ID)));
        return sql.select(
                        COMMENT.ID,
                        COMMENT.SUBJECT_KIND,
                        COMMENT.SUBJECT_ID,
                        COMMENT.AUTHOR_ID,
                        COMMENT.TEXT,
                        COMMENT.CREATED_AT,
                        COMMENT.EDITED_AT,
                        COMMENT.VERSION,
                        mentions)
                .from(COMMENT)
                .where(which)
                .orderBy(COMMENT.CREATED_AT, COMMENT.ID)
                .limit(most)
                .fetch(
                        row ->
                                new CommentRow(
                                        row.get(COMMENT.ID),
                                        new SubjectRef(
                                                row.get(COMMENT.SUBJECT_KIND),
                                                row.get(COMMENT.SUBJECT_ID)),
                                        row.get(COMMENT.AUTHOR_ID),
                                        row.get(COMMENT.TEXT),
                                        row.get(mentions),
                                        row.get(COMMENT.CREATED_AT),
                                        row.get(COMMENT.EDITED_AT),
                                        row.get(COMMENT.VERSION)));
    }
}
