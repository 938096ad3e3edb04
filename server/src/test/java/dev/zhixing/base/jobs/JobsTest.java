package dev.zhixing.base.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.testkit.Errands;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;

@ZhixingTest
class JobsTest {

    private final Jobs jobs;
    private final Errands errands;
    private final TransactionTemplate transaction;

    JobsTest(Jobs jobs, Errands errands, TransactionTemplate transaction) {
        this.jobs = jobs;
        this.errands = errands;
        this.transaction = transaction;
    }

    @Test
    void doesWhatWasAskedForOnceItsTransactionIsCommitted() throws Exception {
        transaction.executeWithoutResult(
                status -> {
                    jobs.later("errand", "taken-back", "taken-back", Instant.now());
                    status.setRollbackOnly();
                });
        transaction.executeWithoutResult(
                _ -> jobs.later("errand", "wanted", "wanted", Instant.now()));
        assertThat(errands.next(Duration.ofSeconds(60))).isEqualTo("wanted");
    }

    @Test
    void aFailureIsNotedForTheAdministrator() throws Exception {
        transaction.executeWithoutResult(
                _ -> jobs.later("errand", "broken", "fail: 没有纸了", Instant.now()));
        assertThat(errands.next(Duration.ofSeconds(60))).isEqualTo("fail: 没有纸了");
        assertThat(errands.noted(jobs, "broken", Duration.ofSeconds(60)).message())
                .contains("没有纸了");
        assertThat(jobs.failures(PageRequest.first(10)).items()).isNotEmpty();
    }
}
