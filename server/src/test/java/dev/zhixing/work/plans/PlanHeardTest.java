package dev.zhixing.work.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.LiveListener;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** Who hears of what goes, and what the number beside one's name counts. */
@ZhixingTest
class PlanHeardTest {

    private final World world;

    PlanHeardTest(World world) {
        this.world = world;
    }

    @Test
    void whoMaySeeAPlanHearsThatItIsDeleted() throws Exception {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var plan = PlanBench.of(lin, "流程优化");
        plan.put("/members/" + zhou.id().value(), "{\"role\":\"VIEWER\"}").expect(200);
        try (var stream = LiveListener.of(zhou.api().base(), zhou.api().cookie(), null)) {
            lin.api().ifMatch(1).delete(plan.path()).expect(204);
            assertThat(stream.next(1, Duration.ofSeconds(20)))
                    .extracting(LiveListener.Received::verb)
                    .contains("plan.deleted");
        }
    }

    @Test
    void theNumberBesideOnesNameIsThatOfTheInbox() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var plan = PlanBench.of(lin, "流程优化");
        String item = plan.add("{\"name\":\"设计\",\"ownerId\":\"%s\"}".formatted(zhou.id().value()));
        assertThat(open(zhou)).isEqualTo(1);
        plan.remove(item).expect(200);
        assertThat(zhou.api().get("/api/inbox").expect(200).json().at("/items")).isEmpty();
        assertThat(open(zhou)).isZero();
    }

    @Test
    void anAdministratorIsReachedInAPlanHeIsNoMemberOf() {
        var lin = world.person("林峰");
        var admin = world.administrator();
        var plan = PlanBench.of(lin, "流程优化");
        int before = open(admin);
        lin.api()
                .post(
                        "/api/subjects/plan/" + plan.id() + "/comments",
                        "{\"text\":\"@[管理员](person:%s) 请看\"}".formatted(admin.id().value()))
                .expect(201);
        assertThat(open(admin)).isEqualTo(before + 1);
    }

    @Test
    void theFirstAdministratorIsTold() {
        var admin = world.administrator();
        var history =
                admin.api()
                        .get("/api/subjects/person/" + admin.id().value() + "/history")
                        .expect(200);
        assertThat(history.json().at("/items").findValuesAsString("verb"))
                .contains("person.created");
    }

    private static int open(World.Person person) {
        return person.api().get("/api/me").expect(200).json().at("/inboxOpen").asInt();
    }
}
