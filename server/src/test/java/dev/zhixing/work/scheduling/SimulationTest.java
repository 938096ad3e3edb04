package dev.zhixing.work.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

@ZhixingTest
class SimulationTest {

    private final World world;

    SimulationTest(World world) {
        this.world = world;
    }

    private record Chain(SchedulingBench plan, String one, String two, String milestone) {}

    private Chain chain() {
        var zhou = world.person("周敏");
        var plan = SchedulingBench.of(zhou, "搬迁");
        String one = plan.task("设计", 10, zhou);
        String two = plan.task("施工", 10, zhou);
        String milestone = plan.add("{\"name\":\"交付\",\"kind\":\"MILESTONE\"}");
        plan.link(one, two);
        plan.link(two, milestone);
        return new Chain(plan, one, two, milestone);
    }

    @Test
    void isStoredWithThePlanAndSaysWhenItIsFinished() {
        var chain = chain();
        var plan = chain.plan();
        String run = plan.simulated("{\"name\":\"初算\",\"samples\":1000,\"seed\":3}");
        var found = plan.get(run).expect(200);
        assertThat(found.at("/state")).isEqualTo("DONE");
        assertThat(found.at("/name")).isEqualTo("初算");
        String planned = plan.get("/items/" + chain.milestone()).at("/finish");
        assertThat(found.at("/outcome/finish/planned")).isEqualTo(planned);
        assertThat(found.at("/outcome/finish/p10")).isLessThan(found.at("/outcome/finish/p90"));
        assertThat(found.at("/outcome/milestones/0/name")).isEqualTo("交付");
        assertThat(found.at("/outcome/milestones/0/finish/p80"))
                .isEqualTo(found.at("/outcome/finish/p80"));
        int counted = 0;
        for (var bar : found.json().at("/outcome/finish/histogram")) {
            counted += bar.path("count").asInt();
        }
        assertThat(counted).isEqualTo(1000);
        var items = plan.get(run + "/items").expect(200);
        assertThat(items.at("/total")).isEqualTo("3");
        assertThat(items.at("/items/0/criticality")).isEqualTo("1.0");
        assertThat(plan.get(run + "/items?limit=2").at("/next")).isNotEmpty();
        assertThat(plan.get("/simulations").at("/items/0/summary/p80"))
                .isEqualTo(found.at("/outcome/finish/p80"));
    }

    @Test
    void givesTheSameAnswerToTheSameSeed() {
        var plan = chain().plan();
        String asked = "{\"samples\":500,\"seed\":42}";
        var one = plan.get(plan.simulated(asked));
        var two = plan.get(plan.simulated(asked));
        assertThat(one.json().at("/outcome")).isEqualTo(two.json().at("/outcome"));
        var other = plan.get(plan.simulated("{\"samples\":500,\"seed\":43}"));
        assertThat(other.json().at("/outcome")).isNotEqualTo(one.json().at("/outcome"));
    }

    @Test
    void believesTheEstimatesAndTheRisks() {
        var chain = chain();
        var plan = chain.plan();
        String sure = "\"spread\":{\"least\":100,\"likely\":100,\"most\":100}";
        var certain = plan.get(plan.simulated("{" + sure + "}"));
        assertThat(certain.at("/outcome/finish/chance")).isEqualTo("1.0");
        assertThat(certain.at("/outcome/finish/earliest"))
                .isEqualTo(certain.at("/outcome/finish/latest"));
        String risk =
                "{%s,\"risks\":[{\"name\":\"缺料\",\"probabilityPercent\":100,\"itemIds\":[\"%s\"],\"delayDays\":5}]}";
        var late = plan.get(plan.simulated(risk.formatted(sure, chain.two())));
        assertThat(late.at("/outcome/risks/0/share")).isEqualTo("1.0");
        assertThat(late.at("/outcome/finish/chance")).isEqualTo("0.0");
        String estimate =
                "{%s,\"estimates\":[{\"itemId\":\"%s\",\"optimisticDays\":5,\"likelyDays\":5,\"pessimisticDays\":5}]}";
        var early = plan.get(plan.simulated(estimate.formatted(sure, chain.one())));
        assertThat(early.at("/outcome/finish/p50")).isLessThan(certain.at("/outcome/finish/p50"));
        assertThat(early.at("/options/estimates/0/shape")).isEqualTo("PERT");
    }

    @Test
    void refusesAssumptionsThatMakeNoSenseAllAtOnce() {
        var chain = chain();
        String body =
                "{\"spread\":{\"least\":110,\"likely\":100,\"most\":130},\"estimates\":["
                    + "{\"itemId\":\"%s\",\"optimisticDays\":6,\"likelyDays\":5,\"pessimisticDays\":9},"
                    + "{\"itemId\":\"%s\",\"optimisticDays\":1,\"likelyDays\":5,\"pessimisticDays\":9}]}";
        var refused =
                chain.plan()
                        .post(
                                "/simulations",
                                body.formatted(chain.one(), java.util.UUID.randomUUID()))
                        .expect(422);
        assertThat(refused.json().at("/errors")).hasSize(3);
        chain.plan().post("/simulations", "{\"samples\":99}").expect(400);
        chain.plan().post("/simulations", "{\"samples\":100001}").expect(400);
    }

    @Test
    void isDeletedByEditorsOnly() {
        var plan = chain().plan();
        String run = plan.simulated("{\"samples\":100}");
        var viewer = world.person("韩梅");
        plan.member(viewer, "VIEWER");
        var seen = plan.as(viewer.api());
        seen.get(run).expect(200);
        seen.delete(run).expect(403);
        plan.as(world.person("旁人").api()).delete(run).expect(404);
        plan.delete(run).expect(204);
        plan.get(run).expect(404);
        assertThat(plan.get("/simulations").at("/total")).isEqualTo("0");
    }
}
