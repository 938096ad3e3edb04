package dev.zhixing.engine.schedule;

import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Network;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
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

    static final WorkCalendar ALL_DAY = WorkCalendar.allDay();

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
        TaskTerms terms = new TaskTerms(this, network);
        boolean late = false;
        for (int i = 0; i < n; i++) {
            terms.read(i, some == null ? i : some[i]);
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
        calendar = Patch.merged(old.calendar, fresh.calendar, at);
        lagCalendar = Patch.merged(old.lagCalendar, fresh.lagCalendar, at);
        slackCalendar = Patch.merged(old.slackCalendar, fresh.slackCalendar, at);
        duration = Patch.merged(old.duration, fresh.duration, at);
        remaining = Patch.merged(old.remaining, fresh.remaining, at);
        constraint = Patch.merged(old.constraint, fresh.constraint, at);
        date = Patch.merged(old.date, fresh.date, at);
        deadline = Patch.merged(old.deadline, fresh.deadline, at);
        state = Patch.merged(old.state, fresh.state, at);
        fixedStart = Patch.merged(old.fixedStart, fresh.fixedStart, at);
        fixedFinish = Patch.merged(old.fixedFinish, fresh.fixedFinish, at);
        extra = Patch.merged(old.extra, fresh.extra, at);
        anyLate = old.anyLate || fresh.anyLate;
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

    /** When all inside a summary has to be done, {@link Placing#FAR} when nothing is said. */
    long latestOf(int summary) {
        long latest = deadline[summary] == NONE ? Placing.FAR : deadline[summary];
        return constraint[summary] == FNLT ? Math.min(latest, date[summary]) : latest;
    }

    /** The duration of a task without its pauses. */
    long length(Network network, int i) {
        return state[i] == PINNED ? duration[i] : network.tasks().get(i).duration().minutes();
    }

    void set(int i, Extra special) {
        extra = extra == null ? new @Nullable Extra[i + 1] : extra;
        if (i >= extra.length) {
            extra = Arrays.copyOf(extra, Math.max(i + 1, extra.length * 2));
        }
        extra[i] = special;
    }
}
