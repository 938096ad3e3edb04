package dev.zhixing.formats.project;

import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.TaskDates;
import dev.zhixing.formats.project.ProjectRules.Critical;
import dev.zhixing.formats.project.ProjectRules.Floats;
import dev.zhixing.formats.project.ProjectTask.Kind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The rows of a scheduled plan under Primavera's rules. */
final class PrimaveraRows {
    private final ProjectPlan plan;
    private final Remains remains;
    private final Schedule schedule;
    private final Set<Long> longestPath;
    private final Map<Integer, ScheduledRow> rows = new HashMap<>();

    PrimaveraRows(ProjectPlan plan) {
        this(plan, new PrimaveraSchedule(plan).schedule());
    }

    PrimaveraRows(ProjectPlan plan, Schedule schedule) {
        this.plan = plan;
        this.remains = new Remains(plan);
        this.schedule = schedule;
        this.longestPath =
                plan.rules().critical() == Critical.LONGEST_PATH ? longestPath() : Set.of();
    }

    /** Back from what finishes last, along the links that drive. */
    private Set<Long> longestPath() {
        Deque<Long> open = new ArrayDeque<>();
        Set<Long> path = new HashSet<>();
        schedule.allDates().stream()
                .filter(dates -> !dates.earlyFinish().isBefore(schedule.finish()))
                .forEach(dates -> open.add(dates.id()));
        while (!open.isEmpty()) {
            long id = open.pop();
            if (path.add(id)) {
                schedule.drivingLinks(id).stream().map(Link::from).forEach(open::add);
            }
        }
        return path;
    }

    ScheduledPlan scheduled() {
        for (ProjectTask task : plan.tasks()) {
            if (Remains.isActivity(task)) {
                rows.put(task.uid(), activity(task, schedule.dates(task.uid())));
            }
        }
        LevelsOfEffort accompanying = new LevelsOfEffort(plan, remains, rows);
        plan.tasks().stream()
                .filter(task -> task.kind() == Kind.LEVEL_OF_EFFORT)
                .forEach(task -> rows.put(task.uid(), accompanying.row(task, schedule.finish())));
        Map<Integer, List<ProjectTask>> children = new HashMap<>();
        for (ProjectTask task : plan.tasks()) {
            if (task.parent() != null) {
                children.computeIfAbsent(task.parent(), any -> new ArrayList<>()).add(task);
            }
        }
        PartsOfWork parts = new PartsOfWork(plan, remains, rows, children);
        List<ScheduledRow> all = new ArrayList<>();
        for (ProjectTask task : plan.tasks()) {
            all.add(Objects.requireNonNullElseGet(rows.get(task.uid()), () -> parts.row(task)));
        }
        return new ScheduledPlan(plan, schedule, all);
    }

    private ScheduledRow activity(ProjectTask task, TaskDates dates) {
        @Nullable LocalDateTime began = task.progress().start();
        @Nullable LocalDateTime ended = task.progress().finish();
        LocalDateTime earlyStart = dates.earlyStart();
        LocalDateTime earlyFinish = dates.earlyFinish();
        long total = ended == null ? total(task, dates) : 0;
        long free = ended == null ? Math.min(dates.freeSlack(), Math.max(0, total)) : 0;
        boolean critical =
                ended == null
                        && task.active()
                        && (plan.rules().critical() == Critical.LONGEST_PATH
                                ? longestPath.contains((long) task.uid())
                                : total <= plan.rules().criticalMinutes());
        return new ScheduledRow(
                task.uid(),
                began == null ? earlyStart : began,
                ended == null ? earlyFinish : ended,
                earlyStart,
                earlyFinish,
                dates.lateStart(),
                dates.lateFinish(),
                total,
                free,
                critical);
    }

    /** What slack is measured by is an option; what has begun has none at its start. */
    private long total(ProjectTask task, TaskDates dates) {
        WorkCalendar calendar = remains.calendar(task);
        Floats measure = plan.rules().floats();
        if (measure == Floats.START && task.progress().start() == null) {
            return calendar.workingMinutesBetween(dates.earlyStart(), dates.lateStart());
        }
        return measure == Floats.SMALLEST
                ? dates.totalSlack()
                : calendar.workingMinutesBetween(dates.earlyFinish(), dates.lateFinish());
    }
}
