package dev.zhixing.base.jobs;

/**
 * Work that is done once, some time later, asked for by {@link Jobs#later}. When it fails it is
 * tried again after 10 s, 20 s, 40 s and so on.
 */
public interface LaterJob {

    /** Unique, in lower case with hyphens; it is kept in the database. */
    String name();

    /** How often it is tried in all before it is given up. */
    default int attempts() {
        return 8;
    }

    /** Must be safe to run twice. */
    void run(String data);
}
