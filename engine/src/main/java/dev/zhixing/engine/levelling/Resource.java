package dev.zhixing.engine.levelling;

/**
 * A renewable resource: people, machines, rooms.
 *
 * @param name for people
 * @param capacity how much there is in each period
 */
public record Resource(String name, Capacity capacity) {
    /** A resource of which there is always the same amount. */
    public static Resource of(String name, int amount) {
        return new Resource(name, Capacity.of(amount));
    }
}
