package dev.zhixing.engine.schedule;

import dev.zhixing.engine.calendar.CalendarException;
import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Rules.StartedWork;
import dev.zhixing.engine.network.Task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says why a task has its dates. */
final class Explanation {
    private final Schedule schedule;
    private final Model model;
    private final Drivers drivers;

    Explanation(Schedule schedule) {
        this.schedule = schedule;
        this.model = schedule.model;
        this.drivers = new Drivers(schedule);
    }

    List<Reason> of(int i) {
        List<Reason> reasons = new ArrayList<>();
        if (model.graph.tree.summary[i]) {
            summary(i, reasons);
            return reasons;
        }
        Task task = model.network.tasks().get(i);
        switch (model.tasks.state[i]) {
            case TaskTable.FINISHED -> {
                reasons.add(new Reason.ReallyStarted(Minute.at(schedule.start[i])));
                reasons.add(new Reason.ReallyFinished(Minute.at(schedule.finish[i])));
            }
            case TaskTable.STARTED -> started(i, reasons);
            case TaskTable.PINNED ->
                    task.pin().ifPresent(pin -> reasons.add(new Reason.SetByHand(pin)));
            default -> free(i, task, reasons);
        }
        return reasons;
    }

    private void summary(int i, List<Reason> reasons) {
        int first = drivers.deciding(i, false);
        int last = drivers.deciding(i, true);
        if (first >= 0 && last >= 0) {
            reasons.add(new Reason.FromChildren(model.id(first), model.id(last)));
        } else {
            reasons.add(new Reason.ProjectStart(schedule.start()));
        }
    }

    private void started(int i, List<Reason> reasons) {
        reasons.add(new Reason.ReallyStarted(Minute.at(schedule.start[i])));
        drivers.of(i).forEach(k -> reasons.add(pushedBy(k)));
        if (model.network.rules().startedWork() != StartedWork.GOES_ON) {
            WorkCalendar calendar = model.tasks.calendar[i];
            model.network
                    .statusDate()
                    .filter(
                            at ->
                                    calendar.worked(Minute.of(at)) + model.tasks.remaining[i]
                                            == calendar.worked(schedule.finish[i]))
                    .ifPresent(at -> reasons.add(new Reason.AfterStatusDate(at)));
        }
        daysOff(i, schedule.start[i], reasons);
    }

    private Reason pushedBy(int link) {
        return new Reason.PushedBy(model.network.links().get(link));
    }

    private void free(int i, Task task, List<Reason> reasons) {
        boolean held = isHeldByConstraint(i);
        long bound = TaskTable.NONE;
        if (held) {
            reasons.add(new Reason.Constrained(task.constraint()));
        }
        if (!isForced(i)) {
            for (int link : drivers.of(i)) {
                reasons.add(pushedBy(link));
                if (!model.links.toFinish[link]) {
                    bound = Math.max(bound, drivers.pushed(link));
                }
            }
        }
        if (reasons.isEmpty() && model.tasks.constraint[i] == TaskTable.ALAP) {
            reasons.add(
                    new Reason.AsLateAsPossible(
                            Minute.at(schedule.passes.room().late().finish[i])));
        }
        if (reasons.isEmpty()) {
            fromAbove(i, reasons);
        }
        if (reasons.isEmpty()) {
            reasons.add(new Reason.ProjectStart(schedule.start()));
            bound = schedule.passes.projectStart;
        }
        daysOff(i, bound == TaskTable.NONE ? schedule.start[i] : bound, reasons);
    }

    /** A summary may hold back what is in it until a date. */
    private void fromAbove(int i, List<Reason> reasons) {
        long first = schedule.passes.projectStart;
        int holder = -1;
        for (int at = model.graph.tree.parent[i]; at >= 0; at = model.graph.tree.parent[at]) {
            if (model.tasks.constraint[at] == TaskTable.SNET && model.tasks.date[at] > first) {
                first = model.tasks.date[at];
                holder = at;
            }
        }
        if (holder >= 0) {
            Task summary = model.network.tasks().get(holder);
            reasons.add(new Reason.Constrained(summary.constraint()));
        }
    }

    /** True when the constraint decides the date, alone or together with links. */
    private boolean isHeldByConstraint(int i) {
        WorkCalendar calendar = model.tasks.calendar[i];
        if (model.tasks.date[i] == TaskTable.NONE) {
            return false;
        }
        long at = calendar.worked(model.tasks.date[i]);
        return switch (model.tasks.constraint[i]) {
            case TaskTable.SNET -> at >= calendar.worked(schedule.start[i]);
            case TaskTable.FNET -> at >= calendar.worked(schedule.finish[i]);
            default -> isForced(i);
        };
    }

    /** True when the constraint overrules links. */
    private boolean isForced(int i) {
        return switch (model.tasks.constraint[i]) {
            case TaskTable.MSO, TaskTable.MFO -> true;
            case TaskTable.SNLT, TaskTable.FNLT -> isBeforeLinks(i);
            default -> false;
        };
    }

    private boolean isBeforeLinks(int i) {
        WorkCalendar calendar = model.tasks.calendar[i];
        long start = calendar.worked(schedule.start[i]);
        for (int at = model.graph.inStart[i]; at < model.graph.inStart[i + 1]; at++) {
            int link = model.graph.in[at];
            long length = model.links.toFinish[link] ? model.tasks.duration[i] : 0;
            if (calendar.worked(drivers.pushed(link)) - length > start) {
                return true;
            }
        }
        return false;
    }

    /** Days without work between what pushes the task and its finish, named where they have one. */
    private void daysOff(int i, long from, List<Reason> reasons) {
        WorkCalendar calendar = model.tasks.calendar[i];
        LocalDate first = Minute.at(Math.min(from, schedule.start[i])).toLocalDate();
        LocalDate last = Minute.at(schedule.finish[i]).toLocalDate();
        for (CalendarException exception : calendar.exceptions()) {
            if (exception.hours().isOff()
                    && !exception.to().isBefore(first)
                    && !exception.from().isAfter(last)) {
                reasons.add(new Reason.DaysOff(exception.name(), exception.from(), exception.to()));
            }
        }
        LocalDate start = Minute.at(schedule.start[i]).toLocalDate();
        LocalDate free = first;
        while (free.isBefore(start) && calendar.isWorkingDay(free)) {
            free = free.plusDays(1);
        }
        boolean named = calendar.exceptionOn(free).isPresent();
        if (free.isBefore(start) && !named && calendar.worked(from) == workedAtStart(i, calendar)) {
            LocalDate end = free;
            while (!calendar.isWorkingDay(end.plusDays(1))) {
                end = end.plusDays(1);
            }
            reasons.add(new Reason.DaysOff("", free, end));
        }
    }

    private long workedAtStart(int i, WorkCalendar calendar) {
        return calendar.worked(schedule.start[i]);
    }
}
