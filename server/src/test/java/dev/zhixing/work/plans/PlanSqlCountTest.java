package dev.zhixing.work.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.SqlCount;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/** However much there is to show, it is asked for in the same number of statements. */
@ZhixingTest
class PlanSqlCountTest {

    private final World world;
    private final SqlCount sqlCount;

    PlanSqlCountTest(World world, SqlCount sqlCount) {
        this.world = world;
        this.sqlCount = sqlCount;
    }

    @Test
    void listsOfPlansForSomebodyAboveThem() {
        var boss = world.person("上级");
        var zhou = world.person("周敏");
        String unit = unit(boss);
        planIn(unit, zhou);
        int one = count(boss.api(), "/api/plans");
        // Whoever sorts by what is late has it counted for the whole list.
        int oneByLate = count(boss.api(), "/api/plans?sort=-late");
        for (int i = 0; i < 6; i++) {
            planIn(unit, zhou);
        }
        assertThat(count(boss.api(), "/api/plans")).isEqualTo(one);
        assertThat(count(boss.api(), "/api/plans?sort=-late")).isEqualTo(oneByLate);
        assertThat(oneByLate).isLessThanOrEqualTo(one + 1);
    }

    @Test
    void whatHangsOnAPlanHoweverManyItemsItHas() {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        var plan = PlanBench.of(zhou, "客服满意度提升");
        String first = plan.task("调研", 2);
        plan.put("/items/" + first + "/raci/PERSON/" + li.id().value(), "{\"letter\":\"C\"}");
        List<String> paths =
                List.of("/items", "/raci", "/items/" + first, "/items/" + first + "/why", "");
        var before = paths.stream().map(path -> count(zhou.api(), plan.path() + path)).toList();
        plan.remove(plan.task("废弃", 1)).expect(200);
        int binBefore = count(zhou.api(), "/api/bin");
        for (int i = 0; i < 8; i++) {
            String next = plan.task("任务" + i, 2);
            plan.link(first, next, "FS", 0).expect(201);
            plan.put("/items/" + next + "/raci/PERSON/" + li.id().value(), "{\"letter\":\"C\"}");
        }
        for (int i = 0; i < 3; i++) {
            plan.remove(plan.task("废弃" + i, 1)).expect(200);
        }
        var after = paths.stream().map(path -> count(zhou.api(), plan.path() + path)).toList();
        assertThat(after).isEqualTo(before);
        assertThat(count(zhou.api(), "/api/bin")).isEqualTo(binBefore);
    }

    @Test
    void ownWorkInHoweverManyPlans() {
        var zhou = world.person("周敏");
        PlanBench.of(zhou, "一号计划")
                .add("{\"name\":\"任务\",\"ownerId\":\"%s\"}".formatted(zhou.id().value()));
        int one = count(zhou.api(), "/api/my-work");
        for (int i = 0; i < 5; i++) {
            var plan = PlanBench.of(zhou, "计划" + i);
            for (int n = 0; n < 3; n++) {
                plan.add("{\"name\":\"任务\",\"ownerId\":\"%s\"}".formatted(zhou.id().value()));
            }
        }
        assertThat(count(zhou.api(), "/api/my-work")).isEqualTo(one);
    }

    @Test
    void historyAndTrail() {
        var zhou = world.person("周敏");
        var plan = PlanBench.of(zhou, "客服满意度提升");
        String history = "/api/subjects/plan/" + plan.id() + "/history?limit=";
        for (int i = 0; i < 5; i++) {
            plan.task("任务" + i, 1);
        }
        assertThat(count(zhou.api(), history + 50)).isEqualTo(count(zhou.api(), history + 1));
        Api admin = world.administrator().api();
        assertThat(count(admin, "/api/trail?limit=50"))
                .isEqualTo(count(admin, "/api/trail?limit=1"));
    }

    /** Of the second call: what is kept in memory is there then. */
    private int count(Api api, String path) {
        api.get(path).expect(200);
        return sqlCount.of(api, one -> one.get(path).expect(200));
    }

    private String unit(World.Person supervisor) {
        return world.administrator()
                .api()
                .post(
                        "/api/units",
                        "{\"name\":\"部 %s\",\"supervisorId\":\"%s\"}"
                                .formatted(UUID.randomUUID(), supervisor.id().value()))
                .expect(201)
                .at("/id");
    }

    private void planIn(String unit, World.Person owner) {
        world.administrator()
                .api()
                .post(
                        "/api/plans",
                        "{\"name\":\"计划\",\"ownerId\":\"%s\",\"unitId\":\"%s\"}"
                                .formatted(owner.id().value(), unit))
                .expect(201);
    }
}
