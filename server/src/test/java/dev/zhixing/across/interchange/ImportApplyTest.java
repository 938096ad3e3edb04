package dev.zhixing.across.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

@ZhixingTest
class ImportApplyTest {

    private static final String CALLBACK = "重点客户回访提升项目.xlsx";
    private static final String ONLINE = "在线客服上线-12周计划.xlsx";

    private final World world;

    ImportApplyTest(World world) {
        this.world = world;
    }

    @Test
    void theCallbackWorkbookIsImportedCompletely() {
        var lin = world.person("林峰");
        var preview = Uploads.send(lin, CALLBACK, Uploads.sample(CALLBACK)).expect(201);
        assertThat(errors(preview)).isEmpty();
        var done = Uploads.apply(lin, preview).expect(201);
        assertThat(done.json().at("/kept").valueStream().map(JsonNode::asString))
                .containsExactly("办公流程表", "周报", "复盘总结");
        var items = Uploads.items(lin, done);
        assertThat(items.json().at("/items")).hasSize(9);
        assertThat(items.at("/items/3/code")).isEqualTo("VOC-004");
        assertThat(items.at("/items/3/owner/name")).isEqualTo("温宁");
        assertThat(items.at("/items/8/start")).isEqualTo("2026-11-30");
        assertThat(items.at("/items/8/finish")).isEqualTo("2026-12-04");
        assertThat(items.at("/items/3/status")).isEqualTo("DONE");
        assertThat(done.json().at("/created/raci").asInt()).isEqualTo(16);
    }

    @Test
    void theTwelveWeekWorkbookIsImportedCompletely() {
        var lin = world.person("林峰");
        var preview = Uploads.send(lin, ONLINE, Uploads.sample(ONLINE)).expect(201);
        if (preview.json().at("/planStart").isNull()) {
            preview = Uploads.choose(lin, preview, "{\"planStart\":\"2026-09-07\"}").expect(200);
        }
        assertThat(errors(preview)).isEmpty();
        var done = Uploads.apply(lin, preview).expect(201);
        assertThat(done.json().at("/kept").valueStream().map(JsonNode::asString))
                .containsExactly("资源清单", "风险清单", "指标");
        assertThat(done.json().at("/created/links").asInt()).isEqualTo(11);
        assertThat(done.json().at("/created/raci").asInt()).isEqualTo(16);
        var items = Uploads.items(lin, done);
        assertThat(items.json().at("/items")).hasSize(14);
        assertThat(items.at("/items/0/kind")).isEqualTo("PHASE");
        assertThat(items.at("/items/8/predecessorsText")).isEqualTo("2.2SS+5d");
        assertThat(items.at("/items/13/kind")).isEqualTo("MILESTONE");
    }

    @Test
    void theSharedWorkbooksAreImportedCompletely() {
        var lin = world.person("林峰");
        for (String name : new String[] {"客户满意度提升项目.xlsx", "客户服务流程优化-12周计划.xlsx"}) {
            var preview = Uploads.send(lin, name, Uploads.shared(name)).expect(201);
            if (preview.json().at("/countsInWeeks").asBoolean()) {
                preview =
                        Uploads.choose(lin, preview, "{\"planStart\":\"2026-09-07\"}").expect(200);
            }
            assertThat(errors(preview)).as(name).isEmpty();
            var done = Uploads.apply(lin, preview).expect(201);
            assertThat(done.json().at("/created/items").asInt())
                    .isEqualTo(preview.json().at("/counts/tasks").asInt());
            assertThat(Uploads.items(lin, done).json().at("/items"))
                    .hasSizeGreaterThanOrEqualTo(preview.json().at("/tasks").size());
            assertThat(done.json().at("/created/raci").asInt()).isPositive();
        }
    }

    @Test
    void aTaskThatOnlyTheMatrixNamesBecomesAnItem() {
        var lin = world.person("林峰");
        var preview = Uploads.send(lin, CALLBACK, Uploads.sample(CALLBACK)).expect(201);
        var apart =
                Uploads.choose(
                                lin,
                                preview,
                                "{\"apart\":[{\"written\":\"回访问卷设计\",\"apart\":true}]}")
                        .expect(200);
        assertThat(apart.json().at("/counts/tasks").asInt()).isEqualTo(10);
        var items = Uploads.items(lin, Uploads.apply(lin, apart).expect(201));
        assertThat(items.at("/items/9/name")).isEqualTo("回访问卷设计");
        assertThat(items.at("/items/9/owner/name")).isEqualTo("温宁");
        assertThat(items.json().at("/items/9/raci")).hasSize(5);
    }

    @Test
    void theOriginalFileIsKeptWithThePlan() {
        var lin = world.person("林峰");
        byte[] file = Uploads.sample(CALLBACK);
        var preview = Uploads.send(lin, CALLBACK, file).expect(201);
        var done = Uploads.apply(lin, preview).expect(201);
        var kept = attachments(lin, done);
        assertThat(kept.json().at("/items")).hasSize(1);
        assertThat(kept.at("/items/0/name")).isEqualTo(CALLBACK);
        var content =
                lin.api()
                        .get("/api/attachments/" + kept.at("/items/0/id") + "/content")
                        .expect(200);
        assertThat(content.raw().body()).isEqualTo(file);
    }

    @Test
    void theSameFileAgainOffersTheSamePlanAndMakesNoDoubles() {
        var lin = world.person("林峰");
        byte[] file = Uploads.table("1,客户访谈,,2026-09-07,,5,,", "2,整理结论,,,,3,1FS,");
        var first = Uploads.apply(lin, Uploads.send(lin, "访谈.csv", file).expect(201)).expect(201);
        var zhou = world.person("周敏");
        var others = Uploads.send(zhou, "访谈.csv", file).expect(201);
        assertThat(others.json().at("/repeatOf").isNull()).isTrue();
        Uploads.apply(zhou, others).expect(201);
        var again = Uploads.send(lin, "访谈(1).csv", file).expect(201);
        assertThat(again.at("/repeatOf/id")).isEqualTo(first.at("/planId"));
        assertThat(again.at("/target/id")).isEqualTo(first.at("/planId"));
        assertThat(again.json().at("/tasks/0/exists").asBoolean()).isTrue();
        var second = Uploads.apply(lin, again).expect(201);
        assertThat(second.at("/planId")).isEqualTo(first.at("/planId"));
        assertThat(second.json().at("/created/items").asInt()).isZero();
        assertThat(Uploads.items(lin, second).json().at("/items")).hasSize(2);
        assertThat(attachments(lin, second).json().at("/items")).hasSize(1);
        Uploads.apply(lin, again).expect(409);
    }

    @Test
    void undoTakesTheWholeImportBack() {
        var lin = world.person("林峰");
        var preview =
                Uploads.send(lin, "撤销.csv", Uploads.table("1,撤销一,,2026-09-07,,5,,")).expect(201);
        var done = Uploads.apply(lin, preview).expect(201);
        Uploads.undo(lin, preview).expect(204);
        lin.api().get("/api/plans/" + done.at("/planId")).expect(404);
        assertThat(lin.api().get("/api/imports/" + preview.at("/id")).expect(200).at("/state"))
                .isEqualTo("UNDONE");
        Uploads.undo(lin, preview).expect(409);
    }

    @Test
    void undoLeavesAPlanThatWasThereAsItWas() {
        var lin = world.person("林峰");
        String plan =
                lin.api()
                        .post("/api/plans", "{\"name\":\"已有计划\",\"from\":\"2026-09-07\"}")
                        .expect(201)
                        .at("/id");
        var preview =
                Uploads.send(lin, "并入.csv", Uploads.table("1,并入一,,2026-09-07,,5,,")).expect(201);
        var aimed =
                Uploads.choose(lin, preview, "{\"targetPlanId\":\"%s\"}".formatted(plan))
                        .expect(200);
        var done = Uploads.apply(lin, aimed).expect(201);
        assertThat(done.at("/planId")).isEqualTo(plan);
        assertThat(attachments(lin, done).json().at("/items")).hasSize(1);
        Uploads.undo(lin, preview).expect(204);
        assertThat(Uploads.items(lin, done).json().at("/items")).isEmpty();
        assertThat(attachments(lin, done).json().at("/items")).isEmpty();
    }

    @Test
    void undoIsRefusedAfterSomebodyChangedAnItem() {
        var lin = world.person("林峰");
        var preview =
                Uploads.send(lin, "改动.csv", Uploads.table("1,被改动的任务,,2026-09-07,,5,,")).expect(201);
        var done = Uploads.apply(lin, preview).expect(201);
        var items = Uploads.items(lin, done);
        lin.api()
                .ifMatch(items.json().at("/items/0/version").asInt())
                .patch(
                        "/api/plans/%s/items/%s"
                                .formatted(done.at("/planId"), items.at("/items/0/id")),
                        "{\"progress\":20}")
                .expect(200);
        assertThat(Uploads.undo(lin, preview).expect(409).at("/detail")).contains("被改动的任务");
        assertThat(Uploads.items(lin, done).at("/items/0/progress")).isEqualTo("20");
        assertThat(attachments(lin, done).json().at("/items")).hasSize(1);
    }

    @Test
    void aPlanOfOthersIsNoTarget() {
        var lin = world.person("林峰");
        String foreign =
                world.person("周敏")
                        .api()
                        .post("/api/plans", "{\"name\":\"别人的计划\"}")
                        .expect(201)
                        .at("/id");
        var preview =
                Uploads.send(lin, "越权.csv", Uploads.table("1,越权一,,2026-09-07,,5,,")).expect(201);
        Uploads.choose(lin, preview, "{\"targetPlanId\":\"%s\"}".formatted(foreign)).expect(404);
        assertThat(
                        lin.api()
                                .get("/api/imports/" + preview.at("/id"))
                                .expect(200)
                                .json()
                                .at("/target")
                                .isNull())
                .isTrue();
    }

    private static java.util.List<JsonNode> errors(Api.Answer preview) {
        return preview.json()
                .at("/problems")
                .valueStream()
                .filter(problem -> problem.at("/severity").asString().equals("ERROR"))
                .toList();
    }

    private static Api.Answer attachments(World.Person who, Api.Answer result) {
        return who.api()
                .get("/api/subjects/plan/" + result.at("/planId") + "/attachments")
                .expect(200);
    }
}
