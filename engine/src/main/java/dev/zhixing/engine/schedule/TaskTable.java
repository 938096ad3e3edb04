package dev.zhixing.engine.schedule;

import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Pause;
import dev.zhixing.engine.network.Point;
import dev.zhixing.engine.network.Task;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** What few tasks have, by task index up to the last of them; null when none has any. */
    @Nullable Extra @Nullable [] extra;

    /** True when at least one task is to be placed as late as possible. */
    final boolean anyLate;

    final List<Problem> problems = new ArrayList<>();

    private final WorkCalendar project;

    /** By identity: comparing calendars costs more than making one twice. */
    private final Map<WorkCalendar, Map<WorkCalendar, WorkCalendar>> intersections =
            new IdentityHashMap<>();

    TaskTable(Network network) {
        this(network, network.calendar(), null);
    }

    /** Reads all tasks, or those at some places. */
    private TaskTable(Network network, WorkCalendar projectCalendar, int @Nullable [] some) {
        int n = some == null ? network.tasks().size() : some.length;
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
        Crews crews = new Crews(network, this::together);
        boolean late = false;
        for (int i = 0; i < n; i++) {
            int at = some == null ? i : some[i];
            Task task = network.tasks().get(at);
            read(i, task);
            if (!crews.isEmpty() && task.followsResourceCalendars()) {
                staff(i, at, task, crews);
            }
            late |= constraint[i] == ALAP;
        }
        anyLate = late;
    }

    /** The terms of an older table, with those of some tasks read anew; shares what is equal. */
    TaskTable(TaskTable old, Network network, BitSet changed) {
        this(old, network, changed.stream().toArray());
    }

    private TaskTable(TaskTable old, Network network, int[] at) {
        TaskTable fresh = new TaskTable(network, old.project, at);
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
        extra = merged(old.extra, fresh.extra, at);
        anyLate = old.anyLate || fresh.anyLate;
    }

    private static @Nullable Extra @Nullable [] merged(
            @Nullable Extra @Nullable [] old, @Nullable Extra @Nullable [] fresh, int[] at) {
        if (old == null && fresh == null) {
            return null;
        }
        @Nullable Extra[] copy = old == null ? new @Nullable Extra[0] : old.clone();
        for (int k = 0; fresh != null && k < at.length; k++) {
            if (fresh[k] != null || at[k] < copy.length) {
                copy = at[k] < copy.length ? copy : Arrays.copyOf(copy, at[k] + 1);
                copy[at[k]] = fresh[k];
            }
        }
        return copy;
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

    /** What is out of the ordinary about a task, or null. */
    @Nullable Extra extra(int i) {
        return extra == null || i >= extra.length ? null : extra[i];
    }

    /** The duration of a task without its pauses. */
    long length(Network network, int i) {
        return state[i] == PINNED ? duration[i] : network.tasks().get(i).duration().minutes();
    }

    private void set(int i, Extra special) {
        extra = extra == null ? new @Nullable Extra[i + 1] : extra;
        if (i >= extra.length) {
            extra = Arrays.copyOf(extra, Math.max(i + 1, extra.length * 2));
        }
        extra[i] = special;
    }

    /** Puts a task into the hours of those who do it. */
    private void staff(int i, int at, Task task, Crews crews) {
        if (task.duration().elapsed() || task.resourceCalendar().isPresent()) {
            return;
        }
        WorkCalendar own = slackCalendar[i];
        WorkCalendar common = crews.common(at, task, own);
        if (common == null) {
            set(i, new Extra(crews.crew(at, task, own), task.delay(), task.point()));
        } else if (common != own) {
            calendar[i] = working(task, common);
            lagCalendar[i] = calendar[i];
            fix(i, task);
        }
    }

    private void read(int i, Task task) {
        WorkCalendar own = working(task, task.calendar().orElse(project));
        lagCalendar[i] = task.resourceCalendar().isEmpty() ? own : common(task, own);
        boolean elapsed = task.duration().elapsed();
        calendar[i] = elapsed ? ALL_DAY : lagCalendar[i];
        slackCalendar[i] = elapsed ? ALL_DAY : own;
        duration[i] = task.duration().minutes();
        remaining[i] = task.progress().remaining().orElse(duration[i]);
        if (!task.pauses().isEmpty()) {
            pause(i, task);
        }
        if (task.delay().amount() != 0 || task.point() != Point.SETTLES) {
            set(i, new Extra(null, task.delay(), task.point()));
        }
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
        return working(task, together(own, resources));
    }

    private WorkCalendar together(WorkCalendar one, WorkCalendar other) {
        return intersections
                .computeIfAbsent(one, any -> new IdentityHashMap<>())
                .computeIfAbsent(other, one::intersect);
    }

    /** Pauses lengthen a task; those that are still to come also lengthen what is left. */
    private void pause(int i, Task task) {
        long done = duration[i] - remaining[i];
        for (Pause pause : task.pauses()) {
            if (pause.after() < task.duration().minutes()) {
                duration[i] += pause.minutes();
                remaining[i] += pause.after() >= done ? pause.minutes() : 0;
            }
        }
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
