package dev.zhixing.work.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

@ZhixingTest
class PlanUndoTest {

    private final World world;

    PlanUndoTest(World world) {
        this.world = world;
    }

    @Test
    void takesBackTheLastChangeAndDoesItAgain() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String one = plan.task("设计", 5);
        String two = plan.task("开发", 2);
        plan.link(one, two, "FS", 0).expect(201);
        plan.change(one, "{\"durationDays\":8}").expect(200);
        var state = plan.get("/undo").expect(200);
        assertThat(state.at("/undo/label")).isEqualTo("把“1 设计”的工期改为 8 天");
        var undone = plan.post("/undo", "{}").expect(200);
        assertThat(undone.at("/label")).isEqualTo("撤销：把“1 设计”的工期改为 8 天");
        assertThat(plan.dates(two)).isEqualTo("2026-09-14…2026-09-15");
        plan.post("/redo", "{}").expect(200);
        assertThat(plan.dates(two)).isEqualTo("2026-09-17…2026-09-18");
        plan.post("/redo", "{}").expect(409);
    }

    @Test
    void takesBackADeletionWithAllThatHungOnIt() {
        var lin = world.person("林峰");
        var plan = PlanBench.of(lin, "流程优化");
        String phase = plan.add("{\"name\":\"准备\",\"kind\":\"PHASE\"}");
        String one = plan.under(phase, "设计", 5);
        String two = plan.task("开发", 2);
        plan.link(one, two, "FS", 0).expect(201);
        plan.change(one, "{\"ownerId\":\"" + lin.id().value() + "\"}").expect(200);
        plan.remove(phase).expect(200);
        assertThat(plan.dates(two)).isEqualTo("2026-09-07…2026-09-08");
        plan.post("/undo", "{}").expect(200);
        assertThat(plan.dates(two)).isEqualTo("2026-09-14…2026-09-15");
        assertThat(plan.item(one).at("/raci/0/letter")).isEqualTo("R");
        assertThat(plan.item(two).at("/predecessorsText")).isEqualTo("1.1");
    }

    @Test
    void takesBackACreationAndBringsItAgain() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String one = plan.task("设计", 5);
        plan.post("/undo", "{}").expect(200);
        plan.get("/items/" + one).expect(404);
        plan.post("/redo", "{}").expect(200);
        assertThat(plan.item(one).at("/name")).isEqualTo("设计");
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseChangedMeanwhile() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var plan = PlanBench.of(lin, "流程优化");
        plan.put("/members/" + zhou.id().value(), "{\"role\":\"EDITOR\"}").expect(200);
        String item = plan.task("设计", 5);
        plan.change(item, "{\"name\":\"详细设计\"}").expect(200);
        plan.as(zhou).change(item, "{\"name\":\"概要设计\"}").expect(200);
        var refused = plan.post("/undo", "{}").expect(409);
        assertThat(refused.at("/detail")).isEqualTo("“概要设计”的“名称”后来已被 周敏 改过，不能撤销或重做。");
        assertThat(refused.at("/facts/who")).isEqualTo("周敏");
        assertThat(plan.item(item).at("/name")).isEqualTo("概要设计");
    }

    @Test
    void othersChangesOfOtherFieldsDoNotStandInTheWay() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var plan = PlanBench.of(lin, "流程优化");
        plan.put("/members/" + zhou.id().value(), "{\"role\":\"EDITOR\"}").expect(200);
        String item = plan.task("设计", 5);
        plan.change(item, "{\"name\":\"详细设计\"}").expect(200);
        plan.as(zhou).change(item, "{\"deliverable\":\"《设计书》\"}").expect(200);
        plan.post("/undo", "{}").expect(200);
        assertThat(plan.item(item).at("/name")).isEqualTo("设计");
        assertThat(plan.item(item).at("/deliverable")).isEqualTo("《设计书》");
    }

    @Test
    void undoesOnlyOnesOwnCommands() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var plan = PlanBench.of(lin, "流程优化");
        plan.put("/members/" + zhou.id().value(), "{\"role\":\"EDITOR\"}").expect(200);
        plan.task("设计", 5);
        plan.as(zhou).post("/undo", "{}").expect(409);
    }

    @Test
    void refusesToUndoACreationUnderWhichOthersHaveWorked() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var plan = PlanBench.of(lin, "流程优化");
        plan.put("/members/" + zhou.id().value(), "{\"role\":\"EDITOR\"}").expect(200);
        String phase = plan.add("{\"name\":\"准备\",\"kind\":\"PHASE\"}");
        plan.as(zhou).under(phase, "设计", 5);
        plan.post("/undo", "{}").expect(409);
    }

    @Test
    void refusesToBringBackALinkThatSomebodyHasMadeAnewMeanwhile() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var plan = PlanBench.of(lin, "流程优化");
        plan.put("/members/" + zhou.id().value(), "{\"role\":\"EDITOR\"}").expect(200);
        String one = plan.task("调研", 2);
        String two = plan.task("设计", 5);
        plan.link(one, two, "FS", 0).expect(201);
        String link = plan.item(two).at("/predecessors/0/linkId");
        plan.delete("/links/" + link).expect(200);
        plan.as(zhou).link(one, two, "FS", 0).expect(201);
        plan.post("/undo", "{}").expect(409);
        assertThat(plan.item(two).json().at("/predecessors")).hasSize(1);
    }

    @Test
    void refusesToBringBackALinkThatWouldCloseALoopByNow() {
        var lin = world.person("林峰");
        var plan = PlanBench.of(lin, "流程优化");
        var zhou = world.person("周敏");
        plan.put("/members/" + zhou.id().value(), "{\"role\":\"EDITOR\"}").expect(200);
        String one = plan.task("调研", 2);
        String two = plan.task("设计", 5);
        plan.link(one, two, "FS", 0).expect(201);
        String link = plan.item(two).at("/predecessors/0/linkId");
        plan.delete("/links/" + link).expect(200);
        plan.as(zhou).link(two, one, "FS", 0).expect(201);
        assertThat(plan.post("/undo", "{}").status()).isBetween(400, 499);
    }
}
