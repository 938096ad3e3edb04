package dev.zhixing.shared.activity.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.live.LiveAudience;
import dev.zhixing.shared.people.Access;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Whoever may see a thing is told that it changed. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class VisibleChanges implements LiveAudience {

    private final Access access;

    VisibleChanges(Access access) {
        this.access = access;
    }

    @Override
    public boolean knows(String containerKind) {
        return true;
    }

    @Override
    public Set<UUID> visible(Actor actor, String containerKind, Collection<UUID> containers) {
        return access.rightsWithBin(actor, containerKind, containers).keySet();
    }
}
