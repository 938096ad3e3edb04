package dev.zhixing.shared.notices.internal;

import static dev.zhixing.shared.notices.internal.db.Tables.NOTICE;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.api.Seen;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.Stale;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.notices.NoticeReason;
import dev.zhixing.shared.notices.NoticesProblem;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.SubjectGuard;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** One person's notices. What he may not see any more is left out silently. */
@Component
public class Inbox {

    private static final Duration LONGEST_SNOOZE = Duration.ofDays(366);

    private final DSLContext sql;
    private final Access access;
    private final NoticeRows rows;
    private final Clock clock;

    Inbox(DSLContext sql, Access access, NoticeRows rows, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.rows = rows;
        this.clock = clock;
    }

    /** Which part of the inbox. */
    public enum Part {
        OPEN,
        DONE,
        SNOOZED
    }

    /** A notice the caller may see, with the present titles. */
    public record Visible(
            UUID id,
            NoticeReason reason,
            UUID actor,
            @Nullable UUID standsInFor,
            SubjectRef subject,
            SubjectGuard.SubjectTitle subjectTitle,
            SubjectRef container,
            SubjectGuard.@Nullable SubjectTitle containerTitle,
            String textKey,
            Map<String, String> facts,
            int times,
            Instant at,
            boolean read,
            boolean done,
            @Nullable Instant snoozedUntil,
            int version) {}

    /** A change of one notice; see the API. */
    public record Change(Patch<Boolean> read, Patch<Boolean> done, Patch<Instant> snoozedUntil) {}

    /** The newest first. */
    @Transactional(readOnly = true)
    public Page<Visible> of(Actor actor, Part part, PageRequest page) {
        Condition which = own(actor).and(in(part));
        if (!page.isFirst()) {
            which =
                    which.and(
                            DSL.row(NOTICE.AT, NOTICE.ID)
                                    .lt(Seen.moment(page, 0), Seen.id(page, 1)));
        }
        Page<NoticeRows.Row> found =
                Page.cut(
                        rows.fetch(which, page.limit() + 1),
                        page,
                        row -> List.of(row.at().toString(), row.id().toString()));
        return new Page<>(visible(actor, found.items()), found.next(), null);
    }

    @Transactional
    public Visible change(
            Actor actor, UUID id, IfMatch seen, Change change, Function<Visible, ?> current) {
        Visible before = find(actor, id);
        seen.require(before.version(), () -> current.apply(before));
        Instant now = clock.instant();
        Instant until = change.snoozedUntil().or(before.snoozedUntil());
        if (change.snoozedUntil().isPresent() && until != null && !until.isAfter(now)) {
            throw new Refused(
                    List.of(new Breach("snoozedUntil", NoticesProblem.SNOOZED_INTO_THE_PAST)));
        }
        if (until != null && until.isAfter(now.plus(LONGEST_SNOOZE))) {
            throw new Refused(List.of(new Breach("snoozedUntil", NoticesProblem.SNOOZED_TOO_FAR)));
        }
        boolean read = isTrue(change.read(), before.read());
        boolean done = isTrue(change.done(), before.done());
        int changed =
                sql.update(NOTICE)
                        .set(
                                NOTICE.READ_AT,
                                read
                                        ? DSL.coalesce(NOTICE.READ_AT, now)
                                        : DSL.castNull(NOTICE.READ_AT))
                        .set(
                                NOTICE.DONE_AT,
                                done
                                        ? DSL.coalesce(NOTICE.DONE_AT, now)
                                        : DSL.castNull(NOTICE.DONE_AT))
                        .set(NOTICE.SNOOZED_UNTIL, until)
                        .set(NOTICE.VERSION, NOTICE.VERSION.plus(1))
                        .where(NOTICE.ID.eq(id), NOTICE.VERSION.eq(before.version()))
                        .execute();
        if (changed == 0) {
            throw new Stale(current.apply(find(actor, id)));
        }
        return find(actor, id);
    }

    /** Deals with some notices, or with all open ones. Returns how many there were. */
    @Transactional
    public int finish(Actor actor, Collection<UUID> ids, boolean all) {
        if (!all && ids.isEmpty()) {
            throw new Refused(NoticesProblem.NOTHING_CHOSEN);
        }
        Instant now = clock.instant();
        return sql.update(NOTICE)
                .set(NOTICE.DONE_AT, now)
                .set(NOTICE.READ_AT, DSL.coalesce(NOTICE.READ_AT, now))
                .set(NOTICE.VERSION, NOTICE.VERSION.plus(1))
                .where(
                        own(actor),
                        NOTICE.DONE_AT.isNull(),
                        all ? in(Part.OPEN) : NOTICE.ID.eq(DSL.any(ids.toArray(UUID[]::new))))
                .execute();
    }

    /** How many open notices there are about things the caller may see: as many as are shown. */
    @Transactional(readOnly = true)
    public int open(Actor actor) {
        Map<SubjectRef, Integer> counts = rows.countBySubject(own(actor).and(in(Part.OPEN)));
        var kinds = new HashSet<String>();
        counts.keySet().forEach(subject -> kinds.add(subject.kind()));
        int open = 0;
        for (String kind : kinds) {
            List<UUID> ids =
                    counts.keySet().stream()
                            .filter(one -> one.kind().equals(kind))
                            .map(SubjectRef::id)
                            .toList();
            for (UUID visible : access.rights(actor, kind, ids).keySet()) {
                open += counts.getOrDefault(new SubjectRef(kind, visible), 0);
            }
        }
        return open;
    }

    private Visible find(Actor actor, UUID id) {
        return visible(actor, rows.fetch(own(actor).and(NOTICE.ID.eq(id)), 1)).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Visible> visible(Actor actor, List<NoticeRows.Row> found) {
        var things = new HashSet<SubjectRef>();
        found.forEach(
                row -> {
                    things.add(row.subject());
                    things.add(row.container());
                });
        Map<SubjectRef, SubjectGuard.SubjectTitle> titles = access.titles(actor, things);
        var visible = new ArrayList<Visible>();
        for (var row : found) {
            SubjectGuard.SubjectTitle title = titles.get(row.subject());
            if (title != null) {
                visible.add(row.withTitles(title, titles.get(row.container())));
            }
        }
        return visible;
    }

    private Condition in(Part part) {
        Instant now = clock.instant();
        Condition awake = NOTICE.SNOOZED_UNTIL.isNull().or(NOTICE.SNOOZED_UNTIL.le(now));
        return switch (part) {
            case OPEN -> NOTICE.DONE_AT.isNull().and(awake);
            case SNOOZED -> NOTICE.DONE_AT.isNull().and(NOTICE.SNOOZED_UNTIL.gt(now));
            case DONE -> NOTICE.DONE_AT.isNotNull();
        };
    }

    private static Condition own(Actor actor) {
        return NOTICE.RECIPIENT_ID.eq(actor.id().value());
    }

    private static boolean isTrue(Patch<Boolean> patch, boolean present) {
        return Boolean.TRUE.equals(patch.or(present));
    }
}
