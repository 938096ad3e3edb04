package dev.zhixing.shared.views;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Kept views, for rooms that show them beside other things. */
public interface SavedViews {

    /**
     * Those of these that the caller may open, by id: his own and shared ones of what he may see.
     */
    Map<UUID, ViewGlance> of(Actor actor, Collection<UUID> ids);

    /**
     * A kept view by name.
     *
     * @param scope what the list is of; null for a list of the whole organisation
     * @param scopeTitle its name
     * @param query the search part of the address, without the question mark
     */
    record ViewGlance(
            UUID id,
            String name,
            @Nullable SubjectRef scope,
            @Nullable String scopeTitle,
            String screen,
            String query) {}
}
