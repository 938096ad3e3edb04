package dev.zhixing.shared.notices.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.live.LiveAudience;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Word of a new notice goes to its recipient and to nobody else. */
@Component
@Order(0)
class InboxAudience implements LiveAudience {

    static final String INBOX = "inbox";

    @Override
    public boolean knows(String containerKind) {
        return containerKind.equals(INBOX);
    }

    @Override
    public Set<UUID> visible(Actor actor, String containerKind, Collection<UUID> containers) {
        UUID own = actor.id().value();
        return containers.contains(own) ? Set.of(own) : Set.of();
    }
}
