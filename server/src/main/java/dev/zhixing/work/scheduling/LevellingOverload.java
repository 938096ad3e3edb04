package dev.zhixing.work.scheduling;

import dev.zhixing.shared.people.Party;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A time in which somebody is booked beyond capacity.
 *
 * @param percent needed at the worst moment
 * @param capacity there is at that moment: less than 100 when he is away or works in other plans
 * @param items of this plan that need him then
 */
public record LevellingOverload(
        @Nullable Party person,
        LocalDate from,
        LocalDate until,
        int percent,
        int capacity,
        List<OverloadItem> items) {

    /** Names an item by its place. */
    public record OverloadItem(UUID itemId, String outline, String name) {}
}
