package dev.zhixing.formats.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.zhixing.formats.model.ItemKind;
import dev.zhixing.formats.model.PlanDraft;
import dev.zhixing.formats.model.PredecessorDraft;
import dev.zhixing.formats.model.RaciDraft;
import dev.zhixing.formats.model.RaciLetter;
import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.Reading;
import dev.zhixing.formats.model.TaskDraft;
import dev.zhixing.formats.model.TaskStatus;
import dev.zhixing.formats.office.WorkbookReader;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Reads the workbooks kept beside the checkout, where they are. */
class SharedWorkbooksTest {
    private static Reading read(String name, ReadOptions options) throws IOException {
        for (String up : List.of("../..", "../../..")) {
            Path file = Path.of(up, "shared", "data", "workbooks", name);
            if (Files.exists(file)) {
                return WorkbookReader.read(Files.readAllBytes(file), name, options);
            }
        }
        assumeTrue(false, "The shared workbooks are not beside this checkout.");
        throw new IllegalStateException();
    }

    @Test
    void theSatisfactionProjectIsReadCompletely() throws IOException {
        PlanDraft plan = read("客户满意度提升项目.xlsx", ReadOptions.NONE).plan();
        assertThat(plan.title()).isEqualTo("客户满意度提升项目");
        assertThat(plan.tasks())
                .extracting(
                        TaskDraft::code,
                        TaskDraft::owner,
                        TaskDraft::collaborators,
                        t -> t.timing().start(),
                        t -> t.timing().finish(),
                        TaskDraft::status)
                .containsExactly(
                        tuple(
                                "CSAT-001",
                                "周敏",
                                List.of("陈涛"),
                                LocalDate.of(2024, 7, 8),
                                LocalDate.of(2024, 7, 10),
                                TaskStatus.DONE),
                        tuple(
                                "CSAT-002",
                                "周敏",
                                List.of("何静"),
                                LocalDate.of(2024, 7, 11),
                                LocalDate.of(2024, 7, 15),
                                TaskStatus.IN_PROGRESS),
                        tuple(
                                "CSAT-003",
                                "陈涛",
                                List.of("林峰"),
                                LocalDate.of(2024, 7, 18),
                                LocalDate.of(2024, 7, 22),
                                TaskStatus.NOT_STARTED));
        assertThat(plan.raci())
                .extracting(RaciDraft::person, RaciDraft::letter, RaciDraft::note)
                .contains(
                        tuple("林峰", RaciLetter.A, "审批"),
                        tuple("周敏", RaciLetter.R, "撰写"),
                        tuple("何静", RaciLetter.C, "配合参与"));
        assertThat(plan.raci()).hasSize(7);
        assertThat(plan.matches()).extracting(m -> m.taskCode()).containsExactly("CSAT-001");
        assertThat(plan.process()).hasSize(4);
        assertThat(plan.forms()).extracting(f -> f.entries().size()).containsExactly(7, 7);
    }

    @Test
    void theTwelveWeekPlanIsReadCompletely() throws IOException {
        LocalDate start = LocalDate.of(2026, 9, 7);
        PlanDraft plan = read("客户服务流程优化-12周计划.xlsx", ReadOptions.NONE.withPlanStart(start)).plan();
        assertThat(plan.title()).isEqualTo("优化客户服务流程");
        assertThat(plan.tasks()).hasSize(9);
        assertThat(plan.tasks())
                .extracting(TaskDraft::kind)
                .containsOnlyOnce(ItemKind.MILESTONE)
                .filteredOn(kind -> kind == ItemKind.PHASE)
                .hasSize(3);
        TaskDraft rollout = plan.tasks().get(7);
        assertThat(rollout.timing().start()).isEqualTo(LocalDate.of(2026, 10, 19));
        assertThat(rollout.timing().finish()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(rollout.predecessors())
                .extracting(PredecessorDraft::text)
                .containsExactly("2.2FS");
        assertThat(plan.raci())
                .extracting(RaciDraft::role, RaciDraft::letter)
                .contains(tuple("技术部门", RaciLetter.S), tuple("客服团队", RaciLetter.R));
        assertThat(plan.resources()).hasSize(3);
        assertThat(plan.risks()).hasSize(3);
        assertThat(plan.indicators()).hasSize(3);
    }
}
