package dev.zhixing.cli;

import dev.zhixing.cli.PlanView.TaskView;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.Scheduler;
import dev.zhixing.engine.schedule.TaskDates;
import dev.zhixing.formats.model.Language;
import dev.zhixing.formats.project.Networks;
import dev.zhixing.formats.project.ProjectPlan;
import dev.zhixing.formats.project.ProjectTask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A plan, scheduled. */
final class PlanRun {
    private final ProjectPlan plan;
    private final Schedule schedule;
    private final PlanWords words;

    PlanRun(ProjectPlan plan, Language language) {
        this.plan = plan;
        this.schedule = Scheduler.schedule(Networks.of(plan));
        Map<Long, ProjectTask> byUid = new HashMap<>();
        plan.tasks().forEach(task -> byUid.put((long) task.uid(), task));
        this.words = new PlanWords(byUid, language);
    }

    PlanView view() {
        long limit = plan.rules().criticalMinutes();
        Set<Long> critical = new HashSet<>(schedule.tasksWithin(limit));
        List<TaskView> tasks = new ArrayList<>();
        for (ProjectTask task : plan.tasks()) {
            tasks.add(view(task, schedule.dates(task.uid()), critical, limit));
        }
        return new PlanView(
                plan.name(),
                schedule.start(),
                schedule.finish(),
                tasks,
                schedule.criticalPath().stream().map(Math::toIntExact).toList(),
                schedule.problems().stream().map(words::problem).toList());
    }

    private TaskView view(ProjectTask task, TaskDates dates, Set<Long> critical, long limit) {
        boolean isCritical =
                dates.summary()
                        ? dates.totalSlack() <= limit && task.active()
                        : critical.contains((long) task.uid());
        return new TaskView(
                task.id(),
                task.uid(),
                task.name(),
                task.outline(),
                task.summary(),
                dates.start(),
                dates.finish(),
                dates.earlyStart(),
                dates.earlyFinish(),
                dates.lateStart(),
                dates.lateFinish(),
                dates.totalSlack(),
                dates.freeSlack(),
                isCritical,
                schedule.reasons(task.uid()).stream().map(words::reason).toList());
    }
}
