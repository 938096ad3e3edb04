package dev.zhixing.work.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.base.jobs.RepeatedJob;
import dev.zhixing.testkit.SetClock;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How to take something back is not kept for ever. */
@ZhixingTest
class OldCommandsTest {

    private final World world;
    private final SetClock.Hands clock;
    private final RepeatedJob cleaning;

    OldCommandsTest(World world, SetClock.Hands clock, List<RepeatedJob> jobs) {
        this.world = world;
        this.clock = clock;
        this.cleaning =
                jobs.stream()
                        .filter(job -> job.name().equals("plans-forget-commands"))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aCommandCanBeTakenBackForAQuarterAndNotAfterwards() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        plan.task("设计", 5);
        cleanAfter(Duration.ofDays(91));
        assertThat(plan.get("/undo").expect(200).json().at("/undo").isNull()).isFalse();
        cleanAfter(Duration.ofDays(93));
        assertThat(plan.get("/undo").expect(200).json().at("/undo").isNull()).isTrue();
        plan.post("/undo", "{}").expect(409);
    }

    private void cleanAfter(Duration time) {
        Instant now = clock.instant();
        clock.set(now.plus(time));
        try {
            cleaning.run();
        } finally {
            clock.set(now);
        }
    }
}
