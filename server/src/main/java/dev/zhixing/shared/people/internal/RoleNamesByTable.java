package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.POST;
import static dev.zhixing.shared.people.internal.db.Tables.UNIT;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.base.words.Pinyin;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.RoleNames;

import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks names up among units and posts. */
@Component
class RoleNamesByTable implements RoleNames {

    private final DSLContext sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RoleNamesByTable(DSLContext sql, Clock clock, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Map<String, Party> named(Collection<String> names) {
        var found = new HashMap<String, Party>();
        if (names.isEmpty()) {
            return found;
        }
        sql.select(POST.ID, POST.NAME)
                .from(POST)
                .where(POST.NAME.in(names), POST.DELETED_AT.isNull())
                .orderBy(POST.NAME, POST.ID.desc())
                .forEach(
                        row ->
                                found.put(
                                        row.get(POST.NAME),
                                        party(
                                                Party.Kind.POST,
                                                row.get(POST.ID),
                                                row.get(POST.NAME))));
        sql.select(UNIT.ID, UNIT.NAME)
                .from(UNIT)
                .where(UNIT.NAME.in(names), UNIT.DELETED_AT.isNull())
                .orderBy(UNIT.NAME, UNIT.ID.desc())
                .forEach(
                        row ->
                                found.put(
                                        row.get(UNIT.NAME),
                                        party(
                                                Party.Kind.UNIT,
                                                row.get(UNIT.ID),
                                                row.get(UNIT.NAME))));
        return found;
    }

    @Override
    @Transactional
    public Party createPost(Actor actor, String name) {
        UUID id = UUID.randomUUID();
        String plain = TextRules.cut(name.strip());
        sql.insertInto(POST)
                .set(POST.ID, id)
                .set(POST.NAME, plain)
                .set(POST.PINYIN, Pinyin.full(plain))
                .set(POST.INITIALS, Pinyin.initials(plain))
                .execute();
        var subject = new SubjectRef("post", id);
        events.publishEvent(
                new DomainEvent(
                        actor.id(),
                        "post.created",
                        subject,
                        subject,
                        plain,
                        clock.instant(),
                        1,
                        List.of()));
        return party(Party.Kind.POST, id, plain);
    }

    private static Party party(Party.Kind kind, UUID id, String name) {
        return new Party(kind, id, name, null, true);
    }
}
