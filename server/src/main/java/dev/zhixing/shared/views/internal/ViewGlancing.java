package dev.zhixing.shared.views.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.views.SavedViews;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Views that other rooms show. */
@Component
class ViewGlancing implements SavedViews {

    private final ViewStore store;
    private final Access access;

    ViewGlancing(ViewStore store, Access access) {
        this.store = store;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, ViewGlance> of(Actor actor, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var reader = PersonId.of(actor.id());
        List<ViewRow> rows =
                store.all(reader, Set.copyOf(ids)).stream()
                        .filter(row -> row.shared() || row.owner().equals(reader))
                        .toList();
        var scopes = new HashSet<SubjectRef>();
        for (ViewRow row : rows) {
            if (row.scope() != null) {
                scopes.add(row.scope());
            }
        }
        var titles = access.titles(actor, scopes);
        var found = new HashMap<UUID, ViewGlance>();
        for (ViewRow row : rows) {
            SubjectRef scope = row.scope();
            var title = scope == null ? null : titles.get(scope);
            if (scope == null || title != null) {
                found.put(
                        row.id().value(),
                        new ViewGlance(
                                row.id().value(),
                                row.name(),
                                scope,
                                title == null ? null : title.title(),
                                row.screen(),
                                row.query()));
            }
        }
        return found;
    }
}
