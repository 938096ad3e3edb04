package dev.zhixing.formats.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.formats.model.ItemKind;
import dev.zhixing.formats.model.Language;
import dev.zhixing.formats.model.LinkType;
import dev.zhixing.formats.model.PartyKind;
import dev.zhixing.formats.model.PlanExport;
import dev.zhixing.formats.model.PredecessorDraft;
import dev.zhixing.formats.model.Priority;
import dev.zhixing.formats.model.RaciDraft;
import dev.zhixing.formats.model.RaciLetter;
import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.Reading;
import dev.zhixing.formats.model.TaskDraft;
import dev.zhixing.formats.model.TaskStatus;
import dev.zhixing.formats.model.Timing;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

class PlanWriterTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 7);

    private static TaskDraft task(
            String code,
            String name,
            ItemKind kind,
            int level,
            @Nullable String parent,
            Timing timing,
            PredecessorDraft... links) {
        boolean phase = kind == ItemKind.PHASE;
        return new TaskDraft(
                code,
                true,
                name,
                null,
                kind,
                level,
                parent,
                null,
                "周敏",
                phase ? List.of() : List.of("陈涛", "何静"),
                timing,
                List.of(links),
                phase ? null : "《" + name + "》",
                phase ? null : "评审通过",
                phase ? TaskStatus.IN_PROGRESS : TaskStatus.NOT_STARTED,
                null,
                phase ? null : Priority.HIGH,
                phase ? 40 : 0,
                phase ? null : "时间紧",
                null,
                null);
    }

    private static List<TaskDraft> tasks(String first, String child, String milestone) {
        return List.of(
                task(
                        first,
                        "准备",
                        ItemKind.PHASE,
                        1,
                        null,
                        Timing.planned(START, START.plusDays(11), 10)),
                task(
                        child,
                        "调研",
                        ItemKind.TASK,
                        2,
                        first,
                        Timing.planned(START, START.plusDays(11), 10)),
                task(
                        milestone,
                        "评审",
                        ItemKind.MILESTONE,
                        2,
                        first,
                        Timing.planned(START.plusDays(11), START.plusDays(11), 0),
                        new PredecessorDraft(child, LinkType.FS, 2)));
    }

    private static RaciDraft raci(String task, String party, RaciLetter letter, String note) {
        return new RaciDraft(
                task, null, party, PartyKind.PERSON, party, null, letter, note, "", null);
    }

    private static PlanExport plan(Language language, List<TaskDraft> tasks) {
        Set<LocalDate> weekends =
                START.datesUntil(START.plusDays(60))
                        .filter(day -> day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue())
                        .collect(Collectors.toSet());
        return new PlanExport(
                language,
                "在线客服上线",
                "三个月内上线",
                "江雪",
                "客服中心",
                START.plusDays(3),
                weekends,
                tasks,
                List.of(
                        raci("调研", "周敏", RaciLetter.R, "撰写"),
                        raci("调研", "林峰", RaciLetter.A, "审批"),
                        raci("调研", "林峰", RaciLetter.C, "把关")));
    }

    private static byte[] workbook(PlanExport plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWorkbookWriter.write(plan, out);
        return out.toByteArray();
    }

    private static Reading read(byte[] file, String name) {
        return WorkbookReader.read(file, name, ReadOptions.NONE);
    }

    private static List<TaskDraft> withoutSource(List<TaskDraft> tasks) {
        List<TaskDraft> bare = new ArrayList<>();
        for (TaskDraft t : tasks) {
            bare.add(
                    new TaskDraft(
                            t.code(),
                            t.codeGiven(),
                            t.name(),
                            t.description(),
                            t.kind(),
                            t.level(),
                            t.parentCode(),
                            t.belongsTo(),
                            t.owner(),
                            t.collaborators(),
                            t.timing(),
                            t.predecessors(),
                            t.deliverable(),
                            t.acceptance(),
                            t.status(),
                            t.blockedReason(),
                            t.priority(),
                            t.progressPercent(),
                            t.risk(),
                            t.note(),
                            null));
        }
        return bare;
    }

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

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new HashMap<>();
        Path file = Files.createTempFile("plan", ".xlsx");
        Files.write(file, workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        Files.delete(file);
        return parts;
    }
}
