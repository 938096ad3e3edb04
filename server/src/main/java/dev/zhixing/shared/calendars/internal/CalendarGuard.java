package dev.zhixing.shared.calendars.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.calendars.CalendarScope;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.SubjectGuard;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Calendars have the id of what they belong to, and its rights: the organisation's and the units'
 * are arranged by administrators, a plan's by who may edit it, a person's by himself and those
 * above him.
 */
@Component
class CalendarGuard implements SubjectGuard {

    static final String KIND = "calendar";

    private final Access access;

    CalendarGuard(@Lazy Access access) {
        this.access = access;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Map<UUID, Right> rights(Actor actor, String kind, Collection<UUID> ids) {
        var rights = new HashMap<UUID, Right>();
        for (String owner : new String[] {"unit", "plan", "person"}) {
            rights.putAll(access.rights(actor, owner, ids));
        }
        // Who works on his own things may say when he works.
        access.rights(actor, "person", ids)
                .forEach(
                        (id, right) ->
                                rights.put(id, right == Right.CONTRIBUTE ? Right.EDIT : right));
        UUID all = CalendarScope.organisation().id();
        if (ids.contains(all)) {
            rights.put(all, actor.administrator() ? Right.MANAGE : Right.SEE);
        }
        return rights;
    }

    @Override
    public Optional<SubjectRef> container(SubjectRef subject) {
        return Optional.of(subject);
    }

    @Override
    public Map<UUID, SubjectTitle> titles(Actor actor, String kind, Collection<UUID> ids) {
        var titles = new HashMap<UUID, SubjectTitle>();
        for (String owner : new String[] {"organisation", "unit", "plan", "person"}) {
            access.titles(actor, ids.stream().map(id -> new SubjectRef(owner, id)).toList())
                    .forEach((subject, title) -> titles.put(subject.id(), title));
        }
        return titles;
    }

    @Override
    public Set<UUID> visibleContainers(Actor actor) {
        return Set.of(CalendarScope.organisation().id());
    }
}
