package dev.zhixing.shared.search.internal;

import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.shared.search.SearchIndex;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.Set;

/**
 * Makes people, units, posts and external parties findable. They stand below this room, so they are
 * followed by their facts. Everybody signed in may see them.
 */
@Component
class DirectoryEntries {

    private static final Set<String> KINDS = Set.of("person", "unit", "post", "external-party");
    private static final Set<String> GONE = Set.of("deleted", "removed", "deactivated");

    private final SearchIndex index;

    DirectoryEntries(SearchIndex index) {
        this.index = index;
    }

    @EventListener
    void follow(DomainEvent event) {
        if (!KINDS.contains(event.subject().kind())) {
            return;
        }
        String done = event.verb().substring(event.verb().indexOf('.') + 1);
        if (GONE.contains(done)) {
            index.remove(event.subject());
        } else {
            index.put(event.subject(), null, event.title(), "");
        }
    }
}
