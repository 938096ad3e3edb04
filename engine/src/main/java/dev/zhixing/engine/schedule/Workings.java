package dev.zhixing.engine.schedule;

import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Rules;
import dev.zhixing.engine.network.Rules.StartedWork;

/**
 * A network as the passes see it: what takes part, in which order, with which calendars. For those
 * who work out one network thousands of times, such as a simulation. Tasks and links are named by
 * their index in the network; dates are minutes as in {@link Minute}, {@link #NONE} when missing.
 */
public final class Workings {
    /** No date. */
    public static final long NONE = TaskTable.NONE;

    private final Model model;
    private final StartedWork startedWork;

    private Workings(Network network) {
        model = new Model(network);
        startedWork = network.rules().startedWork();
    }

    /** Makes a network ready. */
    public static Workings of(Network network) {
        return new Workings(network);
    }

    /** What decides the dates of a task. */
    public enum State {
        /** Links, calendar and constraint. */
        FREE,
        /** Its actual start, and what remains. */
        STARTED,
        /** Its actual dates. */
        FINISHED,
        /** Dates set by hand. */
        PINNED,
        /** Its children. */
        SUMMARY
    }

    /** A link that takes part: its other end, and its place in {@link Network#links()}. */
    public record Tie(int other, int link) {}

    /**
     * True when dates come from one forward and one backward pass over unbroken tasks, each in one
     * calendar: no pauses, delays, crews or tasks that are as late as possible, and scheduled from
     * the start.
     */
    public boolean isPlain() {
        boolean special = model.tasks.anyLate || model.network.isFromFinish();
        for (int i = 0; i < model.graph.n; i++) {
            special |=
                    model.tasks.extra(i) != null
                            || !model.network.tasks().get(i).pauses().isEmpty();
        }
        return !special;
    }

    /**
     * In which order to work: an index stands for a task, or for a summary that passes on what
     * holds it back; the number of tasks plus an index stands for a summary that gathers its
     * children's dates.
     */
    public int[] order() {
        return model.graph.order.clone();
    }

    public State state(int task) {
        return model.graph.tree.summary[task]
                ? State.SUMMARY
                : State.values()[model.tasks.state[task]];
    }

    /** False for inactive tasks and all inside them. */
    public boolean isActive(int task) {
        return model.graph.tree.active[task];
    }

    /** Indexes of a summary's children. */
    public int[] children(int task) {
        Tree tree = model.graph.tree;
        return java.util.Arrays.copyOfRange(
                tree.child, tree.childStart[task], tree.childStart[task + 1]);
    }

    /** The calendar in which the duration counts. */
    public WorkCalendar calendar(int task) {
        return model.tasks.calendar[task];
    }

    /** The calendar in which total slack counts. */
    public WorkCalendar slackCalendar(int task) {
        return model.tasks.slackCalendar[task];
    }

    /** The project's calendar, or round the clock when it has no working time. */
    public WorkCalendar projectCalendar() {
        return model.tasks.project();
    }

    /** The calendar in which the lag of a link counts. */
    public WorkCalendar lagCalendar(int link) {
        return model.links.calendar(link);
    }

    /** Minutes in {@link #calendar}. */
    public long duration(int task) {
        return model.tasks.duration[task];
    }

    /** The date of the task's constraint. */
    public long date(int task) {
        return model.tasks.date[task];
    }

    public long deadline(int task) {
        return model.tasks.deadline[task];
    }

    /** Start of a task that is started, finished or pinned. */
    public long fixedStart(int task) {
        return model.tasks.fixedStart[task];
    }

    /** Finish of a task that is finished or pinned. */
    public long fixedFinish(int task) {
        return model.tasks.fixedFinish[task];
    }

    /** The links into a task that take part. */
    public Tie[] into(int task) {
        Graph graph = model.graph;
        Tie[] ties = new Tie[graph.inStart[task + 1] - graph.inStart[task]];
        for (int k = 0; k < ties.length; k++) {
            int at = graph.inStart[task] + k;
            ties[k] = new Tie(graph.inFrom[at], graph.in[at]);
        }
        return ties;
    }

    /** The links out of a task that take part. */
    public Tie[] outOf(int task) {
        Graph graph = model.graph;
        Tie[] ties = new Tie[graph.outStart[task + 1] - graph.outStart[task]];
        for (int k = 0; k < ties.length; k++) {
            int at = graph.outStart[task] + k;
            ties[k] = new Tie(graph.outTo[at], graph.out[at]);
        }
        return ties;
    }

    /** The link itself. */
    public Link link(int link) {
        return model.network.links().get(link);
    }

    /** Before which moment the rest of started work is not done. */
    public long restNotBefore() {
        return startedWork == StartedWork.GOES_ON
                ? NONE
                : model.network.statusDate().map(Minute::of).orElse(NONE);
    }

    /** True when links hold back the rest of started work ({@link Rules}). */
    public boolean restWaitsForLinks() {
        return startedWork == StartedWork.WAITS_FOR_LINKS;
    }

    /** When the project starts. */
    public long start() {
        return Minute.of(model.network.anchor());
    }
}
