package dev.zhixing.shared.people;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Knows who may do what with the things of one room. Every room with things of its own has one;
 * {@link Access} asks it, nobody else.
 */
public interface SubjectGuard {

    /** The kinds it answers for. */
    Set<String> kinds();

    /**
     * The greatest right the caller has on each of these things; a thing is missing from the answer
     * when it does not exist or the caller may not see it. One query, however many.
     */
    Map<UUID, Right> rights(Actor actor, String kind, Collection<UUID> ids);

    /**
     * As {@link #rights}, and also of things in the bin: for those who had one open and shall learn
     * that it is gone.
     */
    default Map<UUID, Right> rightsWithBin(Actor actor, String kind, Collection<UUID> ids) {
        return rights(actor, kind, ids);
    }

    /** The thing that decides who may see it: a plan for its items; itself for a plan. */
    Optional<SubjectRef> container(SubjectRef subject);

    /** Title and place of things the caller may see, for links, inbox and search. */
    Map<UUID, SubjectTitle> titles(Actor actor, String kind, Collection<UUID> ids);

    /** The ids of all containers of this guard the caller may see, for filtering in queries. */
    Set<UUID> visibleContainers(Actor actor);

    /** A thing's name and, small beside it, where it belongs. */
    record SubjectTitle(String title, String detail) {}
}
