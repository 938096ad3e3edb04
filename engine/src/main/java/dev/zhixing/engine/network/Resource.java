package dev.zhixing.engine.network;

import dev.zhixing.engine.calendar.WorkCalendar;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that does work: a person, a team, a machine, a place.
 *
 * @param id the caller's key, unique among the resources of the network
 * @param name what people call it; shown in reasons
 * @param calendar when it works; null when it is there whenever its tasks are worked on
 * @param capacity how much of it there is
 */
public record Resource(long id, String name, @Nullable WorkCalendar calendar, Capacity capacity) {
    /** One whole person or machine, there whenever its tasks are worked on. */
    public static Resource of(long id, String name) {
        return new Resource(id, name, null, Capacity.of(Units.ONE));
    }

    /** The same resource in a calendar of its own. */
    public Resource in(WorkCalendar own) {
        return new Resource(id, name, own, capacity);
    }

    /** The same resource with another capacity. */
    public Resource with(Capacity other) {
        return new Resource(id, name, calendar, other);
    }
}
