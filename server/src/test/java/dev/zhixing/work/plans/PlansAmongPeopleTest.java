package dev.zhixing.work.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a change of a plan means for others: they find it, are told, and see what is said. */
@ZhixingTest
class PlansAmongPeopleTest {

    private final World world;

    PlansAmongPeopleTest(World world) {
        this.world = world;
    }

    @Test
    void whoeverBecomesResponsibleIsToldOnce() {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        var plan = PlanBench.of(zhou, "客服满意度提升");
        member(plan, li);
        plan.add(
                "{\"name\":\"梳理话术\",\"durationDays\":2,\"ownerId\":\"%s\"}"
                        .formatted(li.id().value()));
        var inbox = li.api().get("/api/inbox").expect(200);
        assertThat(inbox.json().at("/items")).hasSize(1);
        assertThat(inbox.at("/items/0/text")).isEqualTo("周敏 安排您负责“梳理话术”");
        assertThat(inbox.at("/items/0/container/title")).isEqualTo("客服满意度提升");
    }

    @Test
    void aChangeThatMovesManyItemsIsToldOnceToEverybodyItConcerns() {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        var plan = PlanBench.of(zhou, "客服满意度提升");
        member(plan, li);
        String first = plan.task("访谈", 2);
        String before = first;
        for (String name : java.util.List.of("整理", "设计", "上线")) {
            String next =
                    plan.add(
                            "{\"name\":\"%s\",\"durationDays\":2,\"ownerId\":\"%s\"}"
                                    .formatted(name, li.id().value()));
            plan.link(before, next, "FS", 0).expect(201);
            before = next;
        }
        li.api().post("/api/inbox/done", "{\"all\":true}").expect(200);
        plan.change(first, "{\"durationDays\":4}").expect(200);
        var inbox = li.api().get("/api/inbox").expect(200);
        assertThat(inbox.json().at("/items")).hasSize(1);
        assertThat(inbox.at("/items/0/text")).isEqualTo("周敏 改了“访谈”的工期、完成日，您有 3 项工作的日期变了");
        assertThat(inbox.at("/items/0/subject/id")).isEqualTo(plan.id());
    }

    @Test
    void theHistoryOfAnItemSaysWhatChanged() {
        var zhou = world.person("周敏");
        var plan = PlanBench.of(zhou, "客服满意度提升");
        String item = plan.task("访谈", 2);
        plan.change(item, "{\"code\":\"A-1\"}").expect(200);
        plan.change(item, "{\"priority\":\"HIGH\",\"risk\":\"人手\",\"acceptance\":\"评审\"}")
                .expect(200);
        var history = zhou.api().get("/api/subjects/item/" + item + "/history").expect(200);
        assertThat(history.at("/items/0/sentence")).startsWith("修改了").endsWith("等 3 处");
        assertThat(history.at("/items/1/sentence")).isEqualTo("把编号从“空”改为“A-1”");
    }

    @Test
    void plansAndItemsAreFoundByTheirMembersOnlyAndNotFromTheBin() {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        var plan = PlanBench.of(zhou, "知识库建设");
        String item = plan.task("整理常见问答", 3);
        assertThat(hits(zhou, "见问")).isEqualTo(1);
        assertThat(hits(zhou, "zsk")).isEqualTo(1);
        assertThat(hits(li, "见问")).isZero();
        member(plan, li);
        assertThat(hits(li, "见问")).isEqualTo(1);
        plan.remove(item).expect(200);
        assertThat(hits(zhou, "见问")).isZero();
    }

    @Test
    void commentsAreCountedAndTheResponsiblePersonHearsOfThem() {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        var plan = PlanBench.of(zhou, "客服满意度提升");
        member(plan, li);
        String item =
                plan.add(
                        "{\"name\":\"质检\",\"durationDays\":2,\"ownerId\":\"%s\"}"
                                .formatted(li.id().value()));
        zhou.api()
                .post("/api/subjects/item/%s/comments".formatted(item), "{\"text\":\"先抽样\"}")
                .expect(201);
        assertThat(plan.get("/items").expect(200).at("/items/0/comments")).isEqualTo("1");
        assertThat(li.api().get("/api/inbox").expect(200).text()).contains("评论了“质检”：先抽样");
    }

    private static void member(PlanBench plan, World.Person person) {
        plan.put("/members/" + person.id().value(), "{\"role\":\"CONTRIBUTOR\"}").expect(200);
    }

    private static int hits(World.Person person, String query) {
        return person.api()
                .get("/api/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .expect(200)
                .json()
                .at("/items")
                .size();
    }
}
