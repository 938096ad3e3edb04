package dev.zhixing.shared.notices;

import dev.zhixing.base.kernel.SubjectRef;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Knows whom changes of its things and comments on them concern, besides those who watch: the
 * responsible person, collaborators, whoever is to be consulted or informed. Implemented by rooms.
 */
public interface Interested {

    /** The kinds it answers for. */
    Set<String> kinds();

    /** The people by thing; a thing that concerns nobody is missing. One query. */
    Map<SubjectRef, Set<UUID>> interested(Collection<SubjectRef> subjects);
}
