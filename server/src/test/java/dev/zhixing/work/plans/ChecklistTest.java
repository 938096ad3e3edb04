package dev.zhixing.work.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import java.util.stream.StreamSupport;

@ZhixingTest
class ChecklistTest {

    private final World world;

    ChecklistTest(World world) {
        this.world = world;
    }

    @Test
    void severalLinesBecomeSeveralEntriesOfTheItem() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String item = plan.task("打样", 5);
        var added = add(plan, item, "订材料\\n\\n 约供应商 \\n验尺寸").expect(201);
        assertThat(added.at("/label")).isEqualTo("在“1 打样”的检查单加上“订材料”");
        assertThat(list(plan, item)).isEqualTo("☐订材料 ☐约供应商 ☐验尺寸");
        add(plan, item, " \\n ").expect(422);
        add(plan, item, "长".repeat(301)).expect(422);
        add(plan, item, "条\\n".repeat(98)).expect(422);
    }

    @Test
    void anEntryIsTickedWordedAnewMovedAndRemoved() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String item = plan.task("打样", 5);
        add(plan, item, "订材料\\n约供应商\\n验尺寸").expect(201);
        change(plan, item, 0, "{\"done\":true}").expect(200);
        change(plan, item, 1, "{\"text\":\"约两家供应商\"}").expect(200);
        change(plan, item, 2, "{\"afterId\":null}").expect(200);
        assertThat(list(plan, item)).isEqualTo("☐验尺寸 ☑订材料 ☐约两家供应商");
        change(plan, item, 0, "{\"afterId\":\"%s\"}".formatted(id(plan, item, 1))).expect(200);
        assertThat(list(plan, item)).isEqualTo("☑订材料 ☐验尺寸 ☐约两家供应商");
        remove(plan, item, 1).expect(200);
        assertThat(list(plan, item)).isEqualTo("☑订材料 ☐约两家供应商");
    }

    @Test
    void manyMovesToTheSamePlaceKeepTheOrder() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String item = plan.task("打样", 5);
        add(plan, item, "一\\n二\\n三").expect(201);
        for (int i = 0; i < 24; i++) {
            String first = id(plan, item, 0);
            change(plan, item, 2, "{\"afterId\":\"%s\"}".formatted(first)).expect(200);
        }
        assertThat(list(plan, item)).isEqualTo("☐一 ☐二 ☐三");
    }

    @Test
    void whoSawAnOlderEntryIsToldWhatItIsNow() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String item = plan.task("打样", 5);
        add(plan, item, "订材料").expect(201);
        change(plan, item, 0, "{\"text\":\"订铝材\"}").expect(200);
        var stale = patch(plan, item, id(plan, item, 0), 1, "{\"text\":\"订钢材\"}").expect(412);
        assertThat(stale.at("/current/text")).isEqualTo("订铝材");
    }

    @Test
    void undoTakesBackOneTickAndLeavesTheOthers() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var plan = PlanBench.of(lin, "流程优化");
        plan.put("/members/" + zhou.id().value(), "{\"role\":\"EDITOR\"}").expect(200);
        String item = plan.task("打样", 5);
        add(plan, item, "订材料\\n约供应商").expect(201);
        change(plan, item, 0, "{\"done\":true}").expect(200);
        change(plan.as(zhou), item, 1, "{\"done\":true}").expect(200);
        var undone = plan.post("/undo", "{}").expect(200);
        assertThat(undone.at("/label")).isEqualTo("撤销：勾选“1 打样”的“订材料”");
        assertThat(list(plan, item)).isEqualTo("☐订材料 ☑约供应商");
        plan.post("/redo", "{}").expect(200);
        change(plan.as(zhou), item, 0, "{\"text\":\"订铝材\"}").expect(200);
        plan.post("/undo", "{}").expect(409);
    }

    @Test
    void undoBringsARemovedEntryBackToItsPlace() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String item = plan.task("打样", 5);
        add(plan, item, "订材料\\n约供应商\\n验尺寸").expect(201);
        remove(plan, item, 1).expect(200);
        plan.post("/undo", "{}").expect(200);
        assertThat(list(plan, item)).isEqualTo("☐订材料 ☐约供应商 ☐验尺寸");
    }

    @Test
    void contributorsTickOnTheirOwnItemsOnly() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var plan = PlanBench.of(lin, "流程优化");
        plan.put("/members/" + zhou.id().value(), "{\"role\":\"CONTRIBUTOR\"}").expect(200);
        String own = plan.task("打样", 5);
        plan.change(own, "{\"ownerId\":\"" + zhou.id().value() + "\"}").expect(200);
        String other = plan.task("验收", 1);
        var hers = plan.as(zhou);
        add(hers, own, "订材料").expect(201);
        change(hers, own, 0, "{\"done\":true}").expect(200);
        add(hers, other, "订材料").expect(403);
        add(plan.as(world.person("外人")), own, "订材料").expect(404);
    }

    @Test
    void anEntryOfAnotherItemIsNotFound() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String item = plan.task("打样", 5);
        String other = plan.task("验收", 1);
        add(plan, item, "订材料").expect(201);
        patch(plan, other, id(plan, item, 0), 1, "{\"done\":true}").expect(404);
    }

    @Test
    void theHistoryShowsOnlyTheEntryThatChanged() {
        var lin = world.person("林峰");
        var plan = PlanBench.of(lin, "流程优化");
        String item = plan.task("打样", 5);
        add(plan, item, "订材料\\n约供应商").expect(201);
        change(plan, item, 0, "{\"done\":true}").expect(200);
        var history = lin.api().get("/api/subjects/item/%s/history".formatted(item)).expect(200);
        assertThat(history.at("/items/0/changes/0/label")).isEqualTo("检查单");
        assertThat(history.at("/items/0/changes/0/before")).isEqualTo("☐ 订材料");
        assertThat(history.at("/items/0/changes/0/after")).isEqualTo("☑ 订材料");
    }

    private static Api.Answer add(PlanBench plan, String item, String text) {
        return plan.post("/items/%s/checklist".formatted(item), "{\"text\":\"" + text + "\"}");
    }

    private static Api.Answer change(PlanBench plan, String item, int at, String body) {
        int version = plan.item(item).json().at("/checklist/%d/version".formatted(at)).asInt();
        return patch(plan, item, id(plan, item, at), version, body);
    }

    private static Api.Answer patch(
            PlanBench plan, String item, String entry, int version, String body) {
        return plan.seen(version).patch(path(plan, item, entry), body);
    }

    private static Api.Answer remove(PlanBench plan, String item, int at) {
        int version = plan.item(item).json().at("/checklist/%d/version".formatted(at)).asInt();
        return plan.seen(version).delete(path(plan, item, id(plan, item, at)));
    }

    private static String path(PlanBench plan, String item, String entry) {
        return "%s/items/%s/checklist/%s".formatted(plan.path(), item, entry);
    }

    private static String id(PlanBench plan, String item, int at) {
        return plan.item(item).at("/checklist/%d/id".formatted(at));
    }

    private static String list(PlanBench plan, String item) {
        var entries = plan.item(item).json().at("/checklist");
        return String.join(
                " ",
                StreamSupport.stream(entries.spliterator(), false)
                        .map(
                                entry ->
                                        (entry.at("/done").asBoolean() ? "☑" : "☐")
                                                + entry.at("/text").asString())
                        .toList());
    }
}
