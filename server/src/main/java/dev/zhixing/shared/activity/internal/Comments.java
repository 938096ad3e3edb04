package dev.zhixing.shared.activity.internal;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.activity.ActivityProblem;
import dev.zhixing.shared.activity.CommentWritten;
import dev.zhixing.shared.activity.Watching;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.Right;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What people say about things. Whoever may comment on a thing writes; only the author changes or
 * deletes.
 */
@Component
public class Comments {

    private static final int LONGEST = 20_000;

    private final CommentStore store;
    private final Access access;
    private final People people;
    private final Watching watching;
    private final ActivityFacts facts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Comments(
            CommentStore store,
            Access access,
            People people,
            Watching watching,
            ActivityFacts facts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.people = people;
        this.watching = watching;
        this.facts = facts;
        this.events = events;
        this.clock = clock;
    }

    /** The comments on a thing, the oldest first. */
    @Transactional(readOnly = true)
    public Page<CommentRow> of(Actor actor, SubjectRef subject, PageRequest page) {
        access.require(actor, Right.SEE, subject);
        return store.page(subject, page);
    }

    @Transactional
    public CommentRow write(Actor actor, SubjectRef subject, String text) {
        access.require(actor, Right.COMMENT, subject);
        String clean = checked(text);
        Set<UUID> mentions = mentions(subject, clean);
        var row =
                new CommentRow(
                        UUID.randomUUID(),
                        subject,
                        actor.id().value(),
                        clean,
                        mentions,
                        clock.instant(),
                        null,
                        1);
        store.insert(row);
        watching.watch(subject, Set.of(actor.id().value()));
        facts.tell(actor, subject, "commented", List.of());
        tell(actor, row, mentions, false);
        return row;
    }

    /**
     * @param current builds what the reading operation would answer, for a stale caller
     */
    @Transactional
    public CommentRow edit(
            Actor actor, UUID id, IfMatch seen, String text, Function<CommentRow, ?> current) {
        CommentRow before = own(actor, id);
        seen.require(before.version(), () -> current.apply(before));
        String clean = checked(text);
        Set<UUID> mentions = mentions(before.subject(), clean);
        CommentRow after = before.edited(clean, mentions, clock.instant());
        if (!store.update(after, before.version())) {
            throw new dev.zhixing.base.kernel.Stale(
                    current.apply(store.find(id).orElseThrow(NotFound::new)));
        }
        facts.tell(actor, before.subject(), "commentEdited", List.of());
        var added = new HashSet<>(mentions);
        added.removeAll(before.mentions());
        tell(actor, after, added, true);
        return after;
    }

    @Transactional
    public void delete(Actor actor, UUID id, IfMatch seen, Function<CommentRow, ?> current) {
        CommentRow before = own(actor, id);
        seen.require(before.version(), () -> current.apply(before));
        store.delete(id);
        facts.tell(actor, before.subject(), "commentDeleted", List.of());
    }

    private CommentRow own(Actor actor, UUID id) {
        CommentRow row = store.find(id).orElseThrow(NotFound::new);
        access.require(actor, Right.SEE, row.subject());
        if (!row.author().equals(actor.id().value())) {
            throw new Refused(ActivityProblem.NOT_AUTHOR);
        }
        access.require(actor, Right.COMMENT, row.subject());
        return row;
    }

    private static String checked(String text) {
        String clean = text.strip().replace("\u0000", "");
        if (clean.isEmpty()) {
            throw new Refused(List.of(new Breach("text", ActivityProblem.COMMENT_EMPTY)));
        }
        if (clean.length() > LONGEST) {
            throw new Refused(
                    List.of(
                            new Breach(
                                    "text",
                                    ActivityProblem.COMMENT_LONG,
                                    Map.of("most", LONGEST))));
        }
        return clean;
    }

    /** Only people who may see the thing themselves; for anybody else the name is just a word. */
    private Set<UUID> mentions(SubjectRef subject, String text) {
        List<UUID> named = Markdown.mentions(text).stream().limit(50).toList();
        return people.callers(named).values().stream()
                .filter(caller -> access.allows(caller, Right.SEE, subject))
                .map(caller -> caller.id().value())
                .collect(Collectors.toSet());
    }

    private void tell(Actor actor, CommentRow row, Set<UUID> mentioned, boolean edited) {
        events.publishEvent(
                new CommentWritten(
                        row.id(),
                        actor.id(),
                        row.subject(),
                        access.container(row.subject()),
                        facts.title(actor, row.subject()),
                        Markdown.excerpt(row.text()),
                        mentioned,
                        edited));
    }
}
