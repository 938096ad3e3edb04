package dev.zhixing.formats.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.ProblemCode;
import dev.zhixing.formats.model.RaciDraft;
import dev.zhixing.formats.model.RaciLetter;
import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.Reading;
import dev.zhixing.formats.model.Table;
import dev.zhixing.formats.model.TableKind;
import dev.zhixing.formats.model.TaskDraft;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

class TablesTest {
    @Test
    void findsSeveralTablesOnOneSheet() {
        Reading reading =
                Sheets.drawn(
                        """
                        一、任务安排 | | |
                        任务名称 | 负责人 | 截止日期 | 状态
                        开会 | 周敏 | 2026-09-07 | 完成
                        散会 | 林峰 | 2026-09-08 | 待办
                         | | |
                        二、风险 | | |
                        风险点 | 可能性 | 影响程度 | 应对措施
                        没人来 | 中 | 高 | 提前提醒
                        """);
        assertThat(reading.tables())
                .extracting(Table::kind, Table::title, t -> t.rows().size())
                .containsExactly(
                        tuple(TableKind.TASKS, "一、任务安排", 2), tuple(TableKind.RISKS, "二、风险", 1));
        assertThat(reading.plan().risks().getFirst().response()).isEqualTo("提前提醒");
    }

    @Test
    void readsAMatrixTurnedWithLettersAsColumns() {
        Reading reading =
                Sheets.drawn(
                        """
                        事项 | 负责(R) | 批准(A) | 咨询(C) | 告知(I)
                        上线 | 周敏 | 林峰 | 陈涛、何静 | 管理层
                        """);
        assertThat(reading.plan().raci())
                .extracting(RaciDraft::party, RaciDraft::letter)
                .containsExactly(
                        tuple("周敏", RaciLetter.R),
                        tuple("林峰", RaciLetter.A),
                        tuple("陈涛", RaciLetter.C),
                        tuple("何静", RaciLetter.C),
                        tuple("管理层", RaciLetter.I));
    }

    @Test
    void proposesTheMeaningOfALegendAndTakesTheCallersWord() {
        String matrix =
                """
                任务 | 周敏 | 林峰 | 陈涛
                上线 | P | A | S
                验收 | P | R | S
                说明：P：执行者  A：负责人  R：审查者  S：批准者 | | |
                """;
        Reading reading = Sheets.drawn(matrix);
        assertThat(reading.plan().raci())
                .extracting(RaciDraft::letter)
                .containsExactly(
                        RaciLetter.R,
                        RaciLetter.A,
                        RaciLetter.A,
                        RaciLetter.R,
                        RaciLetter.C,
                        RaciLetter.A);
        assertThat(reading.plan().legend()).anyMatch(l -> l.written().equals("P") && !l.sure());

        ReadOptions corrected =
                new ReadOptions(null, null, null, Map.of(), Map.of("S", RaciLetter.S));
        assertThat(Sheets.drawn(matrix, corrected).plan().raci().get(2).letter())
                .isEqualTo(RaciLetter.S);
    }

    @Test
    void matchesTasksWrittenALittleDifferently() {
        Reading reading =
                Sheets.sheet(
                        sheet -> {
                            Sheets.row(sheet, 0, "任务ID", "任务名称", "责任人", "交付物");
                            Sheets.row(sheet, 1, "T-1", "设计访谈提纲", "周敏", "提纲");
                            Sheets.row(sheet, 3, "责任矩阵");
                            Sheets.row(sheet, 4, "任务节点", "项目负责人 林峰", "执行人 周敏");
                            Sheets.row(sheet, 5, "访谈提纲设计", "A（审批）", "R（撰写）");
                            Sheets.row(sheet, 6, "庆功", "R", "R");
                        });
        RaciDraft first = reading.plan().raci().getFirst();
        assertThat(first.taskCode()).isEqualTo("T-1");
        assertThat(first.person()).isEqualTo("林峰");
        assertThat(first.note()).isEqualTo("审批");
        assertThat(reading.plan().matches()).hasSize(1);
        assertThat(reading.problems())
                .extracting(p -> p.code())
                .contains(
                        ProblemCode.RACI_TASK_MATCHED,
                        ProblemCode.RACI_TASK_UNKNOWN,
                        ProblemCode.RACI_SEVERAL_R);
    }

    @Test
    void takesTheCallersMapping() {
        String table = "甲 | 乙 | 丙\n开会 | 周敏 | 2026-09-07";
        Reading guessed = Sheets.drawn(table);
        Table unknown = guessed.tables().getFirst();
        assertThat(unknown.kind()).isEqualTo(TableKind.UNKNOWN);

        ReadOptions.TableChoice choice =
                new ReadOptions.TableChoice(
                        TableKind.TASKS,
                        Map.of("A", Field.NAME, "B", Field.OWNER, "C", Field.FINISH));
        ReadOptions options =
                new ReadOptions(null, null, null, Map.of(unknown.id(), choice), Map.of());
        List<TaskDraft> tasks = Sheets.drawn(table, options).plan().tasks();
        assertThat(tasks).extracting(TaskDraft::owner).containsExactly("周敏");
    }

    @Test
    void refusesAFileWithoutAnyTable() {
        assertThatThrownBy(() -> Sheets.drawn("只有一句话"))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("No table");
    }

    @Test
    void readsTheSameTableInEveryEncodingAndDelimiter() {
        for (String delimiter : List.of(",", ";", "\t", "，")) {
            for (String charset : List.of("UTF-8", "GB18030", "UTF-16")) {
                String csv =
                        String.join(delimiter, "任务名称", "负责人", "状态")
                                + "\r\n"
                                + String.join(delimiter, "开会", "周敏", "完成");
                byte[] bytes = csv.getBytes(Charset.forName(charset));
                Reading reading = WorkbookReader.read(bytes, "a.csv", ReadOptions.NONE);
                assertThat(reading.plan().tasks())
                        .as(delimiter + charset)
                        .extracting(TaskDraft::owner)
                        .containsExactly("周敏");
            }
        }
    }
}
