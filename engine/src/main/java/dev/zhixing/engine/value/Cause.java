package dev.zhixing.engine.value;

import dev.zhixing.engine.network.Link;

/** The change that a move goes back to, over however many tasks it was passed on. */
public sealed interface Cause {
    /** Duration, constraint, progress, calendar, summary or hand-set dates of this task changed. */
    record TaskChanged(long task) implements Cause {}

    /** A link came or was changed; it pushes now. */
    record LinkAdded(Link link) implements Cause {}

    /** A link went or was changed; it does not push any more. */
    record LinkRemoved(Link link) implements Cause {}

    /** A task that pushed or filled a summary is not there any more. */
    record TaskRemoved(long task) implements Cause {}

    /** Start, calendar, status date or rules of the project changed. */
    record ProjectChanged() implements Cause {}
}
