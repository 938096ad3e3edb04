package dev.zhixing.base.live;

import dev.zhixing.base.kernel.SubjectRef;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Says that something changed, not what: whoever shows it reads it again, within his rights.
 *
 * @param kind what kind of thing changed
 * @param container the thing that decides who is told
 * @param version the thing's version after the change, null when it has none
 * @param actorId who changed it
 * @param verb what happened, as in the trail: {@code item.updated}
 */
public record LiveEvent(
        String kind,
        UUID id,
        SubjectRef container,
        @Nullable Integer version,
        UUID actorId,
        String verb) {}
