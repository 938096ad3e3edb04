package dev.zhixing.work.goals;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What another room knows about its things that serve goals. Rooms above implement it, one bean a
 * room; goals ask it and know none of them. No method may need more SQL statements for many things
 * than for one, and none checks a right: what the caller may not see is counted and marked {@link
 * Evidence#visible()} false.
 */
public interface EvidenceSource {

    /** The kinds it answers for: {@code plan}, {@code item}; {@code metric}. */
    Set<String> kinds();

    /**
     * How these things stand, today. Things that do not exist or lie in the bin are missing.
     *
     * @param actor who reads; decides {@link Evidence#visible()} of each thing and each cause
     */
    Map<SubjectRef, Evidence> evidence(Actor actor, Collection<SubjectRef> subjects);

    /**
     * The things that hold each of these in their own room, the nearest first: of an item its
     * parents and its plan. What a holder serves, all in it serves. Things without one may be
     * missing.
     */
    default Map<SubjectRef, List<SubjectRef>> holders(Collection<SubjectRef> subjects) {
        return Map.of();
    }

    /**
     * Things the caller may see that ought to serve a goal, such as active plans, in an order that
     * ends in the id. Goals find out which of them do.
     *
     * @param limit at most so many
     */
    default List<SubjectRef> expected(Actor actor, int limit) {
        return List.of();
    }
}
