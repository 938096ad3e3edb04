package dev.zhixing.work.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

@ZhixingTest
class PlanConcurrencyTest {

    private final World world;

    PlanConcurrencyTest(World world) {
        this.world = world;
    }

    @Test
    void twoPeopleCannotCloseALoopTogether() throws Exception {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        for (int round = 0; round < 5; round++) {
            String a = plan.task("甲" + round, 1);
            String b = plan.task("乙" + round, 1);
            var answers =
                    together(
                            List.of(
                                    () -> plan.link(a, b, "FS", 0).status(),
                                    () -> plan.link(b, a, "FS", 0).status()));
            assertThat(answers).containsExactlyInAnyOrder(201, 422);
        }
    }

    @Test
    void twoPeopleCannotMoveItemsUnderEachOther() throws Exception {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        for (int round = 0; round < 5; round++) {
            String a = plan.task("甲" + round, 1);
            String b = plan.task("乙" + round, 1);
            var answers = together(List.of(() -> move(plan, a, b), () -> move(plan, b, a)));
            assertThat(answers).containsExactlyInAnyOrder(200, 422);
        }
        int size = plan.get("/items").expect(200).json().at("/items").size();
        assertThat(size).isEqualTo(10);
    }

    @Test
    void ofTwoChangesOnTheSameVersionOneIsStale() throws Exception {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String item = plan.task("设计", 1);
        var answers =
                together(
                        List.of(
                                () -> plan.change(item, "1", "{\"name\":\"甲\"}").status(),
                                () -> plan.change(item, "1", "{\"name\":\"乙\"}").status()));
        assertThat(Set.copyOf(answers)).containsExactlyInAnyOrder(200, 412);
        assertThat(plan.item(item).at("/version")).isEqualTo("2");
    }

    private static int move(PlanBench plan, String item, String parent) {
        return plan.post("/items/" + item + "/move", "{\"parentId\":\"" + parent + "\"}").status();
    }

    private static List<Integer> together(List<Callable<Integer>> calls) throws Exception {
        var barrier = new CyclicBarrier(calls.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    calls.stream()
                            .map(
                                    call ->
                                            threads.submit(
                                                    () -> {
                                                        barrier.await();
                                                        return call.call();
                                                    }))
                            .toList();
            var answers = new ArrayList<Integer>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
