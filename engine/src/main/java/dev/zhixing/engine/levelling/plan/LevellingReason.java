package dev.zhixing.engine.levelling.plan;

import java.time.LocalDateTime;
import java.util.List;

/** Why levelling moved a task; callers put it into words. */
public sealed interface LevellingReason {
    /**
     * A resource is taken until then: "its only tester is on 1.2 until 03-13".
     *
     * @param resource id of the resource
     * @param tasks those that hold it, by start
     * @param until when enough of it becomes free
     */
    record HeldBy(long resource, List<Long> tasks, LocalDateTime until) implements LevellingReason {
        public HeldBy {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * Less of a resource is there for a time than the task needs.
     *
     * @param resource id of the resource
     * @param until when there is enough
     */
    record Missing(long resource, LocalDateTime until) implements LevellingReason {}

    /**
     * It follows a task that moved.
     *
     * @param task id of that task
     */
    record Follows(long task) implements LevellingReason {}

    /** It moved for another reason, such as an earlier delay that is no longer needed. */
    record Freed() implements LevellingReason {}
}
