package dev.zhixing.across.interchange.web;

import dev.zhixing.across.interchange.internal.ImportPerformance;
import dev.zhixing.across.interchange.internal.ImportRun;
import dev.zhixing.across.interchange.web.ImportPreview.ImportDate;
import dev.zhixing.across.interchange.web.ImportPreview.ImportTask;
import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.PredecessorDraft;
import dev.zhixing.formats.model.TaskDraft;
import dev.zhixing.work.plans.PlanImporting.ImportedDates;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The work items as they would be, and every date that would differ from the file. */
@Component
class PreviewTasks {

    List<ImportTask> tasks(ImportPerformance.Performed performed) {
        Map<String, ImportedDates> dates = datesByKey(performed);
        return performed.part().tasks().stream()
                .map(task -> task(task, dates.get(task.code())))
                .toList();
    }

    private static ImportTask task(TaskDraft task, @Nullable ImportedDates computed) {
        return new ImportTask(
                task.code(),
                task.name(),
                task.level(),
                task.owner(),
                task.collaborators(),
                computed == null ? task.timing().start() : computed.start(),
                computed == null ? task.timing().finish() : computed.finish(),
                computed == null
                        ? task.timing().durationDays()
                        : Integer.valueOf(computed.durationDays()),
                task.predecessors().stream()
                        .map(PredecessorDraft::text)
                        .collect(Collectors.joining(", ")),
                task.deliverable(),
                task.status().name(),
                task.priority() == null ? null : task.priority().name(),
                computed != null && computed.existed());
    }

    List<ImportDate> dates(ImportRun run, ImportPerformance.Performed performed) {
        Map<String, ImportedDates> dates = datesByKey(performed);
        var changes = new ArrayList<ImportDate>();
        for (var task : performed.part().tasks()) {
            ImportedDates computed = dates.get(task.code());
            if (computed != null) {
                compare(
                        task,
                        Field.START,
                        task.timing().start(),
                        computed.start(),
                        computed.why(),
                        changes);
                compare(
                        task,
                        Field.FINISH,
                        task.timing().finish(),
                        computed.finish(),
                        computed.why(),
                        changes);
            }
        }
        run.reading().plan().dateChanges().stream()
                .filter(
                        change ->
                                changes.stream()
                                        .noneMatch(
                                                known ->
                                                        known.code().equals(change.taskCode())
                                                                && known.field() == change.field()))
                .forEach(
                        change ->
                                changes.add(
                                        new ImportDate(
                                                change.taskCode(),
                                                change.taskName(),
                                                change.field(),
                                                change.original(),
                                                change.date(),
                                                0,
                                                PreviewWords.inReadersLanguage(change.reason()))));
        return changes;
    }

    private static void compare(
            TaskDraft task,
            Field field,
            @Nullable LocalDate written,
            @Nullable LocalDate computed,
            String why,
            List<ImportDate> changes) {
        if (written != null && computed != null && !written.equals(computed)) {
            changes.add(
                    new ImportDate(
                            task.code(),
                            task.name(),
                            field,
                            written.toString(),
                            computed,
                            (int) ChronoUnit.DAYS.between(written, computed),
                            why));
        }
    }

    private static Map<String, ImportedDates> datesByKey(ImportPerformance.Performed performed) {
        var byKey = new HashMap<String, ImportedDates>();
        var imported = performed.imported();
        if (imported != null) {
            imported.dates().forEach(dates -> byKey.put(dates.key(), dates));
        }
        return byKey;
    }
}
