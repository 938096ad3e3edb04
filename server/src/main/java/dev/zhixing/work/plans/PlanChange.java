package dev.zhixing.work.plans;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a command did.
 *
 * @param label what was done, in a sentence
 * @param items every item that is not as it was, in full; a created one first
 * @param removed items that are gone
 * @param moved items with other dates, and why
 */
public record PlanChange(
        String label,
        List<WorkItem> items,
        List<UUID> removed,
        List<Moved> moved,
        Plan plan,
        boolean undoable) {

    /** Which of its two dates moved. */
    public enum End {
        start,
        finish
    }

    /**
     * One date that moved.
     *
     * @param days working days, negative when earlier
     */
    public record Moved(
            UUID itemId,
            String outline,
            String name,
            End field,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            int days,
            String why) {}
}
