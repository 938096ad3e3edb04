package dev.zhixing.formats.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A plan to be written to a file.
 *
 * @param today drawn as a line in the chart, and named as the day of the export
 * @param daysOff days without work inside the plan's period: weekends and holidays
 * @param tasks in outline order; phases carry their own dates here
 */
public record PlanExport(
        Language language,
        String title,
        @Nullable String goal,
        @Nullable String owner,
        @Nullable String unit,
        LocalDate today,
        Set<LocalDate> daysOff,
        List<TaskDraft> tasks,
        List<RaciDraft> raci) {
    public PlanExport {
        daysOff = Set.copyOf(daysOff);
        tasks = List.copyOf(tasks);
        raci = List.copyOf(raci);
    }
}
