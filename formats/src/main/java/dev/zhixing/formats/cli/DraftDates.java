package dev.zhixing.formats.cli;

import dev.zhixing.formats.model.PlanDraft;
import dev.zhixing.formats.model.PredecessorDraft;
import dev.zhixing.formats.model.TaskDraft;
import dev.zhixing.formats.office.tables.WorkDays;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Dates of a draft by Monday to Friday: the file's own where it has them, else from durations and
 * predecessors. The product's engine and calendars decide after an import; this is for a look.
 */
final class DraftDates {
    /** Start and finish of a task, as far as they can be said. */
    record Dates(@Nullable LocalDate start, @Nullable LocalDate finish) {}

    private final PlanDraft plan;
    private final Map<String, TaskDraft> tasks = new LinkedHashMap<>();
    private final Map<String, Dates> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    DraftDates(PlanDraft plan) {
        this.plan = plan;
        plan.tasks().forEach(task -> tasks.put(task.code(), task));
        for (TaskDraft task : plan.tasks()) {
            if (open.size() < 5_000) {
                dates(task);
            }
        }
        rollUp();
    }

    Dates of(TaskDraft task) {
        return known.getOrDefault(task.code(), new Dates(null, null));
    }

    private Dates dates(TaskDraft task) {
        Dates done = known.get(task.code());
        if (done != null) {
            return done;
        }
        if (open.size() > 500 || !open.add(task.code())) {
            return new Dates(task.timing().start(), task.timing().finish());
        }
        Dates dates = calculate(task);
        open.remove(task.code());
        known.put(task.code(), dates);
        return dates;
    }

    private Dates calculate(TaskDraft task) {
        LocalDate start = task.timing().start();
        LocalDate finish = task.timing().finish();
        Integer days = task.timing().durationDays();
        if (days == null) {
            return new Dates(start, finish);
        }
        int steps = Math.max(0, days - 1);
        if (start == null && finish != null) {
            start = days == 0 ? finish : WorkDays.plus(finish, -steps);
        }
        if (start == null) {
            start = earliest(task, steps);
        }
        if (start != null && finish == null) {
            finish = days == 0 ? start : WorkDays.plus(WorkDays.onOrAfter(start), steps);
        }
        return new Dates(start, finish);
    }

    private @Nullable LocalDate earliest(TaskDraft task, int steps) {
        LocalDate planStart = plan.start();
        if (planStart == null) {
            return null;
        }
        LocalDate earliest = WorkDays.onOrAfter(planStart);
        for (PredecessorDraft link : task.predecessors()) {
            TaskDraft before = tasks.get(link.code());
            Dates dates = before == null ? null : dates(before);
            LocalDate start = dates == null ? null : dates.start;
            LocalDate finish = dates == null ? null : dates.finish;
            if (start == null || finish == null) {
                return null;
            }
            boolean point = steps == 0 && Integer.valueOf(0).equals(task.timing().durationDays());
            LocalDate bound =
                    switch (link.type()) {
                        case FS -> WorkDays.plus(finish, link.lagDays() + (point ? 0 : 1));
                        case SS -> WorkDays.plus(start, link.lagDays());
                        case FF -> WorkDays.plus(finish, link.lagDays() - steps);
                        case SF -> WorkDays.plus(start, link.lagDays() - steps);
                    };
            earliest = bound.isAfter(earliest) ? bound : earliest;
        }
        return earliest;
    }

    /** Phases span their children, from the deepest up. */
    private void rollUp() {
        for (TaskDraft task : plan.tasks().reversed()) {
            Dates own = of(task);
            TaskDraft parent = task.parentCode() == null ? null : tasks.get(task.parentCode());
            if (parent != null
                    && parent.timing().start() == null
                    && parent.timing().finish() == null) {
                Dates before = of(parent);
                known.put(
                        parent.code(),
                        new Dates(
                                earlier(before.start, own.start),
                                later(before.finish, own.finish)));
            }
        }
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
