package dev.zhixing.engine.network;

/**
 * A resource works on a task.
 *
 * @param task id of the task
 * @param resource id of the resource
 * @param units how much of the resource, while it works on the task
 * @param work all of it, done and to do
 * @param remaining the part still to do
 */
public record Assignment(long task, long resource, Units units, Effort work, Effort remaining) {
    /**
     * @throws IllegalArgumentException when more remains than there is
     */
    public Assignment {
        if (remaining.minutes() > work.minutes()) {
            throw new IllegalArgumentException(
                    "Assignment.remaining (%d) must not be more than work (%d)."
                            .formatted(remaining.minutes(), work.minutes()));
        }
    }

    /** Work not begun yet. */
    public static Assignment of(long task, long resource, Units units, Effort work) {
        return new Assignment(task, resource, units, work, work);
    }

    /** So many units for the whole duration of a task. */
    public static Assignment during(Task task, long resource, Units units) {
        Effort work = units.in(task.duration().minutes());
        return new Assignment(task.id(), resource, units, work, work);
    }

    /** The same assignment with other units. */
    public Assignment units(Units other) {
        return new Assignment(task, resource, other, work, remaining);
    }

    /** The same assignment with other work; what is done stays done as far as it fits. */
    public Assignment work(Effort other) {
        long done = Math.min(work.minutes() - remaining.minutes(), other.minutes());
        return new Assignment(task, resource, units, other, new Effort(other.minutes() - done));
    }
}
