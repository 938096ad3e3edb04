package dev.zhixing.base.live;

import dev.zhixing.base.kernel.Actor;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Decides who is told. Implemented by rooms that know rights; the first one that knows a kind of
 * container is asked.
 */
public interface LiveAudience {

    boolean knows(String containerKind);

    /** Those of these containers whose changes the caller may learn of now. One query. */
    Set<UUID> visible(Actor actor, String containerKind, Collection<UUID> containers);
}
