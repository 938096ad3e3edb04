package dev.zhixing.work.scheduling;

import static dev.zhixing.work.scheduling.internal.db.Tables.RUN;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.base.jobs.RepeatedJob;
import dev.zhixing.testkit.SetClock;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What a node that died leaves behind. */
@ZhixingTest
class LostRunsTest {

    private static final String OPTIONS =
            """
            {"aim":"EARLY_FINISH","seconds":60,"placements":0,"seed":1,"collaboratorPercent":0,
             "absenceDays":3,"otherPlans":true,"itemIds":[]}\
            """;

    private final World world;
    private final DSLContext sql;
    private final Clock clock;
    private final RepeatedJob lostRuns;

    LostRunsTest(World world, DSLContext sql, SetClock.Hands clock, List<RepeatedJob> jobs) {
        this.world = world;
        this.sql = sql;
        this.clock = clock;
        this.lostRuns =
                jobs.stream()
                        .filter(job -> job.name().equals("scheduling-lost-runs"))
                        .findFirst()
                        .orElseThrow();
    }

    private String running(SchedulingBench plan, World.Person person, Duration silence) {
        var id = UUID.randomUUID();
        sql.insertInto(RUN)
                .set(RUN.ID, id)
                .set(RUN.PLAN_ID, UUID.fromString(plan.path().substring(11)))
                .set(RUN.KIND, "LEVELLING")
                .set(RUN.STATE, "RUNNING")
                .set(RUN.SEED, 1L)
                .set(RUN.OPTIONS, JSONB.valueOf(OPTIONS))
                .set(RUN.PLAN_VERSION, 1)
                .set(RUN.PLAN_STAMP, "x")
                .set(RUN.STARTED_BY, person.id().value())
                .set(RUN.REQUESTED_AT, clock.instant())
                .set(RUN.ALIVE_AT, clock.instant().minus(silence))
                .execute();
        return "/levellings/" + id;
    }

    @Test
    void aRunThatIsSilentTooLongHasFailedAndMakesRoomForAnother() {
        var zhou = world.person("周敏");
        var plan = SchedulingBench.of(zhou, "升级");
        String run = running(plan, zhou, Duration.ofMinutes(2));
        plan.post("/levellings", "{}").expect(409);
        lostRuns.run();
        var found = plan.get(run).expect(200);
        assertThat(found.at("/state")).isEqualTo("FAILED");
        assertThat(found.at("/failure")).isEqualTo("服务器中途停止，没有算完。请重新开始。");
        assertThat(plan.get(plan.levelled("{}")).at("/state")).isEqualTo("DONE");
    }

    @Test
    void aRunThatHasJustBeenHeardOfGoesOn() {
        var zhou = world.person("周敏");
        var plan = SchedulingBench.of(zhou, "升级");
        String run = running(plan, zhou, Duration.ofSeconds(20));
        lostRuns.run();
        assertThat(plan.get(run).expect(200).at("/state")).isEqualTo("RUNNING");
        plan.post(run + "/cancel", "{}").expect(200);
    }
}
