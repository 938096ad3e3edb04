package dev.zhixing.formats.project;

import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.formats.project.ProjectTask.Kind;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The rows that sum up a part of the work breakdown. */
final class PartsOfWork {
    private final ProjectPlan plan;
    private final Remains remains;
    private final Map<Integer, ScheduledRow> rows;
    private final Map<Integer, List<ProjectTask>> children;

    /**
     * @param rows of everything that has dates of its own
     * @param children rows by the unique number of the part they belong to
     */
    PartsOfWork(
            ProjectPlan plan,
            Remains remains,
            Map<Integer, ScheduledRow> rows,
            Map<Integer, List<ProjectTask>> children) {
        this.plan = plan;
        this.remains = remains;
        this.rows = rows;
        this.children = children;
    }

    /** A part spans all that is in it; its early and late dates span what is not finished. */
    ScheduledRow row(ProjectTask task) {
        Integer part = task.kind() == Kind.WBS_SUMMARY ? task.parent() : (Integer) task.uid();
        List<ScheduledRow> all = new ArrayList<>();
        List<ScheduledRow> open = new ArrayList<>();
        boolean started = false;
        Deque<ProjectTask> inside =
                new ArrayDeque<>(
                        children.getOrDefault(Objects.requireNonNullElse(part, -1), List.of()));
        while (!inside.isEmpty()) {
            ProjectTask one = inside.pop();
            inside.addAll(children.getOrDefault(one.uid(), List.of()));
            ScheduledRow dates = rows.get(one.uid());
            if (dates != null) {
                all.add(dates);
                started |= one.progress().start() != null;
                if (one.progress().finish() == null) {
                    open.add(dates);
                }
            }
        }
        return all.isEmpty() ? empty(task) : row(task, all, open.isEmpty() ? all : open, started);
    }

    private ScheduledRow row(
            ProjectTask task, List<ScheduledRow> all, List<ScheduledRow> open, boolean started) {
        LocalDateTime earlyStart = first(open, ScheduledRow::earlyStart);
        LocalDateTime earlyFinish = last(open, ScheduledRow::earlyFinish);
        LocalDateTime lateStart = first(open, ScheduledRow::lateStart);
        LocalDateTime lateFinish = last(open, ScheduledRow::lateFinish);
        WorkCalendar calendar = remains.calendar(task);
        long atFinish = calendar.workingMinutesBetween(earlyFinish, lateFinish);
        long atStart = calendar.workingMinutesBetween(earlyStart, lateStart);
        return new ScheduledRow(
                task.uid(),
                first(all, ScheduledRow::start),
                last(all, ScheduledRow::finish),
                earlyStart,
                earlyFinish,
                lateStart,
                lateFinish,
                started ? atFinish : Math.min(atStart, atFinish),
                0,
                all.stream().anyMatch(ScheduledRow::critical));
    }

    /** Nothing to do, nowhere in particular. */
    private ScheduledRow empty(ProjectTask task) {
        LocalDateTime at = plan.anchor();
        return new ScheduledRow(task.uid(), at, at, at, at, at, at, 0, 0, false);
    }

    private static LocalDateTime first(
            List<ScheduledRow> of, Function<ScheduledRow, LocalDateTime> what) {
        return of.stream().map(what).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static LocalDateTime last(
            List<ScheduledRow> of, Function<ScheduledRow, LocalDateTime> what) {
        return of.stream().map(what).max(Comparator.naturalOrder()).orElseThrow();
    }
}
