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
                        ? task.active() && dates.totalSlack() <= plan.rules().criticalMinutes()
                        : critical.contains((long) task.uid());
        return new ScheduledRow(
                task.uid(),
                dates.start(),
                dates.finish(),
                dates.earlyStart(),
                dates.earlyFinish(),
                dates.lateStart(),
                dates.lateFinish(),
                dates.totalSlack(),
                dates.freeSlack(),
                isCritical);
    }
}
