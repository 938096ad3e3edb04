package dev.zhixing.shared.activity.internal;

import static dev.zhixing.shared.activity.internal.db.Tables.REACTION;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.base.live.LiveEvent;
import dev.zhixing.base.live.LiveFeed;
import dev.zhixing.shared.activity.Reaction;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Right;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.UUID;

/**
 * Signs put to comments. Whoever may comment may react, once with each sign. Shown live, but no
 * fact of the trail and no notice: a sign says “seen” without calling anybody.
 */
@Component
public class Reactions {

    private final DSLContext sql;
    private final CommentStore comments;
    private final Access access;
    private final LiveFeed live;
    private final Clock clock;

    Reactions(DSLContext sql, CommentStore comments, Access access, LiveFeed live, Clock clock) {
        this.sql = sql;
        this.comments = comments;
        this.access = access;
        this.live = live;
        this.clock = clock;
    }

    /** Who put which sign to these comments, in the order of coming. One query. */
    @Transactional(readOnly = true)
    public Map<UUID, Map<Reaction, SequencedSet<UUID>>> of(Collection<UUID> ids) {
        var found = new HashMap<UUID, Map<Reaction, SequencedSet<UUID>>>();
        sql.selectFrom(REACTION)
                .where(REACTION.COMMENT_ID.eq(DSL.any(ids.toArray(UUID[]::new))))
                .orderBy(REACTION.CREATED_AT, REACTION.PERSON_ID, REACTION.SIGN)
                .forEach(
                        row ->
                                found.computeIfAbsent(
                                                row.get(REACTION.COMMENT_ID),
                                                _ -> new EnumMap<>(Reaction.class))
                                        .computeIfAbsent(
                                                Reaction.valueOf(row.get(REACTION.SIGN)),
                                                _ -> new LinkedHashSet<>())
                                        .add(row.get(REACTION.PERSON_ID)));
        return found;
    }

    /** Nothing happens when the sign is there already. */
    @Transactional
    public CommentRow react(Actor actor, UUID comment, Reaction sign) {
        CommentRow row = required(actor, comment);
        int added =
                sql.insertInto(REACTION)
                        .set(REACTION.COMMENT_ID, comment)
                        .set(REACTION.PERSON_ID, actor.id().value())
                        .set(REACTION.SIGN, sign.name())
                        .set(REACTION.CREATED_AT, clock.instant())
                        .onConflictDoNothing()
                        .execute();
        return told(actor, row, added);
    }

    /** Nothing happens when the sign is gone already. */
    @Transactional
    public CommentRow withdraw(Actor actor, UUID comment, Reaction sign) {
        CommentRow row = required(actor, comment);
        int removed =
                sql.deleteFrom(REACTION)
                        .where(
                                REACTION.COMMENT_ID.eq(comment),
                                REACTION.PERSON_ID.eq(actor.id().value()),
                                REACTION.SIGN.eq(sign.name()))
                        .execute();
        return told(actor, row, removed);
    }

    private CommentRow required(Actor actor, UUID comment) {
        CommentRow row = comments.find(comment).orElseThrow(NotFound::new);
        access.require(actor, Right.COMMENT, row.subject());
        return row;
    }

    private CommentRow told(Actor actor, CommentRow row, int changed) {
        if (changed > 0) {
            SubjectRef subject = row.subject();
            live.tell(
                    new LiveEvent(
                            subject.kind(),
                            subject.id(),
                            access.container(subject),
                            null,
                            actor.id().value(),
                            "comment.reacted"));
        }
        return row;
    }
}
