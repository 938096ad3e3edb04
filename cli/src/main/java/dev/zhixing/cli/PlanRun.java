package dev.zhixing.cli;

import dev.zhixing.cli.PlanView.ReasonView;
import dev.zhixing.cli.PlanView.TaskView;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.formats.model.Language;
import dev.zhixing.formats.project.ProjectPlan;
import dev.zhixing.formats.project.ProjectTask;
import dev.zhixing.formats.project.ScheduledPlan;
import dev.zhixing.formats.project.ScheduledRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A plan, scheduled. */
final class PlanRun {
    private final ProjectPlan plan;
    private final ScheduledPlan scheduled;
    private final PlanWords words;

    PlanRun(ProjectPlan plan, Language language) {
        this.plan = plan;
        this.scheduled = ScheduledPlan.of(plan);
        Map<Long, ProjectTask> byUid = new HashMap<>();
        plan.tasks().forEach(task -> byUid.put((long) task.uid(), task));
        this.words = new PlanWords(byUid, language);
    }

    PlanView view() {
        Schedule schedule = scheduled.schedule();
        List<TaskView> tasks = new ArrayList<>();
        for (int i = 0; i < plan.tasks().size(); i++) {
            tasks.add(view(plan.tasks().get(i), scheduled.rows().get(i)));
        }
        return new PlanView(
                plan.name(),
                schedule.start(),
                scheduled.finish(),
                tasks,
                schedule.criticalPath().stream().map(Math::toIntExact).toList(),
                schedule.problems().stream().map(words::problem).toList());
    }

    private TaskView view(ProjectTask task, ScheduledRow row) {
        return new TaskView(
                task.id(),
                task.uid(),
                task.name(),
                task.outline(),
                task.summary(),
                row.start(),
                row.finish(),
                row.earlyStart(),
                row.earlyFinish(),
                row.lateStart(),
                row.lateFinish(),
                row.totalSlack(),
                row.freeSlack(),
                row.critical(),
                reasons(task.uid()));
    }

    private List<ReasonView> reasons(long uid) {
        return scheduled.network().contains(uid)
                ? scheduled.schedule().reasons(uid).stream().map(words::reason).toList()
                : List.of();
    }
}
