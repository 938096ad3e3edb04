package dev.zhixing.work.plans;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * All that decides the dates of a plan.
 *
 * @param start the day on which unhindered work begins
 * @param items in tree order, a parent before its children
 */
public record PlanShape(
        PlanId plan, LocalDate start, List<ShapedItem> items, List<ShapedLink> links) {

    public PlanShape {
        items = List.copyOf(items);
        links = List.copyOf(links);
    }

    /**
     * One item.
     *
     * @param outline for sentences
     * @param fixed dates set by people, or null
     */
    public record ShapedItem(
            ItemId id,
            @Nullable ItemId parent,
            String outline,
            int durationDays,
            @Nullable LocalDate notBefore,
            @Nullable LocalDate deadline,
            @Nullable Dates fixed,
            @Nullable LocalDate actualStart,
            @Nullable LocalDate actualFinish,
            int progress) {}

    /** First and last day. */
    public record Dates(LocalDate start, LocalDate finish) {}

    /** One dependency. */
    public record ShapedLink(LinkId id, ItemId from, ItemId to, LinkType type, int lagDays) {}
}
