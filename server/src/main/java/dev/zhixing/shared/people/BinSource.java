package dev.zhixing.shared.people;

import dev.zhixing.base.kernel.Actor;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What lies in the bin of one room. Rooms with a bin implement it; the one list shows them all. */
public interface BinSource {

    /**
     * Things the caller may bring back, the latest first, then the greatest id; one query.
     *
     * @param before only what was deleted before this; null for all
     * @param beforeId of what was deleted at the same moment only smaller ids
     * @param limit at most so many
     */
    List<Binned> binned(Actor actor, @Nullable Instant before, @Nullable UUID beforeId, int limit);

    /**
     * One thing in a bin.
     *
     * @param by who deleted it; null where that is only in its trail
     */
    record Binned(String kind, UUID id, String title, Instant at, @Nullable UUID by) {}
}
