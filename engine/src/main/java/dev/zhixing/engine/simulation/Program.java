package dev.zhixing.engine.simulation;

import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Lag;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.Scheduler;
import dev.zhixing.engine.schedule.Workings;
import dev.zhixing.engine.schedule.Workings.State;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** All that is the same in every sample, ready for the passes; shared by all threads. */
final class Program {
    private static final int DAY = 1440;

    /** Dates and lags beyond this are left to the scheduler itself: 500 years. */
    static final long MOST = 500L * 366 * DAY;

    final Chances chances;
    final int n;
    final int[] order;
    final long base;
    final State[] state;
    final boolean[] active;
    final int[] parent;
    final int[][] children;

    /** The line of a task's calendar, of its slack, and that on which its dates are kept. */
    final Axis[] own;

    final Axis[] slack;
    final Axis[] kept;
    final Axis clock;
    final Axis project;
    final List<Axis> axes = new ArrayList<>();

    final Edge[][] in;
    final Edge[][] out;

    /** What holds a task back in every sample, as a moment and as a place. */
    final int[] floor;

    final boolean[] moving;

    /** True when the moments of a task are asked for on other lines than its own. */
    final boolean[] crossing;

    final Class<?>[] constraint;
    final long[] date;
    final long[] deadline;
    final int[] fixedStart;
    final int[] fixedFinish;

    /** False for what is finished, and for summaries in which everything is. */
    final boolean[] unfinished;

    /** Minutes of a task that do not vary: what is done, or all of it. */
    final int[] done;

    final int projectStart;
    final long restNotBefore;
    final boolean restWaits;

    /** By identity first: comparing calendars takes long. */
    private final Map<WorkCalendar, Axis> seen = new IdentityHashMap<>();

    private final Map<WorkCalendar, Axis> known = new HashMap<>();
    private final Map<Axis, int[]> ending = new IdentityHashMap<>();
    private final int daysAfter;

    /**
     * @param span minutes that the plan takes as it stands
     */
    private Program(Chances chances, Workings workings, long span) {
        this.chances = chances;
        n = chances.planned.length;
        order = workings.order();
        base = Math.floorDiv(workings.start(), (long) DAY) * DAY;
        daysAfter = (int) Math.min(60 * 366, 2 * span / DAY + 800);
        clock = axis(WorkCalendar.allDay());
        project = axis(workings.projectCalendar());
        state = new State[n];
        active = new boolean[n];
        parent = new int[n];
        children = new int[n][];
        own = new Axis[n];
        slack = new Axis[n];
        kept = new Axis[n];
        in = new Edge[n][];
        out = new Edge[n][];
        floor = new int[n];
        moving = new boolean[n];
        crossing = new boolean[n];
        constraint = new Class<?>[n];
        date = new long[n];
        deadline = new long[n];
        fixedStart = new int[n];
        fixedFinish = new int[n];
        done = new int[n];
        unfinished = new boolean[n];
        projectStart = (int) (workings.start() - base);
        restNotBefore = relative(workings.restNotBefore());
        restWaits = workings.restWaitsForLinks();
        for (int i = 0; i < n; i++) {
            read(i, workings);
        }
        // Children come after the summary's first node, and before its second.
        for (int node : order) {
            if (node >= n) {
                kept[node - n] = common(node - n);
            }
        }
        for (int i = 0; i < n; i++) {
            in[i] = edges(i, workings.into(i), true, workings);
            out[i] = edges(i, workings.outOf(i), false, workings);
        }
        for (int i = 0; i < n; i++) {
            cross(i);
        }
        for (int node : order) {
            if (node < n) {
                hold(node);
            }
        }
        Map<Axis, List<Integer>> last = new IdentityHashMap<>();
        for (int i = 0; i < n; i++) {
            if (active[i] && state[i] != State.FINISHED && state[i] != State.SUMMARY) {
                for (int at = i; at >= 0 && !unfinished[at]; at = parent[at]) {
                    unfinished[at] = true;
                }
            }
            if (active[i] && state[i] != State.SUMMARY) {
                last.computeIfAbsent(kept[i], any -> new ArrayList<>()).add(i);
            }
        }
        last.forEach((axis, tasks) -> ending.put(axis, tasks.stream().mapToInt(t -> t).toArray()));
    }

    /** The tasks whose finish may be that of the project, by the line on which it is kept. */
    int[] ending(Axis axis) {
        return ending.getOrDefault(axis, new int[0]);
    }

    /** The program of a network, or null when the passes cannot do all that it asks for. */
    static @Nullable Program of(Chances chances) {
        Workings workings = Workings.of(chances.network);
        if (!suits(workings, chances.planned.length)) {
            return null;
        }
        Schedule planned = Scheduler.schedule(chances.network);
        return new Program(
                chances, workings, Minute.of(planned.finish()) - Minute.of(planned.start()));
    }

    private static boolean suits(Workings workings, int n) {
        boolean near = workings.isPlain();
        for (int i = 0; i < n; i++) {
            near &= isNear(workings, workings.date(i)) && isNear(workings, workings.deadline(i));
            near &= isNear(workings, workings.fixedStart(i));
            near &= isNear(workings, workings.fixedFinish(i));
            for (Workings.Tie tie : workings.into(i)) {
                near &= Math.abs(workings.link(tie.link()).lag().amount()) < MOST / 10;
            }
        }
        return near && isNear(workings, workings.restNotBefore());
    }

    private static boolean isNear(Workings workings, long minute) {
        return minute == Workings.NONE || Math.abs(minute - workings.start()) < MOST / 4;
    }

    private Axis axis(WorkCalendar calendar) {
        return seen.computeIfAbsent(calendar, one -> known.computeIfAbsent(one, this::drawn));
    }

    private Axis drawn(WorkCalendar calendar) {
        Axis axis = new Axis(calendar, base, 400, daysAfter);
        axes.add(axis);
        return axis;
    }

    private long relative(long minute) {
        return minute == Workings.NONE ? Workings.NONE : minute - base;
    }

    private void read(int i, Workings workings) {
        var task = chances.network.tasks().get(i);
        state[i] = workings.state(i);
        active[i] = workings.isActive(i);
        parent[i] = chances.network.parentIndex(i);
        children[i] = workings.children(i);
        own[i] = axis(workings.calendar(i));
        slack[i] = axis(workings.slackCalendar(i));
        kept[i] = own[i];
        constraint[i] = task.constraint().getClass();
        date[i] = relative(workings.date(i));
        deadline[i] = relative(workings.deadline(i));
        boolean pinned = task.pin().isPresent() && !task.progress().isStarted();
        long whole = pinned ? workings.duration(i) : task.duration().minutes();
        done[i] =
                switch (state[i]) {
                    case FREE -> 0;
                    case STARTED -> (int) Math.max(0, whole - chances.planned[i]);
                    default -> (int) whole;
                };
        if (workings.fixedStart(i) != Workings.NONE && state[i] != State.SUMMARY) {
            fixedStart[i] = (int) relative(workings.fixedStart(i));
            boolean ended = workings.fixedFinish(i) != Workings.NONE;
            fixedFinish[i] = ended ? (int) relative(workings.fixedFinish(i)) : fixedStart[i];
            if (!own[i].has(fixedStart[i]) || !own[i].has(fixedFinish[i])) {
                kept[i] = clock;
            }
        }
    }

    /** The line that all children share, else the clock. */
    private Axis common(int summary) {
        Axis shared = null;
        boolean filled = false;
        for (int child : children[summary]) {
            filled |= active[child] || !active[summary];
            shared = shared == null || shared == kept[child] ? kept[child] : clock;
        }
        return shared == null || !filled ? clock : shared;
    }

    /** When all inside a summary has to be done, or {@link Workings#NONE}. */
    long latestOfSummary(int i) {
        boolean bound = constraint[i] == Constraint.FinishNotAfter.class;
        if (!bound || deadline[i] == Workings.NONE) {
            return bound ? date[i] : deadline[i];
        }
        return Math.min(date[i], deadline[i]);
    }

    /** The line on which pushes arrive at a task. */
    Axis bound(int i) {
        return state[i] == State.SUMMARY ? kept[i] : own[i];
    }

    private Edge[] edges(int i, Workings.Tie[] ties, boolean into, Workings workings) {
        List<Edge> edges = new ArrayList<>();
        for (Workings.Tie tie : ties) {
            int from = into ? tie.other() : i;
            int to = into ? i : tie.other();
            boolean heeded =
                    switch (state[to]) {
                        case FREE, SUMMARY -> true;
                        case STARTED -> restWaits || !into;
                        case FINISHED -> false;
                        case PINNED -> !into;
                    };
            if (heeded) {
                Axis counted = axis(workings.lagCalendar(tie.link()));
                Axis away = into ? kept[from] : bound(from);
                edges.add(edge(tie, from, workings.link(tie.link()), counted, away, bound(to)));
            }
        }
        return edges.toArray(Edge[]::new);
    }

    private static Edge edge(
            Workings.Tie tie, int from, Link link, Axis counted, Axis away, Axis here) {
        Lag lag = link.lag();
        boolean percent = lag.unit() == Lag.Unit.PERCENT || lag.unit() == Lag.Unit.ELAPSED_PERCENT;
        boolean plain = !percent && !lag.isElapsed() && here == counted;
        boolean same = away == here;
        Edge.How how =
                lag.amount() == 0
                        ? same ? Edge.How.SAME : Edge.How.CONVERT
                        : same && plain ? Edge.How.SHIFT : Edge.How.GENERAL;
        return new Edge(
                tie.other(),
                from,
                link.kind().fromFinish(),
                link.kind().toFinish(),
                how,
                (int) lag.amount(),
                percent,
                lag.isElapsed(),
                counted);
    }

    private void cross(int i) {
        crossing[i] |= parent[i] >= 0 && kept[parent[i]] != bound(i);
        for (Edge[] edges : List.of(in[i], out[i])) {
            for (Edge edge : edges) {
                boolean crosses = edge.how() == Edge.How.CONVERT || edge.how() == Edge.How.GENERAL;
                crossing[i] |= crosses;
                crossing[edge.node()] |= crosses;
            }
        }
    }

    /** Finds out what holds a task back in every sample; parents come first. */
    private void hold(int i) {
        int above = parent[i];
        floor[i] = above < 0 ? projectStart : floor[above];
        moving[i] = above >= 0 && moving[above];
        if (state[i] == State.SUMMARY) {
            if (constraint[i] == Constraint.StartNotBefore.class) {
                floor[i] = Math.max(floor[i], (int) date[i]);
            }
            moving[i] |= in[i].length > 0;
        }
    }
}
