package dev.zhixing.work.plans;

import dev.zhixing.shared.people.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A plan with all that decides its dates and who works on it.
 *
 * @param due last day of the agreed period
 * @param items in the order of the shape's
 */
public record PlanPicture(
        PlanShape shape,
        String name,
        PlanState state,
        int version,
        @Nullable LocalDate due,
        List<StaffedItem> items) {

    public PlanPicture {
        items = List.copyOf(items);
    }

    /**
     * One item and those who work on it.
     *
     * @param summary true when its dates come from its children
     * @param collaborators people only, in order
     */
    public record StaffedItem(
            ItemId id,
            ItemKind kind,
            ItemStatus status,
            boolean summary,
            @Nullable String code,
            String name,
            @Nullable PersonId owner,
            List<PersonId> collaborators,
            @Nullable Priority priority,
            @Nullable LocalDate start,
            @Nullable LocalDate finish) {

        public StaffedItem {
            collaborators = List.copyOf(collaborators);
        }
    }
}
