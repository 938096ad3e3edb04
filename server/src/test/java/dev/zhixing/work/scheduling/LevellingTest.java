package dev.zhixing.work.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.LiveListener;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;

@ZhixingTest
class LevellingTest {

    private final World world;

    LevellingTest(World world) {
        this.world = world;
    }

    /** Two items of the same person in the same week, and a milestone after both. */
    private record Clash(
            SchedulingBench plan, World.Person li, String one, String two, String milestone) {}

    private Clash clash(World.Person owner) {
        var li = world.person("李雷");
        var plan = SchedulingBench.of(owner, "升级");
        String one = plan.task("测试一", 5, li);
        String two = plan.task("测试二", 5, li);
        String milestone = plan.add("{\"name\":\"上线\",\"kind\":\"MILESTONE\"}");
        plan.link(one, milestone);
        plan.link(two, milestone);
        return new Clash(plan, li, one, two, milestone);
    }

    @Test
    void proposesToMoveWhatOnePersonCannotDoAtOnceAndSaysWhy() {
        var clash = clash(world.person("周敏"));
        var plan = clash.plan();
        String run = plan.levelled("{\"seconds\":5}");
        var found = plan.get(run).expect(200);
        assertThat(found.at("/state")).isEqualTo("DONE");
        assertThat(found.at("/proposal/finishBefore")).isEqualTo("2026-09-11");
        assertThat(found.at("/proposal/finishAfter")).isEqualTo("2026-09-18");
        assertThat(found.at("/proposal/optimal")).isEqualTo("true");
        assertThat(found.at("/proposal/gapPercent")).isEqualTo("0.0");
        assertThat(found.at("/proposal/overloadsBefore")).isEqualTo("1");
        assertThat(found.at("/proposal/overloadsAfter")).isEqualTo("0");
        assertThat(found.at("/proposal/milestones/0/before")).isEqualTo("2026-09-11");
        assertThat(found.at("/proposal/milestones/0/after")).isEqualTo("2026-09-18");
        var moves = plan.get(run + "/moves").expect(200);
        assertThat(moves.at("/total")).isEqualTo("2");
        boolean firstMoves = moves.at("/items/0/itemId").equals(clash.one());
        assertThat(moves.at("/items/0/newStart")).isEqualTo("2026-09-14");
        assertThat(moves.at("/items/0/days")).isEqualTo("5");
        assertThat(moves.at("/items/0/reasons/0"))
                .isEqualTo("李雷 到 09-11 都在 %d 上".formatted(firstMoves ? 2 : 1));
        assertThat(moves.at("/items/1/name")).isEqualTo("上线");
        var overload = plan.get(run + "/overloads").expect(200);
        assertThat(overload.at("/items/0/person/name")).isEqualTo("李雷");
        assertThat(overload.at("/items/0/percent")).isEqualTo("200");
        assertThat(overload.at("/items/0/from")).isEqualTo("2026-09-07");
        assertThat(overload.at("/items/0/until")).isEqualTo("2026-09-11");
        assertThat(plan.dates(clash.one())).isEqualTo(plan.dates(clash.two()));
    }

    @Test
    void givesTheDatesOfTheProposalWhenItIsAppliedAndTakesThemBack() {
        var clash = clash(world.person("周敏"));
        var plan = clash.plan();
        String run = plan.levelled("{\"seconds\":5}");
        var move = plan.get(run + "/moves").expect(200);
        String moved = move.at("/items/0/itemId");
        var change = plan.post(run + "/apply", plan.version(run)).expect(200);
        assertThat(change.at("/label")).isEqualTo("应用资源平衡方案（移动 2 项）");
        assertThat(plan.dates(moved))
                .isEqualTo(move.at("/items/0/newStart") + "…" + move.at("/items/0/newFinish"));
        assertThat(plan.dates(clash.milestone())).isEqualTo("2026-09-18…2026-09-18");
        assertThat(plan.get(run).at("/state")).isEqualTo("APPLIED");
        plan.post(run + "/apply", plan.version(run)).expect(409);
        assertThat(plan.post("/undo", "{}").expect(200).at("/label"))
                .isEqualTo("撤销：应用资源平衡方案（移动 2 项）");
        assertThat(plan.dates(moved)).isEqualTo("2026-09-07…2026-09-11");
        plan.post("/redo", "{}").expect(200);
        assertThat(plan.dates(moved)).isEqualTo("2026-09-14…2026-09-18");
        String again = plan.levelled("{}");
        assertThat(plan.get(again).at("/proposal/moves")).isEqualTo("0");
        assertThat(plan.post(again + "/apply", plan.version(again)).expect(409).at("/detail"))
                .isEqualTo("方案不移动任何工作，不需要应用。");
    }

    @Test
    void refusesToApplyAfterAChangeOfThePlan() {
        var clash = clash(world.person("周敏"));
        var plan = clash.plan();
        String run = plan.levelled("{}");
        plan.change(clash.one(), "{\"name\":\"改名不要紧\"}").expect(200);
        assertThat(plan.get(run).at("/state")).isEqualTo("DONE");
        plan.change(clash.one(), "{\"durationDays\":4}").expect(200);
        assertThat(plan.get(run).at("/state")).isEqualTo("OUTDATED");
        assertThat(plan.get("/levellings").at("/items/0/state")).isEqualTo("OUTDATED");
        assertThat(plan.post(run + "/apply", plan.version(run)).expect(409).at("/detail"))
                .isEqualTo("做出这个方案之后计划有了变化，方案已经过期。请重新做一次资源平衡。");
        plan.post("/undo", "{}").expect(200);
        plan.post(run + "/apply", plan.version(run)).expect(200);
    }

    @Test
    void aDroppedProposalStaysInTheListAndCannotBeApplied() {
        var plan = clash(world.person("周敏")).plan();
        String run = plan.levelled("{}");
        plan.post(run + "/drop", 999).expect(412);
        assertThat(plan.post(run + "/drop", plan.version(run)).expect(200).at("/state"))
                .isEqualTo("DROPPED");
        plan.post(run + "/apply", plan.version(run)).expect(409);
        assertThat(plan.get("/levellings").at("/items/0/decidedBy/name")).isEqualTo("周敏");
        plan.post(run + "/cancel", "{}").expect(409);
    }

    @Test
    void theTrailOfThePlanSaysWhatWasDone() {
        var plan = clash(world.person("周敏")).plan();
        String run = plan.levelled("{}");
        plan.post(run + "/apply", plan.version(run)).expect(200);
        String history =
                world.administrator()
                        .api()
                        .get("/api/subjects/plan/" + plan.path().substring(11) + "/history")
                        .expect(200)
                        .text();
        assertThat(history).contains("应用了资源平衡方案", "做出了资源平衡方案");
    }

    @Test
    void movesOnlyWhatItMay() {
        var clash = clash(world.person("周敏"));
        String only = "{\"itemIds\":[\"%s\"]}".formatted(clash.one());
        var moves = clash.plan().get(clash.plan().levelled(only) + "/moves").expect(200);
        assertThat(moves.at("/items/0/itemId")).isEqualTo(clash.one());
        assertThat(moves.at("/items/0/reasons/0")).isEqualTo("李雷 到 09-11 都在 2 上");
        String unknown = "{\"itemIds\":[\"%s\"]}".formatted(java.util.UUID.randomUUID());
        assertThat(clash.plan().post("/levellings", unknown).expect(422).at("/errors/0/path"))
                .isEqualTo("itemIds[0]");
    }

    @Test
    void leavesAloneWhatHasBegunAndWhatPeopleFixed() {
        var clash = clash(world.person("周敏"));
        var plan = clash.plan();
        plan.change(clash.two(), "{\"actualStart\":\"2026-09-07\"}").expect(200);
        var moves = plan.get(plan.levelled("{}") + "/moves").expect(200);
        assertThat(moves.at("/items/0/itemId")).isEqualTo(clash.one());
        plan.change(clash.one(), "{\"mode\":\"MANUAL\"}").expect(200);
        var stuck = plan.get(plan.levelled("{}")).expect(200);
        assertThat(stuck.at("/proposal/moves")).isEqualTo("0");
        assertThat(stuck.at("/proposal/overloadsAfter")).isEqualTo("1");
    }

    @Test
    void bindsCollaboratorsWhenAskedTo() {
        var li = world.person("李雷");
        var plan = SchedulingBench.of(world.person("周敏"), "升级");
        plan.task("主办", 3, li);
        plan.add(
                "{\"name\":\"协办\",\"durationDays\":3,\"collaboratorIds\":[\"%s\"]}"
                        .formatted(li.id().value()));
        assertThat(plan.get(plan.levelled("{}")).at("/proposal/moves")).isEqualTo("0");
        assertThat(plan.get(plan.levelled("{\"collaboratorPercent\":50}")).at("/proposal/moves"))
                .isEqualTo("1");
    }

    @Test
    void goesRoundLeaveOfSomeLength() {
        var li = world.person("李雷");
        String leave = "/api/people/%s/leave".formatted(li.id().value());
        li.api()
                .post(leave, "{\"from\":\"2026-09-08\",\"to\":\"2026-09-10\",\"kind\":\"ANNUAL\"}")
                .expect(201);
        var plan = SchedulingBench.of(world.person("周敏"), "升级");
        String item = plan.task("测试", 3, li);
        var moves = plan.get(plan.levelled("{}") + "/moves").expect(200);
        assertThat(moves.at("/items/0/itemId")).isEqualTo(item);
        assertThat(moves.at("/items/0/newStart")).isEqualTo("2026-09-11");
        assertThat(moves.at("/items/0/reasons/0")).isEqualTo("李雷 到 09-10 不在（休假或休息）");
        assertThat(plan.get(plan.levelled("{\"absenceDays\":4}")).at("/proposal/moves"))
                .isEqualTo("0");
    }

    @Test
    void goesRoundWorkInOtherPlansWithoutNamingWhatTheReaderMayNotSee() {
        var li = world.person("李雷");
        var other = SchedulingBench.of(world.person("林峰"), "机密计划");
        other.task("机密工作", 4, li);
        other.activate();
        var plan = SchedulingBench.of(world.person("周敏"), "升级");
        plan.task("测试", 3, li);
        String run = plan.levelled("{}");
        var moves = plan.get(run + "/moves").expect(200);
        assertThat(moves.at("/items/0/newStart")).isEqualTo("2026-09-11");
        assertThat(moves.at("/items/0/reasons/0")).isEqualTo("李雷 到 09-10 有其他计划的工作");
        assertThat(plan.get(run).text() + plan.get(run + "/overloads").text()).doesNotContain("机密");
        var all = plan.as(world.administrator().api()).get(run + "/moves").expect(200);
        assertThat(all.at("/items/0/reasons/0")).isEqualTo("李雷 到 09-10 都在《机密计划》的“机密工作”上");
        assertThat(plan.get(plan.levelled("{\"otherPlans\":false}")).at("/proposal/moves"))
                .isEqualTo("0");
        assertThat(plan.get("/levellings?limit=1").expect(200).at("/total")).isEqualTo("2");
    }

    @Test
    void refusesASecondOneAtTheSameTimeAndStopsTheFirst() {
        var plan = large();
        String endless = "{\"seconds\":60,\"aim\":\"LEAST_CHANGE\"}";
        String run = "/levellings/" + plan.post("/levellings", endless).expect(201).at("/id");
        assertThat(plan.post("/levellings", "{}").expect(409).at("/detail"))
                .isEqualTo("这个计划已经有一次正在进行，请等它结束或先取消。");
        assertThat(plan.post(run + "/cancel", "{}").expect(200).at("/state"))
                .isEqualTo("CANCELLED");
        assertThat(plan.post(run + "/apply", plan.version(run)).expect(409).at("/type"))
                .endsWith("/scheduling/no-proposal");
        plan.post("/levellings", "{\"placements\":200}").expect(201);
    }

    @Test
    void givesTheSameAnswerToTheSameSeedAndPlacements() {
        var plan = large();
        String one = plan.levelled("{\"seconds\":60,\"placements\":300,\"seed\":7}");
        String two = plan.levelled("{\"seconds\":60,\"placements\":300,\"seed\":7}");
        assertThat(plan.get(one + "/moves?limit=200").text())
                .isEqualTo(plan.get(two + "/moves?limit=200").text());
        assertThat(plan.get(one).json().at("/proposal/finishAfter"))
                .isEqualTo(plan.get(two).json().at("/proposal/finishAfter"));
    }

    /** Twelve items in chains of four, by three people. */
    private SchedulingBench large() {
        var plan = SchedulingBench.of(world.person("周敏"), "大计划");
        World.Person[] people = {world.person("李雷"), world.person("韩梅"), world.person("王芳")};
        String before = "";
        for (int i = 0; i < 12; i++) {
            String item = plan.task("工作 " + i, 1 + i * 7 % 5, people[i * i % 3]);
            if (i % 4 != 0) {
                plan.link(before, item);
            }
            before = item;
        }
        return plan;
    }

    @Test
    void thoseWhoLookAtThePlanAreToldWhenItBeginsAndWhenItIsDone() throws Exception {
        var zhou = world.person("周敏");
        var plan = clash(zhou).plan();
        try (var live = LiveListener.of(zhou.api().base(), zhou.api().cookie(), null)) {
            plan.levelled("{}");
            var verbs = new ArrayList<String>();
            while (!verbs.contains("levelling.finished")) {
                var event = live.next(Duration.ofSeconds(60));
                assertThat(event).as("after %s", verbs).isNotNull();
                verbs.add(event.verb());
            }
            assertThat(verbs).containsSubsequence("levelling.queued", "levelling.started");
        }
    }

    @Test
    void onlyEditorsStartAndOnlyReadersSee() {
        var clash = clash(world.person("周敏"));
        String run = clash.plan().levelled("{}");
        var viewer = world.person("韩梅");
        clash.plan().member(viewer, "VIEWER");
        var seen = clash.plan().as(viewer.api());
        seen.get(run).expect(200);
        seen.post("/levellings", "{}").expect(403);
        seen.post(run + "/apply", 2).expect(403);
        var stranger = clash.plan().as(world.person("旁人").api());
        stranger.get(run).expect(404);
        stranger.post("/levellings", "{}").expect(404);
    }
}
