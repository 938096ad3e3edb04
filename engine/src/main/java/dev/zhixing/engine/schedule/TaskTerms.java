package dev.zhixing.engine.schedule;

import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Pause;
import dev.zhixing.engine.network.Point;
import dev.zhixing.engine.network.Task;

import java.time.LocalDateTime;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Reads the terms of tasks into the columns of a {@link TaskTable}. */
final class TaskTerms {
    private final TaskTable table;
    private final Network network;
    private final Crews crews;

    /** By identity: comparing calendars costs more than making one twice. */
    private final Map<WorkCalendar, Map<WorkCalendar, WorkCalendar>> intersections =
            new IdentityHashMap<>();

    TaskTerms(TaskTable table, Network network) {
        this.table = table;
        this.network = network;
        this.crews = new Crews(network, this::together);
    }

    /** Reads the task at one place of the network into one place of the table. */
    void read(int i, int at) {
        Task task = network.tasks().get(at);
        read(i, task);
        if (!crews.isEmpty() && task.followsResourceCalendars()) {
            staff(i, at, task);
        }
    }

    private void read(int i, Task task) {
        WorkCalendar own = working(task, task.calendar().orElse(table.project()));
        table.lagCalendar[i] = task.resourceCalendar().isEmpty() ? own : common(task, own);
        boolean elapsed = task.duration().elapsed();
        table.calendar[i] = elapsed ? TaskTable.ALL_DAY : table.lagCalendar[i];
        table.slackCalendar[i] = elapsed ? TaskTable.ALL_DAY : own;
        table.duration[i] = task.duration().minutes();
        table.remaining[i] = task.progress().remaining().orElse(table.duration[i]);
        if (!task.pauses().isEmpty()) {
            pause(i, task);
        }
        if (task.delay().amount() != 0 || task.point() != Point.SETTLES) {
            table.set(i, new Extra(null, task.delay(), task.point()));
        }
        table.deadline[i] = task.deadline().map(Minute::of).orElse(TaskTable.NONE);
        table.constraint[i] = kindOf(task.constraint());
        table.date[i] = dateOf(task.constraint());
        table.fixedStart[i] = TaskTable.NONE;
        table.fixedFinish[i] = TaskTable.NONE;
        fix(i, task);
    }

    /** Puts a task into the hours of those who do it. */
    private void staff(int i, int at, Task task) {
        if (task.duration().elapsed() || task.resourceCalendar().isPresent()) {
            return;
        }
        WorkCalendar own = table.slackCalendar[i];
        WorkCalendar common = crews.common(at, task, own);
        if (common == null) {
            table.set(i, new Extra(crews.crew(at, task, own), task.delay(), task.point()));
        } else if (common != own) {
            table.calendar[i] = working(task, common);
            table.lagCalendar[i] = table.calendar[i];
            fix(i, task);
        }
    }

    /** Task calendar and resource calendar together; without the former, the latter alone. */
    private WorkCalendar common(Task task, WorkCalendar own) {
        WorkCalendar resources = task.resourceCalendar().orElse(own);
        if (task.calendar().isEmpty()) {
            return working(task, resources);
        }
        return working(task, together(own, resources));
    }

    private WorkCalendar together(WorkCalendar one, WorkCalendar other) {
        return intersections
                .computeIfAbsent(one, any -> new IdentityHashMap<>())
                .computeIfAbsent(other, one::intersect);
    }

    /** Pauses lengthen a task; those that are still to come also lengthen what is left. */
    private void pause(int i, Task task) {
        long done = table.duration[i] - table.remaining[i];
        for (Pause pause : task.pauses()) {
            if (pause.after() < task.duration().minutes()) {
                table.duration[i] += pause.minutes();
                table.remaining[i] += pause.after() >= done ? pause.minutes() : 0;
            }
        }
    }

    private WorkCalendar working(Task task, WorkCalendar wished) {
        if (wished.hasWorkingWeek()) {
            return wished;
        }
        table.problems.add(new Problem.NoWorkingTime(wished.name(), OptionalLong.of(task.id())));
        return table.project();
    }

    private void fix(int i, Task task) {
        if (task.progress().isStarted()) {
            table.fixedStart[i] = task.progress().start().map(Minute::of).orElse(TaskTable.NONE);
            table.fixedFinish[i] = task.progress().finish().map(Minute::of).orElse(TaskTable.NONE);
            boolean finished = task.progress().isFinished();
            table.state[i] = finished ? TaskTable.FINISHED : TaskTable.STARTED;
        } else if (task.pin().isPresent()) {
            table.fixedStart[i] = Minute.of(task.pin().get().start());
            table.fixedFinish[i] = Minute.of(task.pin().get().finish());
            WorkCalendar calendar = table.calendar[i];
            table.duration[i] =
                    calendar.worked(table.fixedFinish[i]) - calendar.worked(table.fixedStart[i]);
            table.state[i] = TaskTable.PINNED;
        }
    }

    private static byte kindOf(Constraint constraint) {
        return switch (constraint) {
            case Constraint.AsSoonAsPossible _ -> TaskTable.ASAP;
            case Constraint.AsLateAsPossible _ -> TaskTable.ALAP;
            case Constraint.StartNotBefore _ -> TaskTable.SNET;
            case Constraint.StartNotAfter _ -> TaskTable.SNLT;
            case Constraint.FinishNotBefore _ -> TaskTable.FNET;
            case Constraint.FinishNotAfter _ -> TaskTable.FNLT;
            case Constraint.StartOn _ -> TaskTable.MSO;
            case Constraint.FinishOn _ -> TaskTable.MFO;
        };
    }

    private static long dateOf(Constraint constraint) {
        LocalDateTime at =
                switch (constraint) {
                    case Constraint.AsSoonAsPossible _, Constraint.AsLateAsPossible _ -> null;
                    case Constraint.StartNotBefore c -> c.at();
                    case Constraint.StartNotAfter c -> c.at();
                    case Constraint.FinishNotBefore c -> c.at();
                    case Constraint.FinishNotAfter c -> c.at();
                    case Constraint.StartOn c -> c.at();
                    case Constraint.FinishOn c -> c.at();
                };
        return at == null ? TaskTable.NONE : Minute.of(at);
    }
}
