package dev.zhixing.formats.project;

import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.Scheduler;
import dev.zhixing.engine.schedule.TaskDates;
import dev.zhixing.formats.project.ProjectTask.Pinning;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Schedules what remains of a plan under Primavera's rules: lengths that follow from an expected
 * finish, open ends, and what is as late as possible without free float need the dates of a
 * schedule before.
 */
final class PrimaveraSchedule {
    /** Lengths that follow from dates that follow from lengths: chains of them are short. */
    private static final int ROUNDS = 20;

    private final ProjectPlan plan;
    private final List<ProjectTask> expecting;

    PrimaveraSchedule(ProjectPlan plan) {
        this.plan = plan;
        this.expecting =
                plan.tasks().stream()
                        .filter(Remains::isActivity)
                        .filter(task -> task.expectedFinish() != null)
                        .filter(task -> task.progress().finish() == null)
                        .toList();
    }

    Schedule schedule() {
        Map<Integer, Long> lengths = new HashMap<>();
        Schedule found = schedule(lengths, Map.of());
        for (int round = 0; round < ROUNDS && follow(found, lengths); round++) {
            found = schedule(lengths, Map.of());
        }
        if (plan.rules().openEndsCritical()) {
            found = schedule(lengths, openEnds(found));
        }
        return late(found);
    }

    private Schedule schedule(Map<Integer, Long> lengths, Map<Integer, LocalDateTime> finishBy) {
        return Scheduler.schedule(Networks.of(new Remains(plan, lengths).plan(finishBy)));
    }

    /** What is expected to be done by a date lasts until then; true when a length changed. */
    private boolean follow(Schedule schedule, Map<Integer, Long> lengths) {
        Remains remains = new Remains(plan);
        boolean changed = false;
        for (ProjectTask task : expecting) {
            LocalDateTime start = schedule.dates(task.uid()).earlyStart();
            LocalDateTime finish = Objects.requireNonNull(task.expectedFinish());
            long minutes = Math.max(0, remains.calendar(task).workingMinutesBetween(start, finish));
            changed |= !Objects.equals(lengths.put(task.uid(), minutes), minutes);
        }
        return changed;
    }

    /** Activities that nothing follows have no room where open ends are critical. */
    private static Map<Integer, LocalDateTime> openEnds(Schedule schedule) {
        Map<Integer, LocalDateTime> finishes = new HashMap<>();
        schedule.allDates().forEach(dates -> finishes.put((int) dates.id(), dates.earlyFinish()));
        schedule.network().links().forEach(link -> finishes.remove((int) link.from()));
        return finishes;
    }

    /**
     * "As late as possible" means without free float: nothing that follows moves. From the end
     * backward, so that each one is moved up to where those after it have been moved to.
     */
    private Schedule late(Schedule first) {
        List<Integer> late =
                plan.tasks().stream()
                        .filter(task -> Remains.isActivity(task) && isLate(task))
                        .map(ProjectTask::uid)
                        .sorted(Comparator.comparing(id -> first.dates(id).earlyFinish()))
                        .toList();
        Remains remains = new Remains(plan);
        Map<Integer, WorkCalendar> calendars = new HashMap<>();
        for (ProjectTask task : plan.tasks()) {
            calendars.put(task.uid(), remains.calendar(task));
        }
        Schedule found = first;
        boolean moved = !late.isEmpty();
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = false;
            for (int id : late.reversed()) {
                TaskDates dates = found.dates(id);
                if (dates.freeSlack() > 0) {
                    WorkCalendar calendar = Objects.requireNonNull(calendars.get(id));
                    found = movedOn(found, dates, calendar);
                    moved = true;
                }
            }
        }
        return found;
    }

    private static Schedule movedOn(Schedule schedule, TaskDates dates, WorkCalendar calendar) {
        Task task = schedule.network().task(dates.id());
        LocalDateTime start = calendar.add(dates.earlyStart(), dates.freeSlack());
        boolean point = dates.earlyStart().equals(dates.earlyFinish());
        Constraint later =
                new Constraint.StartNotBefore(point ? start : calendar.nextWorking(start));
        return Scheduler.reschedule(schedule, schedule.network().with(task.constraint(later)));
    }

    private static boolean isLate(ProjectTask task) {
        return task.progress().start() == null
                && task.wishes().stream()
                        .anyMatch(wish -> wish.pinning() == Pinning.AS_LATE_AS_POSSIBLE)
                && task.wishes().stream()
                        .noneMatch(
                                wish ->
                                        wish.pinning() == Pinning.MANDATORY_START
                                                || wish.pinning() == Pinning.MANDATORY_FINISH);
    }
}
