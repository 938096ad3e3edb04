package dev.zhixing.work.plans;

import dev.zhixing.shared.people.Party;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * What somebody is responsible for, over all plans the reader may see.
 *
 * @param today what is due today or under way
 * @param next7 what begins within the next seven days
 * @param done what was finished within the last fourteen days
 */
public record MyWork(
        List<MyItem> overdue,
        List<MyItem> today,
        List<MyItem> next7,
        List<MyItem> later,
        List<MyItem> done) {

    /**
     * One item.
     *
     * @param waiting owners of what follows it
     * @param driftDays working days behind the finish that was agreed first, negative when ahead
     * @param rank place in the person's own order, null when it was never put anywhere
     */
    public record MyItem(
            WorkItem item,
            MyPlan plan,
            List<Party> waiting,
            int driftDays,
            @Nullable Integer rank) {}

    /** The plan of an item. */
    public record MyPlan(UUID id, String name) {}
}
