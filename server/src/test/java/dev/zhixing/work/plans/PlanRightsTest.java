package dev.zhixing.work.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

@ZhixingTest
class PlanRightsTest {

    private final World world;

    PlanRightsTest(World world) {
        this.world = world;
    }

    private PlanBench plan(World.Person owner, World.Person member, String role) {
        var plan = PlanBench.of(owner, "流程优化");
        plan.put("/members/" + member.id().value(), "{\"role\":\"" + role + "\"}").expect(200);
        return plan;
    }

    @Test
    void anOutsiderGetsTheSameAnswerAsForAPlanThatDoesNotExist() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String item = plan.task("设计", 5);
        var outsider = world.person("外人");
        var there = plan.as(outsider).get("").expect(404);
        var nowhere =
                outsider.api().get("/api/plans/00000000-0000-4000-8000-000000000000").expect(404);
        assertThat(there.text()).isEqualTo(nowhere.text());
        plan.as(outsider).get("/items").expect(404);
        plan.as(outsider).change(item, "1", "{\"name\":\"x\"}").expect(404);
        plan.as(outsider).get("/raci").expect(404);
    }

    @Test
    void aContributorReportsOnHisOwnItemsOnly() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var plan = plan(lin, zhou, "CONTRIBUTOR");
        String own =
                plan.add(
                        "{\"name\":\"设计\",\"durationDays\":3,\"ownerId\":\"%s\"}"
                                .formatted(zhou.id().value()));
        String others = plan.task("开发", 2);
        var hers = plan.as(zhou);
        hers.change(own, "{\"status\":\"IN_PROGRESS\",\"progress\":30}").expect(200);
        hers.change(own, "{\"deliverable\":\"《设计书》\"}").expect(200);
        var refused = hers.change(own, "{\"name\":\"x\",\"durationDays\":9}").expect(403);
        assertThat(refused.json().at("/errors")).hasSize(2);
        hers.change(others, "{\"progress\":30}").expect(403);
        hers.post("/items", "{\"name\":\"新\"}").expect(403);
        hers.post("/undo", "{}").expect(200);
        assertThat(plan.item(own).json().at("/deliverable").isNull()).isTrue();
    }

    @Test
    void viewersAndCommentersChangeNothing() {
        var lin = world.person("林峰");
        for (String role : new String[] {"VIEWER", "COMMENTER"}) {
            var reader = world.person("钱七");
            var plan = plan(lin, reader, role);
            String item = plan.task("设计", 5);
            var seen = plan.as(reader);
            assertThat(seen.get("").expect(200).at("/myRole")).isEqualTo(role);
            seen.change(item, "{\"progress\":10}").expect(403);
            seen.post("/items", "{\"name\":\"新\"}").expect(403);
            seen.remove(item).expect(403);
            seen.put("/members/" + reader.id().value(), "{\"role\":\"OWNER\"}").expect(403);
        }
    }

    @Test
    void anEditorChangesEverythingButMembers() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var plan = plan(lin, zhou, "EDITOR");
        String item = plan.as(zhou).task("设计", 5);
        plan.as(zhou).change(item, "{\"name\":\"详细设计\"}").expect(200);
        plan.as(zhou).put("/members/" + zhou.id().value(), "{\"role\":\"OWNER\"}").expect(403);
    }

    @Test
    void aRemovedMemberSeesNothingAnyMore() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var plan = plan(lin, zhou, "EDITOR");
        plan.as(zhou).get("").expect(200);
        plan.delete("/members/" + zhou.id().value()).expect(204);
        plan.as(zhou).get("").expect(404);
    }

    @Test
    void thereIsAlwaysAnOwner() {
        var lin = world.person("林峰");
        var plan = PlanBench.of(lin, "流程优化");
        plan.delete("/members/" + lin.id().value()).expect(422);
        plan.put("/members/" + lin.id().value(), "{\"role\":\"VIEWER\"}").expect(422);
    }

    @Test
    void whoeverGetsWorkCanSeeThePlan() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        var zhou = world.person("周敏");
        plan.as(zhou).get("").expect(404);
        plan.add(
                "{\"name\":\"设计\",\"durationDays\":3,\"ownerId\":\"%s\"}"
                        .formatted(zhou.id().value()));
        assertThat(plan.as(zhou).get("").expect(200).at("/myRole")).isEqualTo("CONTRIBUTOR");
    }

    @Test
    void aDeletedPlanIsOnlyInTheBinOfItsOwner() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var plan = plan(lin, zhou, "EDITOR");
        lin.api().with("If-Match", "\"1\"").delete(plan.path()).expect(204);
        plan.get("").expect(404);
        plan.as(zhou).post("/restore", "{}").expect(404);
        assertThat(zhou.api().get("/api/bin").expect(200).text()).doesNotContain(plan.id());
        var bin = lin.api().get("/api/bin").expect(200);
        assertThat(bin.at("/items/0/id")).isEqualTo(plan.id());
        assertThat(bin.at("/items/0/by/name")).isEqualTo("林峰");
        plan.post("/restore", "{}").expect(200);
        plan.as(zhou).get("").expect(200);
    }

    @Test
    void itemsOfAnotherPlanAreNotReachedThroughOnesOwn() {
        var lin = world.person("林峰");
        var own = PlanBench.of(lin, "甲");
        var foreign = PlanBench.of(world.person("周敏"), "乙");
        String mine = own.task("设计", 1);
        String item = foreign.task("秘密", 1);
        own.get("/items/" + item).expect(404);
        own.change(item, "1", "{\"name\":\"x\"}").expect(404);
        own.post("/items/" + item + "/move", "{}").expect(404);
        own.post("/items/" + mine + "/move", "{\"parentId\":\"" + item + "\"}").expect(422);
        own.link(mine, item, "FS", 0).expect(422);
        own.post("/items/" + item + "/restore", "{}").expect(404);
    }
}
