package dev.zhixing.formats.office;

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

/** A small plan to be written, and what became of it. */
final class ExportedPlan {
    private ExportedPlan() {}

    static final LocalDate START = LocalDate.of(2026, 9, 7);

    static TaskDraft task(
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

    static List<TaskDraft> tasks(String first, String child, String milestone) {
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

    static PlanExport plan(Language language, List<TaskDraft> tasks) {
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

    static byte[] workbook(PlanExport plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWorkbookWriter.write(plan, out);
        return out.toByteArray();
    }

    static Reading read(byte[] file, String name) {
        return WorkbookReader.read(file, name, ReadOptions.NONE);
    }

    static List<TaskDraft> withoutSource(List<TaskDraft> tasks) {
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

    static Map<String, String> parts(byte[] workbook) throws IOException {
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
