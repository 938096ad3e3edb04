package dev.zhixing.across.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhixing.formats.model.LinkType;
import dev.zhixing.formats.model.PredecessorDraft;
import dev.zhixing.formats.model.RaciDraft;
import dev.zhixing.formats.model.RaciLetter;
import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.Reading;
import dev.zhixing.formats.model.TaskDraft;
import dev.zhixing.formats.office.WorkbookReader;
import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ZhixingTest
class PlanExportTest {

    private final World world;

    PlanExportTest(World world) {
        this.world = world;
    }

    @Test
    void anExportedPlanReadAgainHasTheSameTasks() {
        var lin = world.person("林峰");
        String plan = plan(lin, "客服流程优化");
        String phase = item(lin, plan, "{\"name\":\"准备\",\"kind\":\"PHASE\"}");
        String survey =
                item(
                        lin,
                        plan,
                        """
                        {"name":"流程现状调研","parentId":"%s","durationDays":5,"ownerId":"%s",
                         "deliverable":"调研报告","priority":"HIGH","risk":"资料不全"}\
                        """
                                .formatted(phase, lin.id().value()));
        String analysis =
                item(
                        lin,
                        plan,
                        "{\"name\":\"问题点分析\",\"parentId\":\"%s\",\"durationDays\":3}"
                                .formatted(phase));
        lin.api()
                .post(
                        "/api/plans/%s/links".formatted(plan),
                        "{\"fromId\":\"%s\",\"toId\":\"%s\",\"type\":\"FS\",\"lagDays\":2}"
                                .formatted(survey, analysis))
                .expect(201);

        var items = lin.api().get("/api/plans/%s/items".formatted(plan)).expect(200);
        for (String ending : List.of("xlsx", "csv")) {
            for (String language : List.of("zh", "en")) {
                var file = export(lin.api(), plan, ending, language).expect(200);
                var tasks = read(file, "plan." + ending).plan().tasks();
                assertThat(tasks)
                        .extracting(TaskDraft::name)
                        .containsExactly("准备", "流程现状调研", "问题点分析");
                assertThat(tasks).extracting(TaskDraft::level).containsExactly(1, 2, 2);
                assertThat(tasks.get(1).owner()).isEqualTo("林峰");
                assertThat(tasks.get(1).deliverable()).isEqualTo("调研报告");
                assertThat(tasks.get(1).risk()).isEqualTo("资料不全");
                assertThat(tasks.get(1).timing().durationDays()).isEqualTo(5);
                assertThat(tasks.get(2).timing().start())
                        .isEqualTo(LocalDate.parse(items.at("/items/2/start")));
                assertThat(tasks.get(2).timing().finish())
                        .isEqualTo(LocalDate.parse(items.at("/items/2/finish")));
                assertThat(tasks.get(2).predecessors())
                        .containsExactly(new PredecessorDraft(tasks.get(1).code(), LinkType.FS, 2));
            }
        }
    }

    @Test
    void theResponsibilityMatrixComesWithIt() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        String plan = plan(lin, "客服流程优化");
        String survey = item(lin, plan, "{\"name\":\"流程现状调研\",\"durationDays\":5}");
        letter(lin, plan, survey, lin, "{\"letter\":\"R\"}");
        letter(lin, plan, survey, zhou, "{\"letter\":\"A\",\"note\":\"审批报告\"}");
        var raci =
                read(export(lin.api(), plan, "xlsx", "zh").expect(200), "plan.xlsx").plan().raci();
        assertThat(raci)
                .extracting(RaciDraft::task, RaciDraft::party, RaciDraft::letter, RaciDraft::note)
                .containsExactlyInAnyOrder(
                        tuple("流程现状调研", "林峰", RaciLetter.R, null),
                        tuple("流程现状调研", "周敏", RaciLetter.A, "审批报告"));
    }

    @Test
    void anImportedWorkbookComesOutAsItWentIn() {
        var lin = world.person("林峰");
        String name = "在线客服上线-12周计划.xlsx";
        var preview = Uploads.send(lin, name, Uploads.sample(name)).expect(201);
        var done =
                Uploads.apply(
                                lin,
                                Uploads.choose(lin, preview, "{\"planStart\":\"2026-09-07\"}")
                                        .expect(200))
                        .expect(201);
        var items = Uploads.items(lin, done).json().at("/items");
        var plan =
                read(export(lin.api(), done.at("/planId"), "xlsx", "zh").expect(200), name).plan();
        assertThat(plan.tasks())
                .extracting(
                        TaskDraft::code,
                        TaskDraft::name,
                        task -> String.valueOf(task.timing().start()),
                        task -> String.valueOf(task.timing().finish()))
                .containsExactlyElementsOf(
                        items.valueStream()
                                .map(
                                        item ->
                                                tuple(
                                                        item.at("/code").asString(),
                                                        item.at("/name").asString(),
                                                        item.at("/start").asString(),
                                                        item.at("/finish").asString()))
                                .toList());
        assertThat(plan.tasks().get(8).predecessors())
                .containsExactly(new PredecessorDraft("2.2", LinkType.SS, 5));
        assertThat(plan.raci()).extracting(RaciDraft::party).contains("技术部", "管理层");
        assertThat(plan.raci())
                .hasSize(items.valueStream().mapToInt(item -> item.at("/raci").size()).sum());
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() {
        var lin = world.person("林峰");
        String plan = plan(lin, "=1+1");
        String formula = "=HYPERLINK(\"//example.org\";\"看\")";
        item(lin, plan, "{\"name\":\"=HYPERLINK(\\\"//example.org\\\";\\\"看\\\")\"}");
        var csv = export(lin.api(), plan, "csv", "zh").expect(200).text();
        assertThat(csv).doesNotContain(",=HYPERLINK", ",\"=HYPERLINK");
        var workbook = export(lin.api(), plan, "xlsx", "zh").expect(200);
        assertThat(read(workbook, "plan.xlsx").plan().tasks().getFirst().name()).contains(formula);
    }

    @Test
    void theFileIsNamedLikeThePlanAndNeverKeptOrShown() {
        var lin = world.person("林峰");
        String plan = plan(lin, "客服/流程: 优化");
        var file = export(lin.api(), plan, "xlsx", "zh").expect(200);
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment; ")
                .contains(
                        "filename*=UTF-8''%E5%AE%A2%E6%9C%8D%20%E6%B5%81%E7%A8%8B%20%20%E4%BC%98"
                                + "%E5%8C%96.xlsx");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(file.raw().headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
    }

    @Test
    void withoutAWishTheLanguageIsTheReadersAndAnUnknownOneIsRefused() {
        var lin = world.person("林峰");
        String plan = plan(lin, "客服流程优化");
        item(lin, plan, "{\"name\":\"流程现状调研\"}");
        String path = "/api/plans/%s/export.csv".formatted(plan);
        assertThat(lin.api().get(path).expect(200).text()).contains("任务名称");
        lin.api().get(path + "?language=fr").expect(400);
    }

    @Test
    void aPlanWithoutItemsIsAFileToo() {
        var lin = world.person("林峰");
        String plan = plan(lin, "空计划");
        export(lin.api(), plan, "xlsx", "zh").expect(200);
        assertThat(export(lin.api(), plan, "csv", "en").expect(200).text()).contains("Task name");
    }

    @Test
    void somebodyElsesPlanAnswersLikeNone() {
        String plan = plan(world.person("林峰"), "客服流程优化");
        var stranger = world.person("李强").api();
        for (String ending : List.of("xlsx", "csv")) {
            var foreign = export(stranger, plan, ending, "zh").expect(404);
            var none = export(stranger, UUID.randomUUID().toString(), ending, "zh").expect(404);
            assertThat(foreign.at("/type")).isEqualTo(none.at("/type"));
            assertThat(foreign.at("/detail")).isEqualTo(none.at("/detail"));
        }
    }

    private static String plan(World.Person owner, String name) {
        return owner.api()
                .post("/api/plans", "{\"name\":\"%s\",\"from\":\"2026-09-07\"}".formatted(name))
                .expect(201)
                .at("/id");
    }

    private static String item(World.Person who, String plan, String body) {
        return who.api()
                .post("/api/plans/%s/items".formatted(plan), body)
                .expect(201)
                .at("/items/0/id");
    }

    private static void letter(
            World.Person who, String plan, String item, World.Person party, String body) {
        who.api()
                .put(
                        "/api/plans/%s/items/%s/raci/PERSON/%s"
                                .formatted(plan, item, party.id().value()),
                        body)
                .expect(200);
    }

    private static Api.Answer export(Api api, String plan, String ending, String language) {
        return api.get("/api/plans/%s/export.%s?language=%s".formatted(plan, ending, language));
    }

    private static Reading read(Api.Answer file, String name) {
        return WorkbookReader.read(file.raw().body(), name, ReadOptions.NONE);
    }
}
