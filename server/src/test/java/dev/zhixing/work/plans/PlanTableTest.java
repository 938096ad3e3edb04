package dev.zhixing.work.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** The table lies ready once somebody has read it; it still shows everything as it is. */
@ZhixingTest
class PlanTableTest {

    private final World world;

    PlanTableTest(World world) {
        this.world = world;
    }

    private static Api.Answer table(PlanBench plan) {
        return plan.get("/items").expect(200);
    }

    @Test
    void isTheSameWhenNothingChanged() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        plan.link(plan.task("设计", 5), plan.task("开发", 3), "FS", 1).expect(201);
        String first = table(plan).text();
        assertThat(table(plan).text()).isEqualTo(first);
        assertThat(table(plan).at("/items/1/predecessorsText")).isEqualTo("1FS+1d");
        assertThat(table(plan).header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void showsEveryChangeOfThePlan() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String design = plan.task("设计", 5);
        String build = plan.task("开发", 3);
        table(plan);
        plan.change(design, "{\"name\":\"方案设计\"}").expect(200);
        assertThat(table(plan).at("/items/0/name")).isEqualTo("方案设计");
        plan.link(design, build, "FS", 0).expect(201);
        assertThat(table(plan).at("/items/1/start")).isEqualTo("2026-09-14");
        plan.post("/undo", "{}").expect(200);
        assertThat(table(plan).at("/items/1/start")).isEqualTo("2026-09-07");
        plan.remove(build).expect(200);
        assertThat(table(plan).at("/total")).isEqualTo("1");
        plan.post("/items/" + build + "/restore", "{}").expect(200);
        assertThat(table(plan).at("/items/1/name")).isEqualTo("开发");
    }

    @Test
    void whatIsKnownAfterAChangeIsWhatWasStored() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String phase = plan.task("阶段", 1);
        String design = plan.under(phase, "设计", 5);
        plan.change(design, "{\"status\":\"BLOCKED\",\"blocked\":{\"reason\":\"等数据\"}}")
                .expect(200);
        String item = plan.item(design).text();
        assertThat(table(plan).json().at("/items/1").toString())
                .isEqualTo(plan.item(design).json().toString());
        assertThat(item).contains("等数据");
    }

    @Test
    void showsWhatHangsOnItsItems() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String design = plan.task("设计", 5);
        assertThat(table(plan).at("/items/0/comments")).isEqualTo("0");
        plan.comment(design, "先看客户反馈").expect(201);
        assertThat(table(plan).at("/items/0/comments")).isEqualTo("1");
    }

    @Test
    void showsPeopleByTheirPresentNames() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var plan = PlanBench.of(lin, "流程优化");
        plan.add("{\"name\":\"设计\",\"ownerId\":\"%s\"}".formatted(zhou.id().value()));
        assertThat(table(plan).at("/items/0/owner/name")).isEqualTo("周敏");
        Api admin = world.administrator().api();
        String path = "/api/people/" + zhou.id().value();
        int version = Integer.parseInt(admin.get(path).expect(200).at("/version"));
        admin.ifMatch(version).patch(path, "{\"name\":\"周晓敏\"}").expect(200);
        assertThat(table(plan).at("/items/0/owner/name")).isEqualTo("周晓敏");
    }

    @Test
    void isInTheLanguageOfWhoReads() {
        var lin = world.person("林峰");
        var plan = PlanBench.of(lin, "流程优化");
        plan.task("设计", 5);
        String path = plan.path() + "/items";
        String chinese = lin.api().get(path).at("/items/0/health/reason");
        String english =
                lin.api().with("Accept-Language", "en").get(path).at("/items/0/health/reason");
        assertThat(english).isNotEqualTo(chinese).matches("[\\x20-\\x7e]+");
        assertThat(lin.api().get(path).at("/items/0/health/reason")).isEqualTo(chinese);
    }

    @Test
    void whoIsNoLongerAMemberDoesNotSeeIt() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var plan = PlanBench.of(lin, "流程优化");
        plan.task("设计", 5);
        String member = "/members/" + zhou.id().value();
        plan.put(member, "{\"role\":\"VIEWER\"}").expect(200);
        table(plan.as(zhou));
        plan.delete(member);
        plan.as(zhou).get("/items").expect(404);
        table(plan);
    }

    @Test
    void goesZippedToWhoTakesIt() throws IOException {
        var lin = world.person("林峰");
        var plan = PlanBench.of(lin, "流程优化");
        plan.task("设计", 5);
        String path = plan.path() + "/items";
        String plain = lin.api().get(path).expect(200).text();
        var zipped = lin.api().with("Accept-Encoding", "gzip, br").get(path).expect(200);
        assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(unzipped(zipped.raw().body())).isEqualTo(plain);
        var refused = lin.api().with("Accept-Encoding", "gzip;q=0").get(path).expect(200);
        assertThat(refused.header("Content-Encoding")).isEmpty();
        assertThat(refused.text()).isEqualTo(plain);
    }

    private static String unzipped(byte[] bytes) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void goesOnWhereAStretchEnded() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        for (int i = 1; i <= 5; i++) {
            plan.task("任务" + i, 1);
        }
        var first = plan.get("/items?limit=2").expect(200);
        var second = plan.get("/items?limit=2&after=" + first.at("/next")).expect(200);
        assertThat(second.at("/items/0/name")).isEqualTo("任务3");
        var third = plan.get("/items?limit=2&after=" + second.at("/next")).expect(200);
        assertThat(third.at("/items/0/name")).isEqualTo("任务5");
        assertThat(third.json().at("/next").isNull()).isTrue();
    }
}
