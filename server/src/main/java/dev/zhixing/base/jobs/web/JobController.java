package dev.zhixing.base.jobs.web;

import dev.zhixing.base.jobs.Jobs;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.words.Texts;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.UUID;

/** The administrator sees what failed in the background, tries it again or lets it be. */
@RestController
class JobController {

    private final Jobs jobs;
    private final Texts texts;

    JobController(Jobs jobs, Texts texts) {
        this.jobs = jobs;
        this.texts = texts;
    }

    /**
     * Work that failed and has not succeeded since.
     *
     * @param name what it does, in the reader's language
     * @param at of the last attempt
     */
    record JobFailure(
            UUID id,
            String job,
            String name,
            String instance,
            Instant at,
            int attempts,
            String message) {}

    @GetMapping("/api/jobs/failures")
    Page<JobFailure> jobFailures(PageRequest page) {
        return jobs.failures(page)
                .map(
                        one ->
                                new JobFailure(
                                        one.id(),
                                        one.task(),
                                        texts.find(
                                                        Texts.reader(),
                                                        "job." + one.task(),
                                                        java.util.Map.of())
                                                .orElse(one.task()),
                                        one.instance(),
                                        one.at(),
                                        one.attempt(),
                                        one.message()));
    }

    @PostMapping("/api/jobs/failures/{failureId}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retryJob(@PathVariable UUID failureId) {
        jobs.retry(failureId);
    }

    @DeleteMapping("/api/jobs/failures/{failureId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismissJobFailure(@PathVariable UUID failureId) {
        jobs.dismiss(failureId);
    }
}
