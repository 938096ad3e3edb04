package dev.zhixing.formats.project;

import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.Scheduler;
import dev.zhixing.engine.schedule.TaskDates;
import dev.zhixing.formats.project.ProjectRules.Critical;
import dev.zhixing.formats.project.ProjectTask.Kind;
import dev.zhixing.formats.project.ProjectTask.Pinning;

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
        this(plan, scheduled(plan));
    }

    PrimaveraRows(ProjectPlan plan, Schedule schedule) {
        this.plan = plan;
        this.remains = new Remains(plan);
        this.schedule = schedule;
        this.longestPath =
                plan.rules().critical() == Critical.LONGEST_PATH ? longestPath() : Set.of();
    }

    private static Schedule scheduled(ProjectPlan plan) {
        Remains remains = new Remains(plan);
        Schedule first = Scheduler.schedule(Networks.of(remains.plan(Map.of())));
        return plan.rules().openEndsCritical()
                ? Scheduler.schedule(Networks.of(remains.plan(openEnds(first))))
                : first;
    }

    /** Activities that nothing follows have no room where open ends are critical. */
    private static Map<Integer, LocalDateTime> openEnds(Schedule schedule) {
        Map<Integer, LocalDateTime> finishes = new HashMap<>();
        schedule.allDates().forEach(dates -> finishes.put((int) dates.id(), dates.earlyFinish()));
        schedule.network().links().forEach(link -> finishes.remove((int) link.from()));
        return finishes;
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
        long total = ended == null ? dates.totalSlack() : 0;
        long free = ended == null ? dates.freeSlack() : 0;
        if (ended == null && free > 0 && isLate(task)) {
            // "As late as possible" means without free float: nothing that follows moves.
            WorkCalendar calendar = remains.calendar(task);
            earlyStart = calendar.nextWorking(calendar.add(earlyStart, free));
            earlyFinish = calendar.add(earlyFinish, free);
            total -= free;
            free = 0;
        }
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

    private static boolean isLate(ProjectTask task) {
        return task.wishes().stream()
                .anyMatch(wish -> wish.pinning() == Pinning.AS_LATE_AS_POSSIBLE);
    }
}
