package dev.zhixing.formats.project;

import dev.zhixing.engine.calendar.WorkCalendar;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Activities that last as long as what they accompany: from the earliest of what their links tie
 * their start to, to the latest of what they tie their finish to.
 */
final class LevelsOfEffort {
    private final ProjectPlan plan;
    private final Remains remains;
    private final Map<Integer, ScheduledRow> rows;
    private final Map<Integer, ProjectTask> tasks = new HashMap<>();

    /** The links of each row, into it and out of it. */
    private final Map<Integer, List<ProjectLink>> links = new HashMap<>();

    LevelsOfEffort(ProjectPlan plan, Remains remains, Map<Integer, ScheduledRow> rows) {
        this.plan = plan;
        this.remains = remains;
        this.rows = rows;
        plan.tasks().forEach(task -> tasks.put(task.uid(), task));
        for (ProjectLink link : plan.links()) {
            links.computeIfAbsent(link.from(), any -> new ArrayList<>()).add(link);
            if (link.to() != link.from()) {
                links.computeIfAbsent(link.to(), any -> new ArrayList<>()).add(link);
            }
        }
    }

    /** A span that grows with what is added. */
    private static final class Reach {
        private @Nullable LocalDateTime first;
        private @Nullable LocalDateTime last;

        void from(LocalDateTime moment) {
            first = first == null || moment.isBefore(first) ? moment : first;
        }

        void to(LocalDateTime moment) {
            last = last == null || moment.isAfter(last) ? moment : last;
        }
    }

    ScheduledRow row(ProjectTask task, LocalDateTime projectFinish) {
        Reach early = new Reach();
        Reach late = new Reach();
        Reach real = new Reach();
        for (ProjectLink link : links.getOrDefault(task.uid(), List.of())) {
            boolean before = link.to() == task.uid();
            ProjectTask other = tasks.get(before ? link.from() : link.to());
            ScheduledRow dates = other == null ? null : rows.get(other.uid());
            if (other == null || dates == null) {
                continue;
            }
            boolean otherStart =
                    switch (link.type()) {
                        case FS -> !before;
                        case SS -> true;
                        case FF -> false;
                        case SF -> before;
                    };
            boolean myStart =
                    switch (link.type()) {
                        case FS -> before;
                        case SS -> true;
                        case FF -> false;
                        case SF -> !before;
                    };
            WorkCalendar lags =
                    before ? remains.lagCalendar(other, task) : remains.lagCalendar(task, other);
            long lag = before ? link.lag() : -link.lag();
            add(early, myStart, lags, lag, otherStart ? dates.earlyStart() : dates.earlyFinish());
            add(late, myStart, lags, lag, otherStart ? dates.lateStart() : dates.lateFinish());
            add(real, myStart, lags, lag, otherStart ? dates.start() : dates.finish());
        }
        return row(task, early, late, real, projectFinish);
    }

    private static void add(
            Reach reach, boolean start, WorkCalendar lags, long lag, LocalDateTime moment) {
        LocalDateTime at = lags.add(moment, lag);
        if (start) {
            reach.from(at);
        } else {
            reach.to(at);
        }
    }

    private ScheduledRow row(
            ProjectTask task, Reach early, Reach late, Reach real, LocalDateTime projectFinish) {
        WorkCalendar calendar = remains.calendar(task);
        LocalDateTime first = early.first == null ? plan.anchor() : early.first;
        LocalDateTime start = calendar.nextWorking(max(first, plan.anchor()));
        LocalDateTime finish =
                early.last == null ? start : max(calendar.previousWorking(early.last), start);
        LocalDateTime lateFinish =
                late.last == null ? projectFinish : calendar.previousWorking(late.last);
        LocalDateTime lateFirst = late.first == null ? lateFinish : late.first;
        LocalDateTime lateStart =
                calendar.nextWorking(lateFirst.isAfter(lateFinish) ? lateFinish : lateFirst);
        long slack = calendar.workingMinutesBetween(finish, lateFinish);
        return new ScheduledRow(
                task.uid(),
                real.first == null ? start : real.first,
                real.last == null ? finish : max(calendar.previousWorking(real.last), start),
                start,
                finish,
                lateStart,
                lateFinish,
                slack,
                0,
                slack <= plan.rules().criticalMinutes());
    }

    private static LocalDateTime max(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
