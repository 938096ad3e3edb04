package dev.zhixing.formats.project;

import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.Scheduler;
import dev.zhixing.engine.schedule.TaskDates;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Schedules a plan under Microsoft's rules, with the options that its file was saved with. */
final class MicrosoftSchedule {
    private MicrosoftSchedule() {}

    static Schedule of(ProjectPlan plan) {
        Network network = Networks.of(plan);
        Schedule schedule = Scheduler.schedule(network);
        if (!plan.rules().datesBeforeLinks() && !plan.fromFinish()) {
            schedule = Scheduler.schedule(givingWay(network));
        }
        return plan.rules().openEndsCritical() ? Scheduler.schedule(ended(schedule)) : schedule;
    }

    /** Latest and fixed dates that do not move a task before what it waits for, but take slack. */
    private static Network givingWay(Network network) {
        List<Task> tasks = new ArrayList<>();
        for (Task task : network.tasks()) {
            long minutes = task.duration().minutes();
            var calendar = task.calendar().orElse(network.calendar());
            tasks.add(
                    switch (task.constraint()) {
                        case Constraint.StartNotAfter c ->
                                due(
                                        task.constraint(Constraint.ASAP),
                                        calendar.add(c.at(), minutes));
                        case Constraint.FinishNotAfter c ->
                                due(task.constraint(Constraint.ASAP), c.at());
                        case Constraint.StartOn c ->
                                due(
                                        task.constraint(new Constraint.StartNotBefore(c.at())),
                                        calendar.add(c.at(), minutes));
                        case Constraint.FinishOn c ->
                                due(
                                        task.constraint(new Constraint.FinishNotBefore(c.at())),
                                        c.at());
                        default -> task;
                    });
        }
        return network.with(tasks);
    }

    private static Task due(Task task, LocalDateTime latest) {
        return task.deadline()
                .filter(deadline -> !deadline.isAfter(latest))
                .map(task::deadline)
                .orElseGet(() -> task.deadline(latest));
    }

    /** With several critical paths, each one's end has no slack: what nothing follows. */
    private static Network ended(Schedule schedule) {
        Network network = schedule.network();
        Set<Long> followed = new HashSet<>();
        for (Link link : network.links()) {
            followed.add(link.from());
        }
        List<Task> tasks = new ArrayList<>();
        for (Task task : network.tasks()) {
            TaskDates dates = schedule.dates(task.id());
            boolean open = !dates.summary() && !isFollowed(network, task, followed);
            tasks.add(open ? due(task, dates.earlyFinish()) : task);
        }
        return network.with(tasks);
    }

    /** Links of summaries are links of all in them. */
    private static boolean isFollowed(Network network, Task task, Set<Long> followed) {
        boolean found = followed.contains(task.id());
        OptionalLong above = task.parent();
        while (!found && above.isPresent()) {
            found = followed.contains(above.getAsLong());
            above = network.task(above.getAsLong()).parent();
        }
        return found;
    }
}
