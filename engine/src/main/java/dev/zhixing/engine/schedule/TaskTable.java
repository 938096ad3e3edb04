package dev.zhixing.engine.schedule;

import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Task;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The terms of every task as arrays by task index. Unit: minutes as in {@link Minute}. */
final class TaskTable {
    /** No date. */
    static final long NONE = Long.MIN_VALUE;

    /** Constraint kinds, in the order of {@link #kindOf}. */
    static final byte ASAP = 0;

    static final byte ALAP = 1;
    static final byte SNET = 2;
    static final byte SNLT = 3;
    static final byte FNET = 4;
    static final byte FNLT = 5;
    static final byte MSO = 6;
    static final byte MFO = 7;

    /** What fixes a task's dates. */
    static final byte FREE = 0;

    static final byte STARTED = 1;
    static final byte FINISHED = 2;
    static final byte PINNED = 3;

    private static final WorkCalendar ALL_DAY = WorkCalendar.allDay();

    /** The calendar in which the duration counts, and the one in which lags count. */
    final WorkCalendar[] calendar;

    final WorkCalendar[] lagCalendar;

    /** The calendar in which total slack counts: without those of resources, as Microsoft does. */
    final WorkCalendar[] slackCalendar;

    /** Minutes in {@link #calendar}, and those still to do. */
    final long[] duration;

    final long[] remaining;
    final byte[] constraint;
    final long[] date;
    final long[] deadline;
    final byte[] state;

    /** Dates of started, finished and pinned tasks, else {@link #NONE}. */
    final long[] fixedStart;

    final long[] fixedFinish;

    /** True when at least one task is to be placed as late as possible. */
    final boolean anyLate;

    final List<Problem> problems = new ArrayList<>();

    private final WorkCalendar project;

    /** By identity: comparing calendars costs more than making one twice. */
    private final Map<WorkCalendar, Map<WorkCalendar, WorkCalendar>> intersections =
            new IdentityHashMap<>();

    TaskTable(Network network) {
        this(network.tasks(), network.calendar());
    }

    private TaskTable(List<Task> tasks, WorkCalendar projectCalendar) {
        int n = tasks.size();
        calendar = new WorkCalendar[n];
        lagCalendar = new WorkCalendar[n];
        slackCalendar = new WorkCalendar[n];
        duration = new long[n];
        remaining = new long[n];
        constraint = new byte[n];
        date = new long[n];
        deadline = new long[n];
        state = new byte[n];
        fixedStart = new long[n];
        fixedFinish = new long[n];
        project = usable(projectCalendar);
        boolean late = false;
        for (int i = 0; i < n; i++) {
            read(i, tasks.get(i));
            late |= constraint[i] == ALAP;
        }
        anyLate = late;
    }

    /** The terms of an older table, with those of some tasks read anew; shares what is equal. */
    TaskTable(TaskTable old, Network network, BitSet changed) {
        this(
                changed.stream().mapToObj(network.tasks()::get).toList(),
                old,
                changed.stream().toArray());
    }

    private TaskTable(List<Task> few, TaskTable old, int[] at) {
        TaskTable fresh = new TaskTable(few, old.project);
        project = old.project;
        problems.addAll(fresh.problems);
        calendar = merged(old.calendar, fresh.calendar, at);
        lagCalendar = merged(old.lagCalendar, fresh.lagCalendar, at);
        slackCalendar = merged(old.slackCalendar, fresh.slackCalendar, at);
        duration = merged(old.duration, fresh.duration, at);
        remaining = merged(old.remaining, fresh.remaining, at);
        constraint = merged(old.constraint, fresh.constraint, at);
        date = merged(old.date, fresh.date, at);
        deadline = merged(old.deadline, fresh.deadline, at);
        state = merged(old.state, fresh.state, at);
        fixedStart = merged(old.fixedStart, fresh.fixedStart, at);
        fixedFinish = merged(old.fixedFinish, fresh.fixedFinish, at);
        anyLate = old.anyLate || fresh.anyLate;
    }

    /** The old array, or a copy with the fresh entries when one of them differs. */
    private static long[] merged(long[] old, long[] fresh, int[] at) {
        long[] copy = old;
        for (int k = 0; k < at.length; k++) {
            if (old[at[k]] != fresh[k]) {
                copy = copy == old ? old.clone() : copy;
                copy[at[k]] = fresh[k];
            }
        }
        return copy;
    }

    private static byte[] merged(byte[] old, byte[] fresh, int[] at) {
        byte[] copy = old;
        for (int k = 0; k < at.length; k++) {
            if (old[at[k]] != fresh[k]) {
                copy = copy == old ? old.clone() : copy;
                copy[at[k]] = fresh[k];
            }
        }
        return copy;
    }

    private static WorkCalendar[] merged(WorkCalendar[] old, WorkCalendar[] fresh, int[] at) {
        WorkCalendar[] copy = old;
        for (int k = 0; k < at.length; k++) {
            if (old[at[k]] != fresh[k]) {
                copy = copy == old ? old.clone() : copy;
                copy[at[k]] = fresh[k];
            }
        }
        return copy;
    }

    /** The project calendar, or round the clock when that has no working time. */
    WorkCalendar project() {
        return project;
    }

    private WorkCalendar usable(WorkCalendar wished) {
        if (wished.hasWorkingWeek()) {
            return wished;
        }
        problems.add(new Problem.NoWorkingTime(wished.name(), OptionalLong.empty()));
        return ALL_DAY;
    }

    private void read(int i, Task task) {
        WorkCalendar own = working(task, task.calendar().orElse(project));
        lagCalendar[i] = task.resourceCalendar().isEmpty() ? own : common(task, own);
        boolean elapsed = task.duration().elapsed();
        calendar[i] = elapsed ? ALL_DAY : lagCalendar[i];
        slackCalendar[i] = elapsed ? ALL_DAY : own;
        duration[i] = task.duration().minutes();
        remaining[i] = task.progress().remaining().orElse(duration[i]);
        deadline[i] = task.deadline().map(Minute::of).orElse(NONE);
        constraint[i] = kindOf(task.constraint());
        date[i] = dateOf(task.constraint());
        fixedStart[i] = NONE;
        fixedFinish[i] = NONE;
        fix(i, task);
    }

    /** Task calendar and resource calendar together; without the former, the latter alone. */
    private WorkCalendar common(Task task, WorkCalendar own) {
        WorkCalendar resources = task.resourceCalendar().orElse(own);
        if (task.calendar().isEmpty()) {
            return working(task, resources);
        }
        Map<WorkCalendar, WorkCalendar> known =
                intersections.computeIfAbsent(own, any -> new IdentityHashMap<>());
        return working(task, known.computeIfAbsent(resources, own::intersect));
    }

    private WorkCalendar working(Task task, WorkCalendar wished) {
        if (wished.hasWorkingWeek()) {
            return wished;
        }
        problems.add(new Problem.NoWorkingTime(wished.name(), OptionalLong.of(task.id())));
        return project;
    }

    private void fix(int i, Task task) {
        if (task.progress().isStarted()) {
            fixedStart[i] = task.progress().start().map(Minute::of).orElse(NONE);
            fixedFinish[i] = task.progress().finish().map(Minute::of).orElse(NONE);
            state[i] = task.progress().isFinished() ? FINISHED : STARTED;
        } else if (task.pin().isPresent()) {
            fixedStart[i] = Minute.of(task.pin().get().start());
            fixedFinish[i] = Minute.of(task.pin().get().finish());
            duration[i] = calendar[i].worked(fixedFinish[i]) - calendar[i].worked(fixedStart[i]);
            state[i] = PINNED;
        }
    }

    private static byte kindOf(Constraint constraint) {
        return switch (constraint) {
            case Constraint.AsSoonAsPossible _ -> ASAP;
            case Constraint.AsLateAsPossible _ -> ALAP;
            case Constraint.StartNotBefore _ -> SNET;
            case Constraint.StartNotAfter _ -> SNLT;
            case Constraint.FinishNotBefore _ -> FNET;
            case Constraint.FinishNotAfter _ -> FNLT;
            case Constraint.StartOn _ -> MSO;
            case Constraint.FinishOn _ -> MFO;
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
        return at == null ? NONE : Minute.of(at);
    }
}
