package dev.zhixing.shared.search.internal;

import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.search.SearchIndex;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes people, units, posts and external parties findable. They stand below this room, so they are
 * followed by their facts. Everybody signed in may see them.
 */
@Component
class DirectoryEntries {

    private static final Map<String, Party.Kind> KINDS =
            Map.of(
                    "person", Party.Kind.PERSON,
                    "unit", Party.Kind.UNIT,
                    "post", Party.Kind.POST,
                    "external-party", Party.Kind.EXTERNAL);
    private static final Set<String> GONE = Set.of("deleted", "removed", "deactivated");

    private final SearchIndex index;
    private final People people;

    DirectoryEntries(SearchIndex index, People people) {
        this.index = index;
        this.people = people;
    }

    @EventListener
    void follow(DomainEvent event) {
        if (!KINDS.containsKey(event.subject().kind())) {
            return;
        }
        String done = event.verb().substring(event.verb().indexOf('.') + 1);
        if (GONE.contains(done) || !isActive(event.subject())) {
            index.remove(event.subject());
        } else {
            index.put(event.subject(), null, event.title(), "");
        }
    }

    /** What is told of somebody who left does not bring him back. */
    private boolean isActive(SubjectRef subject) {
        Party.Kind kind = Objects.requireNonNull(KINDS.get(subject.kind()));
        return people.party(new PartyRef(kind, subject.id())).filter(Party::active).isPresent();
    }
}
