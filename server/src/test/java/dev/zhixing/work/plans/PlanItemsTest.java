package dev.zhixing.work.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

@ZhixingTest
class PlanItemsTest {

    private final World world;

    PlanItemsTest(World world) {
        this.world = world;
    }

    @Test
    void itemsGetDatesFromLinksAndDurations() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String survey = plan.task("流程现状调研", 5);
        String analysis = plan.task("问题点分析", 3);
        assertThat(plan.dates(analysis)).isEqualTo("2026-09-07…2026-09-09");
        var change = plan.link(survey, analysis, "FS", 1).expect(201);
        assertThat(plan.dates(analysis)).isEqualTo("2026-09-15…2026-09-17");
        assertThat(change.at("/moved/0/field")).isEqualTo("start");
        assertThat(change.at("/moved/0/days")).isEqualTo("6");
        assertThat(change.at("/moved/0/why")).isEqualTo("被 1 推迟（FS+1 天）");
        assertThat(plan.item(analysis).at("/predecessorsText")).isEqualTo("1FS+1d");
    }

    @Test
    void aLongerDurationMovesWhatFollowsAndSaysWhy() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String one = plan.task("设计", 5);
        String two = plan.task("开发", 2);
        plan.link(one, two, "FS", 0).expect(201);
        var preview =
                plan.post("/items/preview", "{\"itemId\":\"%s\",\"durationDays\":8}".formatted(one))
                        .expect(200);
        assertThat(preview.json().at("/moved")).hasSize(3);
        assertThat(plan.dates(two)).isEqualTo("2026-09-14…2026-09-15");
        var change = plan.change(one, "{\"durationDays\":8}").expect(200);
        assertThat(change.at("/label")).isEqualTo("把“1 设计”的工期改为 8 天");
        assertThat(change.at("/moved/0/why")).isEqualTo("工期改为 8 天");
        assertThat(change.at("/moved/1/why")).isEqualTo("被 1 推迟（FS）");
        assertThat(plan.dates(two)).isEqualTo("2026-09-17…2026-09-18");
    }

    @Test
    void aPhaseNamesTheItemThatDecidesEachEnd() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String phase = plan.add("{\"name\":\"准备\",\"kind\":\"PHASE\"}");
        String one = plan.under(phase, "设计", 5);
        String two = plan.under(phase, "开发", 2);
        plan.link(one, two, "FS", 0).expect(201);
        var change = plan.change(one, "{\"durationDays\":8}").expect(200);
        assertThat(change.at("/moved/0/field")).isEqualTo("finish");
        assertThat(change.at("/moved/0/why")).isEqualTo("由下级 1.2 决定");
    }

    @Test
    void aStaleVersionIsAnsweredWithThePresentItem() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String item = plan.task("设计", 5);
        plan.change(item, "1", "{\"name\":\"详细设计\"}").expect(200);
        var stale = plan.change(item, "1", "{\"name\":\"概要设计\"}").expect(412);
        assertThat(stale.at("/current/name")).isEqualTo("详细设计");
        assertThat(stale.at("/current/version")).isEqualTo("2");
    }

    @Test
    void movedDatesDoNotMakeAVersionStale() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String one = plan.task("设计", 5);
        String two = plan.task("开发", 2);
        plan.link(one, two, "FS", 0).expect(201);
        String seen = plan.item(two).at("/version");
        plan.change(one, "{\"durationDays\":8}").expect(200);
        plan.change(two, seen, "{\"name\":\"编码\"}").expect(200);
    }

    @Test
    void aDeletedPhaseTakesItsItemsToTheBinAndBack() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String phase = plan.add("{\"name\":\"准备\",\"kind\":\"PHASE\"}");
        String item = plan.under(phase, "设计", 5);
        var change = plan.remove(phase).expect(200);
        assertThat(change.json().at("/removed")).hasSize(2);
        plan.get("/items/" + item).expect(404);
        plan.post("/items/" + phase + "/restore", "{}").expect(200);
        assertThat(plan.item(item).at("/outline")).isEqualTo("1.1");
    }

    @Test
    void movingKeepsOutlineNumbersRight() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String a = plan.task("甲", 1);
        String b = plan.task("乙", 1);
        String c = plan.task("丙", 1);
        plan.post("/items/" + c + "/move", "{\"parentId\":null,\"afterId\":\"" + a + "\"}")
                .expect(200);
        assertThat(plan.item(c).at("/outline")).isEqualTo("2");
        plan.post("/items/" + c + "/indent", "{}").expect(200);
        assertThat(plan.item(c).at("/outline")).isEqualTo("1.1");
        assertThat(plan.item(b).at("/outline")).isEqualTo("2");
        plan.post("/items/" + c + "/outdent", "{}").expect(200);
        assertThat(plan.item(c).at("/outline")).isEqualTo("2");
        plan.post("/items/" + a + "/move", "{\"parentId\":\"" + a + "\",\"afterId\":null}")
                .expect(422);
    }

    @Test
    void theListOfPlansIsSearchedByPinyinAndCountsTheirItems() {
        var lin = world.person("林峰");
        var plan = PlanBench.of(lin, "客户满意度提升");
        plan.task("设计", 5);
        var found = lin.api().get("/api/plans?q=khmyd&mine=true").expect(200);
        assertThat(found.at("/items/0/name")).isEqualTo("客户满意度提升");
        assertThat(found.at("/items/0/items")).isEqualTo("1");
        assertThat(found.at("/items/0/health/value")).isEqualTo("ON_TRACK");
        assertThat(world.person("外人").api().get("/api/plans").expect(200).json().at("/items"))
                .isEmpty();
    }
}
