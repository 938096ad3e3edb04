package dev.zhixing.formats.project;

import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.TaskDates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rows of a scheduled plan under Microsoft's rules. */
final class MicrosoftRows {
    private final ProjectPlan plan;
    private final Schedule schedule;
    private final Set<Long> critical;

    MicrosoftRows(ProjectPlan plan, Schedule schedule) {
        this.plan = plan;
        this.schedule = schedule;
        this.critical = new HashSet<>(schedule.tasksWithin(plan.rules().criticalMinutes()));
    }

    List<ScheduledRow> all() {
        List<ScheduledRow> rows = new ArrayList<>();
        for (ProjectTask task : plan.tasks()) {
            rows.add(row(task, schedule.dates(task.uid())));
        }
        return rows;
    }

    private ScheduledRow row(ProjectTask task, TaskDates dates) {
        boolean isCritical =
                dates.summary()
                        ? schedule.isCritical(task.uid(), plan.rules().criticalMinutes())
                        : critical.contains((long) task.uid());
        // A summary that is scheduled by hand keeps its dates, whatever its children do.
        ProjectTask.Dates own = dates.summary() ? task.byHand() : null;
        return new ScheduledRow(
                task.uid(),
                own == null ? dates.start() : own.start(),
                own == null ? dates.finish() : own.finish(),
                dates.earlyStart(),
                dates.earlyFinish(),
                dates.lateStart(),
                dates.lateFinish(),
                dates.totalSlack(),
                dates.freeSlack(),
                isCritical);
    }
}
