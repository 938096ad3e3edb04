package dev.zhixing.base.jobs;

import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;

import java.time.Duration;
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

    /**
     * As {@link #later}, for work somebody waits for: it starts when the transaction is committed,
     * not at the next look at the list.
     *
     * @param pause how long to wait nevertheless; mostly nothing
     */
    void soon(String job, String instance, String data, Duration pause);

    /**
     * Work that failed and has not succeeded since.
     *
     * @param at of the last attempt
     * @param attempt how many there were
     */
    record Failure(
            UUID id, String task, String instance, Instant at, int attempt, String message) {}

    /** What failed in the last 30 days and has not succeeded since, newest first. */
    Page<Failure> failures(PageRequest page);

    /**
     * Tries a failed piece of work again at once, even if it had been given up.
     *
     * @throws NotFound when there is no such failure
     */
    void retry(UUID failure);

    /**
     * Takes a failure off the list; work that still waits for its next attempt keeps waiting.
     *
     * @throws NotFound when there is no such failure
     */
    void dismiss(UUID failure);
}
