package dev.zhixing.work.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** What comes back from the bin, and who may bring it back. */
@ZhixingTest
class PlanReturnTest {

    private final World world;

    PlanReturnTest(World world) {
        this.world = world;
    }

    @Test
    void aCodeThatWasGivenAnewStandsInTheWayOfARestoreAndOfAnUndo() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String old = plan.add("{\"name\":\"设计\",\"code\":\"A-1\"}");
        plan.remove(old).expect(200);
        plan.add("{\"name\":\"新设计\",\"code\":\"A-1\"}");
        assertThat(plan.post("/items/" + old + "/restore", "").expect(422).at("/errors/0/code"))
                .isEqualTo("plans/code-taken");
        plan.get("/items/" + old).expect(404);
    }

    @Test
    void whatStoodUnderAnItemThatIsAMilestoneNowComesBackAtTheTop() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String parent = plan.task("准备", 2);
        String child = plan.under(parent, "设计", 2);
        plan.remove(child).expect(200);
        plan.change(parent, "{\"kind\":\"MILESTONE\"}").expect(200);
        plan.post("/items/" + child + "/restore", "").expect(200);
        assertThat(plan.item(child).json().at("/parentId").isNull()).isTrue();
    }

    @Test
    void undoNeedsTheRightThatTheCommandNeeded() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var plan = PlanBench.of(lin, "流程优化");
        String member = "/members/" + zhou.id().value();
        plan.put(member, "{\"role\":\"EDITOR\"}").expect(200);
        String item =
                plan.add(
                        "{\"name\":\"设计\",\"durationDays\":5,\"ownerId\":\"%s\"}"
                                .formatted(zhou.id().value()));
        plan.as(zhou).change(item, "{\"durationDays\":8}").expect(200);
        plan.put(member, "{\"role\":\"CONTRIBUTOR\"}").expect(200);
        plan.as(zhou).post("/undo", "{}").expect(403);
        assertThat(plan.item(item).at("/durationDays")).isEqualTo("8");
        plan.as(zhou).change(item, "{\"progress\":20}").expect(200);
        plan.as(zhou).post("/undo", "{}").expect(200);
        assertThat(plan.item(item).at("/progress")).isEqualTo("0");
    }

    @Test
    void manyItemsAreToldByWhatHappenedToThem() {
        var lin = world.person("林峰");
        var plan = PlanBench.of(lin, "流程优化");
        var rows = new StringBuilder();
        for (int i = 0; i < 101; i++) {
            rows.append(i == 0 ? "" : ",")
                    .append("{\"key\":\"k%d\",\"item\":{\"name\":\"项 %d\"}}".formatted(i, i));
        }
        var made = plan.post("/items/bulk", "{\"creates\":[" + rows + "]}");
        assertThat(made.status()).as(made.text()).isLessThan(300);
        var history = lin.api().get("/api/subjects/plan/" + plan.id() + "/history").expect(200);
        assertThat(history.at("/items/0/sentence")).isEqualTo("一次新建了 101 项工作");
    }

    @Test
    void whoIsGivenWorkIsToldAsAMember() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var plan = PlanBench.of(lin, "流程优化");
        plan.add("{\"name\":\"设计\",\"ownerId\":\"%s\"}".formatted(zhou.id().value()));
        var history = lin.api().get("/api/subjects/plan/" + plan.id() + "/history").expect(200);
        assertThat(history.json().at("/items").findValuesAsString("verb"))
                .contains("plan.member-changed");
        var entry =
                history.json()
                        .at("/items")
                        .valueStream()
                        .filter(one -> one.at("/verb").asString().equals("plan.member-changed"))
                        .findFirst()
                        .orElseThrow();
        assertThat(entry.at("/changes/0/after").asString()).isEqualTo("周敏");
        assertThat(entry.at("/changes/1/after").asString()).isEqualTo("参与者");
    }

    @Test
    void thePlansHistoryNamesTheItems() {
        var lin = world.person("林峰");
        var plan = PlanBench.of(lin, "流程优化");
        plan.task("设计", 2);
        var history = lin.api().get("/api/subjects/plan/" + plan.id() + "/history").expect(200);
        assertThat(history.at("/items/0/subject/title")).isEqualTo("设计");
        assertThat(history.json().at("/items/1/subject").isNull()).isTrue();
    }

    @Test
    void theBinIsPagedWithoutGapsWhateverTheIdsAre() {
        var lin = world.person("林峰");
        var plan = PlanBench.of(lin, "流程优化");
        String parent = plan.task("准备", 1);
        var wanted = new HashSet<>(List.of(parent));
        for (int i = 0; i < 12; i++) {
            wanted.add(plan.task("项 " + i, 1));
        }
        String deletes =
                String.join(
                        ",",
                        wanted.stream()
                                .map(id -> "{\"itemId\":\"%s\",\"version\":1}".formatted(id))
                                .toList());
        plan.post("/items/bulk", "{\"deletes\":[" + deletes + "]}").expect(200);
        var other = PlanBench.of(lin, "另一个");
        lin.api().ifMatch(1).delete(other.path()).expect(204);
        var found = new HashSet<String>();
        String after = "";
        for (int i = 0; i < 20; i++) {
            var page = lin.api().get("/api/bin?limit=2" + after).expect(200);
            page.json().at("/items").forEach(one -> found.add(one.at("/id").asString()));
            if (page.json().at("/next").isNull()) {
                break;
            }
            after = "&after=" + page.at("/next");
        }
        wanted.add(other.id());
        assertThat(found).isEqualTo(wanted);
    }

    @Test
    void aDoubleClickOnUndoTakesBackOneCommandAfterTheOther() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String item = plan.task("设计", 5);
        plan.change(item, "{\"durationDays\":6}").expect(200);
        plan.change(item, "{\"durationDays\":7}").expect(200);
        var answers =
                IntStream.range(0, 2)
                        .mapToObj(
                                _ ->
                                        java.util.concurrent.CompletableFuture.supplyAsync(
                                                () -> plan.post("/undo", "{}").status()))
                        .toList();
        answers.forEach(answer -> assertThat(answer.join()).isEqualTo(200));
        assertThat(plan.item(item).at("/durationDays")).isEqualTo("5");
    }

    @Test
    void notBeforeAndFinishInOneChangeMeasureFromTheNewStart() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String item = plan.task("设计", 2);
        plan.change(item, "{\"notBefore\":\"2026-09-14\",\"finish\":\"2026-09-16\"}").expect(200);
        assertThat(plan.dates(item)).isEqualTo("2026-09-14…2026-09-16");
    }

    @Test
    void anItemMayBeNamedLikeAPlaceInASentence() {
        var plan = PlanBench.of(world.person("林峰"), "流程优化");
        String item = plan.task("{days}{item}", 2);
        var changed = plan.change(item, "{\"durationDays\":3}").expect(200);
        assertThat(changed.at("/label")).isEqualTo("把“1 {days}{item}”的工期改为 3 天");
    }
}
