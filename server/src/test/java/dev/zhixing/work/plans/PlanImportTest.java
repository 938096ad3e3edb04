package dev.zhixing.work.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;
import dev.zhixing.work.plans.PlanImport.ImportedItem;
import dev.zhixing.work.plans.PlanImport.ImportedLink;
import dev.zhixing.work.plans.PlanImport.ImportedRaci;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The twelve-week plan of customer-service process optimisation (EX-01) as one command. */
@ZhixingTest
class PlanImportTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 7);

    private final World world;
    private final PlanImporting importing;

    PlanImportTest(World world, PlanImporting importing) {
        this.world = world;
        this.importing = importing;
    }

    private static Actor actor(World.Person person) {
        return new Actor(person.id().asActor(), false, true);
    }

    private static ImportedItem weeks(String key, String name, int from, int to, UUID owner) {
        return new ImportedItem(
                key,
                null,
                ItemKind.TASK,
                name,
                key,
                null,
                owner,
                List.of(),
                START.plusWeeks(from - 1L),
                START.plusWeeks(to - 1L).plusDays(4),
                null,
                ItemMode.MANUAL,
                null,
                null,
                0,
                null,
                null,
                ItemStatus.NOT_STARTED,
                null,
                null,
                null);
    }

    private static List<ImportedItem> twelveWeeks(World.Person owner) {
        UUID id = owner.id().value();
        return List.of(
                weeks("T1", "流程现状调研", 1, 2, id),
                weeks("T2", "问题点分析", 3, 3, id),
                weeks("T3", "方案设计", 4, 5, id),
                weeks("T4", "系统测试", 6, 6, id),
                weeks("T5", "全面推广", 7, 12, id));
    }

    private static PlanImport file(
            World.Person owner, List<ImportedItem> items, List<ImportedRaci> raci) {
        return new PlanImport(
                "客服流程优化.xlsx",
                null,
                "客户服务流程优化",
                "平均响应时间由 24 小时降到 12 小时",
                owner.id(),
                null,
                START,
                items,
                List.of(
                        new ImportedLink("T1", "T2", LinkType.FS, 0),
                        new ImportedLink("T2", "T3", LinkType.FS, 0),
                        new ImportedLink("T3", "T4", LinkType.FS, 0),
                        new ImportedLink("T4", "T5", LinkType.FS, 0)),
                raci);
    }

    @Test
    void becomesFiveDatedTasksThatFollowEachOther() {
        var lin = world.person("林峰");
        var done = importing.perform(actor(lin), file(lin, twelveWeeks(lin), List.of()));
        assertThat(done.created()).isEqualTo(5);
        assertThat(done.dates().getFirst().start()).isEqualTo(START);
        assertThat(done.dates().getFirst().finish()).isEqualTo(LocalDate.of(2026, 9, 18));
        assertThat(done.dates().getLast().finish()).isEqualTo(LocalDate.of(2026, 11, 27));
        var items = lin.api().get("/api/plans/" + done.plan().value() + "/items").expect(200);
        assertThat(items.json().at("/items")).hasSize(5);
        assertThat(items.at("/items/1/predecessorsText")).isEqualTo("1");
        assertThat(items.at("/items/4/owner/name")).isEqualTo("林峰");
        assertThat(lin.api().get("/api/plans/" + done.plan().value()).at("/state"))
                .isEqualTo("ACTIVE");
    }

    @Test
    void refusesASecondResponsiblePersonAndWritesNothing() {
        var lin = world.person("林峰");
        var zhou = world.person("周敏");
        var raci =
                List.of(
                        new ImportedRaci("T1", PartyRef.person(lin.id()), RaciLetter.R, null),
                        new ImportedRaci("T1", PartyRef.person(zhou.id()), RaciLetter.R, "撰写"));
        assertThatThrownBy(() -> importing.perform(actor(lin), file(lin, twelveWeeks(lin), raci)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("SECOND_RESPONSIBLE");
        assertThat(lin.api().get("/api/plans").expect(200).json().at("/items")).isEmpty();
    }

    @Test
    void rowsWithoutAnAPassAndAreShown() {
        var lin = world.person("林峰");
        var raci = List.of(new ImportedRaci("T1", PartyRef.person(lin.id()), RaciLetter.R, null));
        var done = importing.perform(actor(lin), file(lin, twelveWeeks(lin), raci));
        var matrix = lin.api().get("/api/plans/" + done.plan().value() + "/raci").expect(200);
        assertThat(matrix.at("/rows/0/checks/0")).isEqualTo("NO_A");
        assertThat(matrix.at("/columns/0/load/R")).isEqualTo("5");
    }

    @Test
    void theSameFileAgainUpdatesInsteadOfDoubling() {
        var lin = world.person("林峰");
        var first = importing.perform(actor(lin), file(lin, twelveWeeks(lin), List.of()));
        var file = file(lin, twelveWeeks(lin), List.of());
        var again =
                importing.perform(
                        actor(lin),
                        new PlanImport(
                                file.source(),
                                first.plan(),
                                file.name(),
                                null,
                                lin.id(),
                                null,
                                START,
                                file.items(),
                                file.links(),
                                List.of()));
        assertThat(again.created()).isZero();
        assertThat(again.updated()).isEqualTo(5);
        assertThat(again.dates().getFirst().existed()).isTrue();
    }

    @Test
    void isTakenBackAsAWholeWithThePlanItMade() {
        var lin = world.person("林峰");
        var done = importing.perform(actor(lin), file(lin, twelveWeeks(lin), List.of()));
        importing.undo(actor(lin), done.plan(), done.command());
        lin.api().get("/api/plans/" + done.plan().value()).expect(404);
    }

    @Test
    void isNotTakenBackOnceSomebodyWorkedOnIt() {
        var lin = world.person("林峰");
        var done = importing.perform(actor(lin), file(lin, twelveWeeks(lin), List.of()));
        String item = done.dates().getFirst().item().value().toString();
        lin.api()
                .with("If-Match", "\"1\"")
                .patch("/api/plans/" + done.plan().value() + "/items/" + item, "{\"progress\":20}")
                .expect(200);
        assertThatThrownBy(() -> importing.undo(actor(lin), done.plan(), done.command()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("CHANGED_MEANWHILE");
    }
}
