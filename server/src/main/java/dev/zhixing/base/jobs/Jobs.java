package dev.zhixing.base.jobs;

import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;

import java.time.Instant;
import java.util.UUID;

/** Asks for work to be done later, and shows what went wrong. */
public interface Jobs {

    /**
     * Part of the caller's transaction: after a rollback nobody asked.
     *
     * @param job name of a {@link LaterJob}
     * @param instance names this piece of work; asking for the same again changes nothing
     * @param data what the job needs to know, as text
     */
    void later(String job, String instance, String data, Instant at);

    /** One failed attempt. */
    record Failure(
            UUID id, String task, String instance, Instant at, int attempt, String message) {}

    /** What failed in the last 30 days, newest first. */
    Page<Failure> failures(PageRequest page);
}
