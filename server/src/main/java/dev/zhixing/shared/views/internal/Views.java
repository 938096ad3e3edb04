package dev.zhixing.shared.views.internal;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.PeopleProblem;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.views.ViewId;
import dev.zhixing.shared.views.ViewsProblem;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Views that people keep of a list. A private one is its owner's alone; a shared one is seen by
 * whoever may see what the list is of, and changed by its owner.
 */
@Component
public class Views {

    private static final int MOST = 500;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 4000;

    private final ViewStore store;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Views(ViewStore store, Access access, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Own views and shared ones of a list, by name. */
    @Transactional(readOnly = true)
    public Page<ViewRow> of(Actor actor, ViewPlace place, PageRequest page) {
        requireSeeing(actor, place.scope());
        return store.page(PersonId.of(actor.id()), place, page);
    }

    @Transactional
    public ViewRow keep(
            Actor actor, ViewPlace place, @Nullable String name, String query, boolean shared) {
        requireSeeing(actor, place.scope());
        requireWriting(actor);
        var owner = PersonId.of(actor.id());
        String plain = checked(name, query);
        if (store.count(owner) >= MOST) {
            throw new Refused(ViewsProblem.TOO_MANY, Map.of("most", MOST));
        }
        if (shared) {
            requireSharing(actor, place.scope());
        }
        var row =
                new ViewRow(
                        new ViewId(UUID.randomUUID()),
                        owner,
                        place.scope(),
                        place.screen(),
                        plain,
                        query,
                        shared,
                        false,
                        1);
        store.insert(row);
        if (shared) {
            tell(actor, row, "viewShared");
        }
        return row;
    }

    /**
     * @param current builds what the reading operation would answer, for a stale caller
     */
    @Transactional
    public ViewRow change(
            Actor actor,
            ViewId id,
            IfMatch seen,
            Patch<String> name,
            Patch<String> query,
            Patch<Boolean> shared,
            Function<ViewRow, ?> current) {
        ViewRow before = own(actor, id, seen, current);
        String newQuery = Objects.requireNonNullElse(query.or(before.query()), "");
        String plain = checked(name.or(before.name()), newQuery);
        boolean nowShared = Boolean.TRUE.equals(shared.or(before.shared()));
        if (nowShared && !before.shared()) {
            requireSharing(actor, before.scope());
        }
        var after =
                new ViewRow(
                        before.id(),
                        before.owner(),
                        before.scope(),
                        before.screen(),
                        plain,
                        newQuery,
                        nowShared,
                        before.isDefault(),
                        before.version() + 1);
        store.update(after);
        if (nowShared != before.shared()) {
            tell(actor, after, nowShared ? "viewShared" : "viewUnshared");
        }
        return after;
    }

    @Transactional
    public void delete(Actor actor, ViewId id, IfMatch seen, Function<ViewRow, ?> current) {
        ViewRow row = own(actor, id, seen, current);
        store.delete(id);
        if (row.shared()) {
            tell(actor, row, "viewUnshared");
        }
    }

    /** The caller opens the list with this view from now on, or with none of his choice. */
    @Transactional
    public void prefer(Actor actor, ViewId id, boolean preferred) {
        requireWriting(actor);
        ViewRow row = visible(actor, id);
        var reader = PersonId.of(actor.id());
        if (preferred) {
            store.prefer(reader, row);
        } else {
            store.forget(reader, id);
        }
    }

    private ViewRow own(Actor actor, ViewId id, IfMatch seen, Function<ViewRow, ?> current) {
        requireWriting(actor);
        ViewRow row = visible(actor, id);
        if (!row.owner().equals(PersonId.of(actor.id()))) {
            throw new Refused(ViewsProblem.NOT_OWNER);
        }
        seen.require(row.version(), () -> current.apply(row));
        return row;
    }

    private ViewRow visible(Actor actor, ViewId id) {
        var reader = PersonId.of(actor.id());
        ViewRow row = store.lock(reader, id).orElseThrow(NotFound::new);
        if (!row.shared() && !row.owner().equals(reader)) {
            throw new NotFound();
        }
        requireSeeing(actor, row.scope());
        return row;
    }

    private void requireSeeing(Actor actor, @Nullable SubjectRef scope) {
        if (scope != null) {
            access.require(actor, Right.SEE, scope);
        }
    }

    private static void requireWriting(Actor actor) {
        if (!actor.mayWrite()) {
            throw new Refused(PeopleProblem.READ_ONLY_TOKEN);
        }
    }

    /** For all: administrators; for those of a thing: whoever works on it. */
    private void requireSharing(Actor actor, @Nullable SubjectRef scope) {
        boolean may =
                scope == null
                        ? actor.administrator()
                        : access.allows(actor, Right.CONTRIBUTE, scope);
        if (!may) {
            throw new Refused(List.of(new Breach("shared", ViewsProblem.MAY_NOT_SHARE)));
        }
    }

    private static String checked(@Nullable String name, String query) {
        String plain = name == null ? "" : name.strip();
        var breaches = new ArrayList<Breach>();
        if (plain.isEmpty()) {
            breaches.add(new Breach("name", ViewsProblem.NAME_MISSING));
        }
        limit(breaches, "name", plain, LONGEST_NAME);
        limit(breaches, "query", query, LONGEST_QUERY);
        Refused.ifAny(breaches);
        return plain;
    }

    private static void limit(List<Breach> breaches, String path, String text, int most) {
        if (text.length() > most) {
            breaches.add(new Breach(path, ViewsProblem.TEXT_TOO_LONG, Map.of("limit", most)));
        }
    }

    /** Told as a fact about what the list is of; views of the whole organisation tell nobody. */
    private void tell(Actor actor, ViewRow row, String done) {
        SubjectRef scope = row.scope();
        if (scope == null) {
            return;
        }
        var title = access.titles(actor, Set.of(scope)).get(scope);
        events.publishEvent(
                new DomainEvent(
                        actor.id(),
                        scope.kind() + "." + done,
                        scope,
                        access.container(scope),
                        title == null ? "" : title.title(),
                        clock.instant(),
                        List.of()));
    }
}
