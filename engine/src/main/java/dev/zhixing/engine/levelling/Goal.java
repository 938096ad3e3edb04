package dev.zhixing.engine.levelling;

/**
 * What is to be made small: the weighted sum of three things. A large weight puts one before the
 * others.
 *
 * @param makespan weight of each period until everything is finished
 * @param tardiness weight of each period after a due time, times the activity's own weight
 * @param change weight of each period an activity starts after its planned start; when more than
 *     zero, nothing starts before its planned start
 */
public record Goal(int makespan, int tardiness, int change) {
    /** Finish everything as early as possible. */
    public static final Goal MAKESPAN = new Goal(1, 0, 0);

    /** Keep due times first, then finish early. */
    public static final Goal TARDINESS = new Goal(1, 10_000, 0);

    /** Move as little as possible of the present plan; nothing starts earlier than planned. */
    public static final Goal LEAST_CHANGE = new Goal(1, 0, 100);

    public Goal {
        if (makespan < 0 || tardiness < 0 || change < 0 || makespan + tardiness + change == 0) {
            throw new IllegalArgumentException("A goal weighs at least one thing, none below 0.");
        }
    }
}
