package dev.zhixing.formats.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhixing.formats.model.ItemKind;
import dev.zhixing.formats.model.LinkType;
import dev.zhixing.formats.model.PredecessorDraft;
import dev.zhixing.formats.model.ProblemCode;
import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.Reading;
import dev.zhixing.formats.model.TaskDraft;
import dev.zhixing.formats.model.TaskStatus;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class TaskTableTest {
    @Test
    void findsTheTableBelowTitlesAndReadsEnglishHeaders() {
        List<TaskDraft> tasks =
                Sheets.tasks(
                        """
                        Move to the new phone system |  |  |
                        Owner: Li Lei                |  |  |
                        Task name | Assignee | Start date | Due date | Status
                        Order lines | Han Mei | 2026-09-07 | 2026-09-11 | In progress
                        """);
        assertThat(tasks).hasSize(1);
        assertThat(tasks.getFirst().owner()).isEqualTo("Han Mei");
        assertThat(tasks.getFirst().status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(tasks.getFirst().timing().finish()).isEqualTo(LocalDate.of(2026, 9, 11));
    }

    @Test
    void readsWorkBreakdownNumbersAndLinks() {
        List<TaskDraft> tasks =
                Sheets.tasks(
                        """
                        WBS编号 | 任务名称 | 工期（天） | 紧前工序 | 责任方
                        1.0 | 【阶段1】需求 | | | 产品组
                        1.1 | 访谈 | 5 | | 周敏
                        1.2 | 评审 | 2 | 1.1FS+1d | 周敏
                        2.0 | 【阶段2】上线（里程碑） | 0 | 1.1，1.2SS | 林峰
                        合计 | | 7 | |
                        """);
        assertThat(tasks)
                .extracting(TaskDraft::code, TaskDraft::parentCode, TaskDraft::kind)
                .containsExactly(
                        tuple("1.0", null, ItemKind.PHASE),
                        tuple("1.1", "1.0", ItemKind.TASK),
                        tuple("1.2", "1.0", ItemKind.TASK),
                        tuple("2.0", null, ItemKind.MILESTONE));
        assertThat(tasks.get(2).predecessors())
                .containsExactly(new PredecessorDraft("1.1", LinkType.FS, 1));
        assertThat(tasks.get(3).predecessors())
                .containsExactly(
                        new PredecessorDraft("1.1", LinkType.FS, 0),
                        new PredecessorDraft("1.2", LinkType.SS, 0));
    }

    @Test
    void readsTheHierarchyFromLeadingFullWidthSpaces() {
        Reading reading =
                Sheets.sheet(
                        sheet -> {
                            Sheets.row(sheet, 0, "任务名称", "负责人", "开始时间");
                            Sheets.row(sheet, 1, "准备", "周敏", "2026-09-07");
                            Sheets.row(sheet, 2, "　　借会议室", "周敏", "2026-09-07");
                            Sheets.row(sheet, 3, "　　发通知", "林峰", "2026-09-08");
                        });
        assertThat(reading.plan().tasks())
                .extracting(TaskDraft::code, TaskDraft::parentCode)
                .containsExactly(tuple("1", null), tuple("1.1", "1"), tuple("1.2", "1"));
    }

    @Test
    void readsTheHierarchyFromGroupedRows() {
        Reading reading =
                Sheets.sheet(
                        sheet -> {
                            Sheets.row(sheet, 0, "任务ID", "任务名称", "负责人");
                            Sheets.row(sheet, 1, "A-1", "准备", "周敏");
                            Sheets.row(sheet, 2, "A-2", "借会议室", "周敏");
                            sheet.groupRows(2, 2);
                        });
        assertThat(reading.plan().tasks().get(1).parentCode()).isEqualTo("A-1");
    }

    @Test
    void turnsAMergedPhaseColumnIntoALevel() {
        Reading reading =
                Sheets.sheet(
                        sheet -> {
                            Sheets.row(sheet, 0, "阶段", "工作内容", "责任人", "完成时间");
                            Sheets.row(sheet, 1, "筹备", "选场地", "周敏", "2026-09-07");
                            Sheets.row(sheet, 2, "", "定议程", "林峰", "2026-09-08");
                            Sheets.row(sheet, 3, "执行", "开会", "周敏", "2026-09-09");
                            sheet.range(1, 0, 2, 0).merge();
                        });
        assertThat(reading.plan().tasks())
                .extracting(TaskDraft::name, TaskDraft::parentCode, TaskDraft::kind)
                .containsExactly(
                        tuple("筹备", null, ItemKind.PHASE),
                        tuple("选场地", "1", ItemKind.TASK),
                        tuple("定议程", "1", ItemKind.TASK),
                        tuple("执行", null, ItemKind.PHASE),
                        tuple("开会", "2", ItemKind.TASK));
    }

    @Test
    void readsHeadingsBetweenRowsAndNumbersThatStartAgain() {
        Reading reading =
                Sheets.sheet(
                        sheet -> {
                            Sheets.row(sheet, 0, "序号", "事项", "负责人", "截止日期");
                            Sheets.row(sheet, 1, "一、准备阶段");
                            sheet.range(1, 0, 1, 3).merge();
                            Sheets.row(sheet, 2, "1", "借会议室", "周敏", "2026-09-07");
                            Sheets.row(sheet, 3, "二、执行阶段");
                            sheet.range(3, 0, 3, 3).merge();
                            Sheets.row(sheet, 4, "1", "开会", "林峰", "2026-09-09");
                        });
        assertThat(reading.plan().tasks())
                .extracting(TaskDraft::code, TaskDraft::name)
                .containsExactly(
                        tuple("1", "一、准备阶段"),
                        tuple("1.1", "借会议室"),
                        tuple("2", "二、执行阶段"),
                        tuple("2.1", "开会"));
    }

    @Test
    void readsHeadersOfTwoRowsAndIgnoresCalendarColumns() {
        Reading reading =
                Sheets.sheet(
                        sheet -> {
                            Sheets.row(sheet, 0, "任务名称", "计划时间", "", "实际时间", "", "W1\n10/13", "W2");
                            Sheets.row(sheet, 1, "", "开始", "完成", "开始", "完成");
                            sheet.range(0, 0, 1, 0).merge();
                            sheet.range(0, 1, 0, 2).merge();
                            sheet.range(0, 3, 0, 4).merge();
                            Sheets.row(
                                    sheet, 2, "开会", "2026-09-07", "2026-09-08", "2026-09-07", "");
                        });
        TaskDraft task = reading.plan().tasks().getFirst();
        assertThat(reading.plan().tasks()).hasSize(1);
        assertThat(task.timing().start()).isEqualTo(LocalDate.of(2026, 9, 7));
        assertThat(task.timing().finish()).isEqualTo(LocalDate.of(2026, 9, 8));
        assertThat(reading.problems())
                .extracting(p -> p.code())
                .doesNotContain(ProblemCode.COLUMN_UNKNOWN);
    }

    @Test
    void readsRealDatesAndSerialNumbers() {
        Reading reading =
                Sheets.sheet(
                        sheet -> {
                            Sheets.row(sheet, 0, "任务名称", "开始日期", "结束日期");
                            sheet.value(1, 0, "开会");
                            sheet.value(1, 1, LocalDate.of(2026, 9, 7));
                            sheet.style(1, 1).format("yyyy\"年\"m\"月\"d\"日\"").set();
                            sheet.value(1, 2, 46_273);
                        });
        assertThat(reading.plan().tasks().getFirst().timing().start())
                .isEqualTo(LocalDate.of(2026, 9, 7));
        assertThat(reading.plan().tasks().getFirst().timing().finish())
                .isEqualTo(LocalDate.of(2026, 9, 8));
    }

    @Test
    void keepsWeeksUntilThePlanStartIsKnown() {
        String table =
                """
                任务名称 | 时间 | 工期
                调研 | 第1-2周 | 10个工作日
                评审 | 第3周 | 5个工作日
                """;
        Reading relative = Sheets.drawn(table);
        assertThat(relative.plan().tasks().getFirst().timing().start()).isNull();
        assertThat(relative.plan().tasks().getFirst().timing().finishWeek()).isEqualTo(2);
        assertThat(relative.problems())
                .extracting(p -> p.code(), p -> p.cell())
                .containsExactly(tuple(ProblemCode.WEEK_NEEDS_START, "B2:B3"));

        Reading dated =
                Sheets.drawn(table, ReadOptions.NONE.withPlanStart(LocalDate.of(2026, 9, 9)));
        assertThat(dated.plan().tasks())
                .extracting(t -> t.timing().start(), t -> t.timing().finish())
                .containsExactly(
                        tuple(LocalDate.of(2026, 9, 9), LocalDate.of(2026, 9, 18)),
                        tuple(LocalDate.of(2026, 9, 21), LocalDate.of(2026, 9, 25)));
        assertThat(dated.plan().dateChanges()).hasSize(4);
    }

    @Test
    void readsProgressInPercentOrAsAShare() {
        assertThat(Sheets.tasks("任务名称 | 状态 | 进度\n甲 | 进行中 | 30\n乙 | 进行中 | 1"))
                .extracting(TaskDraft::progressPercent)
                .containsExactly(30, 1);
        assertThat(Sheets.tasks("任务名称 | 状态 | 进度\n甲 | 进行中 | 0.3\n乙 | 已完成 | 1"))
                .extracting(TaskDraft::progressPercent)
                .containsExactly(30, 100);
    }

    @Test
    void asksForTheYearWhenNothingTellsIt() {
        String table = "任务名称 | 起止时间 | 负责人\n开会 | 7.8-7.10 | 周敏";
        assertThat(Sheets.drawn(table).problems())
                .extracting(p -> p.code())
                .contains(ProblemCode.YEAR_UNKNOWN);
        Reading assumed = Sheets.drawn(table, ReadOptions.NONE.withFallbackYear(2026));
        assertThat(assumed.plan().tasks().getFirst().timing().start())
                .isEqualTo(LocalDate.of(2026, 7, 8));
        assertThat(assumed.problems().getFirst().message().zh()).contains("2026");
    }

    @Test
    void carriesAPeriodOverNewYear() {
        Reading reading = Sheets.drawn("2026年计划 | |\n任务名称 | 起止时间 | 负责人\n盘点 | 12.28-1.8 | 周敏");
        assertThat(reading.plan().tasks().getFirst().timing().finish())
                .isEqualTo(LocalDate.of(2027, 1, 8));
    }

    @Test
    void reportsWhatItCannotReadByCell() {
        Reading reading =
                Sheets.drawn(
                        """
                        编号 | 任务名称 | 负责人 | 开始日期 | 工期 | 前置任务 | 状态 | 优先级
                        A | 开会 | 周敏、林峰 | 下个月 | 很久 | Z9 | 看情况 | 随便
                        A | 散会 | | | | A | 完成 | 高
                        """);
        assertThat(reading.problems())
                .extracting(p -> p.cell(), p -> p.code())
                .contains(
                        tuple("C2", ProblemCode.SEVERAL_OWNERS),
                        tuple("D2", ProblemCode.NOT_A_DATE),
                        tuple("E2", ProblemCode.NOT_A_DURATION),
                        tuple("F2", ProblemCode.LINK_TO_NOWHERE),
                        tuple("G2", ProblemCode.STATUS_UNKNOWN),
                        tuple("H2", ProblemCode.PRIORITY_UNKNOWN),
                        tuple("A3", ProblemCode.CODE_TWICE),
                        tuple("C3", ProblemCode.NO_OWNER));
        assertThat(reading.plan().tasks().get(1).code()).isEqualTo("A-2");
        assertThat(reading.problems())
                .allSatisfy(
                        problem -> {
                            assertThat(problem.message().zh()).isNotBlank().doesNotContain("{");
                            assertThat(problem.message().en()).isNotBlank().doesNotContain("{");
                        });
    }
}
