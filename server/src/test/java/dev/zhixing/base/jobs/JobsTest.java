package dev.zhixing.base.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.Errands;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;

@ZhixingTest
class JobsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final World world;
    private final Jobs jobs;
    private final Errands errands;
    private final TransactionTemplate transaction;

    JobsTest(Jobs jobs, Errands errands, TransactionTemplate transaction, World world) {
        this.world = world;
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

    @Test
    void theAdministratorTriesAgainAndTheListForgetsWhatSucceeded() throws Exception {
        ask("flaky", "fail: 打印机没开");
        assertThat(errands.next(PATIENCE)).isEqualTo("fail: 打印机没开");
        var failure = errands.noted(jobs, "flaky", PATIENCE);
        Api admin = world.administrator().api();
        String address = "/api/jobs/failures/" + failure.id();
        errands.mend();
        admin.post(address + "/retry", "").expect(204);
        assertThat(errands.next(PATIENCE)).isEqualTo("fail: 打印机没开");
        admin.post(address + "/retry", "").expect(404);
        errands.breakAgain();
    }

    @Test
    void theAdministratorTakesAFailureOffTheListInHisLanguage() throws Exception {
        ask("hopeless", "fail: 没救了");
        assertThat(errands.next(PATIENCE)).isEqualTo("fail: 没救了");
        var failure = errands.noted(jobs, "hopeless", PATIENCE);
        Api admin = world.administrator().api();
        assertThat(admin.get("/api/jobs/failures").expect(200).text()).contains("没救了");
        admin.delete("/api/jobs/failures/" + failure.id()).expect(204);
        assertThat(admin.get("/api/jobs/failures").expect(200).text()).doesNotContain("没救了");
        admin.delete("/api/jobs/failures/" + failure.id()).expect(404);
    }

    private void ask(String instance, String data) {
        transaction.executeWithoutResult(_ -> jobs.later("errand", instance, data, Instant.now()));
    }
}
