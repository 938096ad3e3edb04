package dev.zhixing.shared.views.internal;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.views.ViewId;

import org.jspecify.annotations.Nullable;

/**
 * A view as it is stored.
 *
 * @param scope what the list is of; null for a list of the whole organisation
 * @param screen which list: {@code plan-table}
 * @param query the search part of the address, without {@code ?}
 * @param isDefault whether the reader opens the list with it
 */
public record ViewRow(
        ViewId id,
        PersonId owner,
        @Nullable SubjectRef scope,
        String screen,
        String name,
        String query,
        boolean shared,
        boolean isDefault,
        int version) {}
