package dev.zhixing.engine.levelling.plan;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A time in which a resource is needed more than it is there.
 *
 * @param resource id of the resource
 * @param from when it begins
 * @param until when it ends
 * @param percent needed at the worst moment, in hundredths
 * @param capacity there is at that moment, in hundredths
 * @param tasks that need it then
 */
public record Overload(
        long resource,
        LocalDateTime from,
        LocalDateTime until,
        int percent,
        int capacity,
        List<Long> tasks) {
    public Overload {
        tasks = List.copyOf(tasks);
    }
}
