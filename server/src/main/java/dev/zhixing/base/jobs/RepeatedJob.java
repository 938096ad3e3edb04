package dev.zhixing.base.jobs;

import java.time.Duration;

/**
 * Work that comes back, such as a clean-up. A bean of it is all that is needed; on several servers
 * with one database it runs on one of them at a time.
 */
public interface RepeatedJob {

    /** Unique, in lower case with hyphens; it is kept in the database. */
    String name();

    /** The pause between the end of one run and the next. */
    Duration every();

    /** Must be safe to run twice. A failure is noted, and the next run comes as usual. */
    void run();
}
