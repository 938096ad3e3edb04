package dev.zhixing.formats.office;

import static dev.zhixing.formats.office.ExportedPlan.START;
import static dev.zhixing.formats.office.ExportedPlan.parts;
import static dev.zhixing.formats.office.ExportedPlan.plan;
import static dev.zhixing.formats.office.ExportedPlan.read;
import static dev.zhixing.formats.office.ExportedPlan.task;
import static dev.zhixing.formats.office.ExportedPlan.tasks;
import static dev.zhixing.formats.office.ExportedPlan.withoutSource;
import static dev.zhixing.formats.office.ExportedPlan.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.formats.model.ItemKind;
import dev.zhixing.formats.model.Language;
import dev.zhixing.formats.model.PlanExport;
import dev.zhixing.formats.model.Reading;
import dev.zhixing.formats.model.TaskDraft;
import dev.zhixing.formats.model.Timing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class PlanWriterTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsWrittenReadsBackAsTheSameTasks(Language language) throws IOException {
        List<TaskDraft> tasks = tasks("1", "1.1", "1.2");
        Reading reading = read(workbook(plan(language, tasks)), "a.xlsx");
        assertThat(withoutSource(reading.plan().tasks())).isEqualTo(tasks);
        assertThat(reading.plan().title()).isEqualTo("在线客服上线");
        assertThat(reading.plan().goal()).isEqualTo("三个月内上线");
        assertThat(reading.plan().owner()).isEqualTo("江雪");
        assertThat(reading.plan().raci())
                .extracting(r -> r.party() + r.letter() + r.note())
                .containsExactly("周敏R撰写", "林峰A审批", "林峰C把关");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void separatedTextReadsBackAsTheSameTasks(Language language) throws IOException {
        List<TaskDraft> tasks = tasks("CSAT-001", "CSAT-002", "CSAT-003");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanCsvWriter.write(plan(language, tasks), out);
        assertThat(out.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(withoutSource(read(out.toByteArray(), "a.csv").plan().tasks())).isEqualTo(tasks);
    }

    @Test
    void keepsAHierarchyThatTheCodesDoNotTell() throws IOException {
        List<TaskDraft> tasks = tasks("B", "7.1", "7.1.1");
        Reading reading = read(workbook(plan(Language.ZH, tasks)), "a.xlsx");
        assertThat(withoutSource(reading.plan().tasks())).isEqualTo(tasks);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void drawsLongPlansInWeeksAndMonths(Language language) throws IOException {
        for (int days : new int[] {300, 3_000}) {
            List<TaskDraft> tasks =
                    List.of(
                            task(
                                    "1",
                                    "长跑",
                                    ItemKind.TASK,
                                    1,
                                    null,
                                    Timing.planned(START, START.plusDays(days), null)));
            Reading reading = read(workbook(plan(language, tasks)), "a.xlsx");
            assertThat(withoutSource(reading.plan().tasks())).isEqualTo(tasks);
        }
    }

    @Test
    void isReadyToBePrintedAndFoldedUp() throws IOException {
        Map<String, String> parts = parts(workbook(plan(Language.ZH, tasks("1", "1.1", "1.2"))));
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("state=\"frozen\"", "orientation=\"landscape\"", "fitToWidth=\"1\"")
                .contains("outlineLevel=\"1\"", "fitToPage=\"true\"")
                .doesNotContain("<f>");
        assertThat(parts.get("xl/workbook.xml")).contains("_xlnm.Print_Titles");
    }

    @Test
    void noTextBecomesAFormula() throws IOException {
        List<TaskDraft> tasks = new ArrayList<>();
        List<String> starts =
                List.of("=1+1", "+1", "-1", "@SUM(1)", "＝1+1", "=cmd|' /C calc'!A0", "'=1", "-5°C");
        for (int i = 0; i < starts.size(); i++) {
            String code = String.valueOf(i + 1);
            tasks.add(task(code, starts.get(i), ItemKind.TASK, 1, null, Timing.NONE));
        }
        PlanExport plan = plan(Language.ZH, tasks);
        parts(workbook(plan))
                .forEach((name, xml) -> assertThat(xml).as(name).doesNotContain("<f>"));
        assertThat(read(workbook(plan), "a.xlsx").plan().tasks())
                .extracting(TaskDraft::name)
                .containsExactlyElementsOf(starts);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanCsvWriter.write(plan, out);
        String csv = out.toString(StandardCharsets.UTF_8);
        assertThat(csv).contains(",'=1+1,", ",'+1,", ",'-1,", ",'@SUM(1),", ",'＝1+1,");
        assertThat(csv.lines().skip(1))
                .allSatisfy(line -> assertThat(line).doesNotContainPattern("(^|,)\"?[=+@＝-]"));
        assertThat(read(out.toByteArray(), "a.csv").plan().tasks())
                .extracting(TaskDraft::name)
                .contains("=1+1", "+1", "-1", "-5°C");
    }

    @Test
    void writesTextThatAWorkbookCannotHold() throws IOException {
        String evil = "a\u0000b\uD800c\u0001\uFFFF" + "长".repeat(40_000);
        List<TaskDraft> tasks = List.of(task("1", evil, ItemKind.TASK, 1, null, Timing.NONE));
        Reading reading = read(workbook(plan(Language.ZH, tasks)), "a.xlsx");
        assertThat(reading.plan().tasks().getFirst().name())
                .startsWith("ab\uFFFDc长")
                .hasSize(32_767);
    }

    @Test
    void writesAPlanWithoutTasks() throws IOException {
        assertThat(parts(workbook(plan(Language.EN, List.of()))))
                .containsKey("xl/worksheets/sheet1.xml");
    }
}
