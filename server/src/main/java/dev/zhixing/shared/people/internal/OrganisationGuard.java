package dev.zhixing.shared.people.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.SubjectGuard;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The organisation: everybody signed in sees it, administrators arrange it. */
@Component
class OrganisationGuard implements SubjectGuard {

    private final OrganisationStore store;

    OrganisationGuard(@org.springframework.context.annotation.Lazy OrganisationStore store) {
        this.store = store;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("organisation");
    }

    @Override
    public Map<UUID, Right> rights(Actor actor, String kind, Collection<UUID> ids) {
        return ids.contains(OrganisationStore.ID)
                ? Map.of(OrganisationStore.ID, actor.administrator() ? Right.MANAGE : Right.SEE)
                : Map.of();
    }

    @Override
    public Optional<SubjectRef> container(SubjectRef subject) {
        return Optional.of(subject);
    }

    @Override
    public Map<UUID, SubjectTitle> titles(Actor actor, String kind, Collection<UUID> ids) {
        var titles = new HashMap<UUID, SubjectTitle>();
        if (ids.contains(OrganisationStore.ID)) {
            titles.put(OrganisationStore.ID, new SubjectTitle(store.organisation().name(), ""));
        }
        return titles;
    }

    @Override
    public Set<UUID> visibleContainers(Actor actor) {
        return Set.of(OrganisationStore.ID);
    }
}
