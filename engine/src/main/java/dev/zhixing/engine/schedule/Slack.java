package dev.zhixing.engine.schedule;

import dev.zhixing.engine.calendar.WorkCalendar;

import java.util.BitSet;

/**
 * Room for delay, in working minutes of the task's calendar. Total: until the project's finish, a
 * deadline or a constraint suffers; negative when it does already. Free: until the next task moves.
 */
final class Slack {
    final long[] total;
    final long[] free;

    private final Model model;
    private final Graph graph;
    private final ForwardPass early;
    private final BackwardPass late;

    /** What the early dates of the next tasks leave. */
    private final Limits next;

    Slack(Model model, ForwardPass early, BackwardPass late, long projectFinish) {
        this.model = model;
        this.graph = model.graph;
        this.early = early;
        this.late = late;
        total = new long[graph.n];
        free = new long[graph.n];
        next = new Limits(model, early.finish, projectFinish, early.start);
    }

    private Slack(Slack old, Model model, ForwardPass early, BackwardPass late) {
        this.model = model;
        this.graph = model.graph;
        this.early = early;
        this.late = late;
        total = old.total.clone();
        free = old.free.clone();
        next = new Limits(old.next, model, early.finish, early.start);
    }

    Slack run() {
        Placing placing = model.placing();
        for (int i = 0; i < graph.n; i++) {
            next.startGate[i] = placing.startGate(i, early.start[i], early.finish[i]);
        }
        for (int at = graph.order.length - 1; at >= 0; at--) {
            int node = graph.order[at];
            if (node >= graph.n || !graph.tree.summary[node]) {
                int i = node < graph.n ? node : node - graph.n;
                next.find(i);
                measure(i);
            }
        }
        return this;
    }

    /**
     * Slack brought up to date; the project's finish must be the same.
     *
     * @param dirty tasks whose terms, links, early or late dates changed
     */
    Slack updated(Model other, ForwardPass nowEarly, BackwardPass nowLate, BitSet dirty) {
        Slack now = new Slack(this, other, nowEarly, nowLate);
        now.update(dirty);
        return now;
    }

    private void update(BitSet dirty) {
        Placing placing = model.placing();
        BitSet open = new BitSet(graph.order.length);
        for (int i = dirty.nextSetBit(0); i >= 0; i = dirty.nextSetBit(i + 1)) {
            next.startGate[i] = placing.startGate(i, early.start[i], early.finish[i]);
            open.set(graph.settles(i));
            markChildren(i, open);
            for (int at = graph.inStart[i]; at < graph.inStart[i + 1]; at++) {
                open.set(graph.settles(model.links.from[graph.in[at]]));
            }
        }
        for (int at = open.length() - 1; at >= 0; at = open.previousSetBit(at - 1)) {
            int node = graph.order[at];
            int i = node < graph.n ? node : node - graph.n;
            if (next.findAgain(i)) {
                markChildren(i, open);
            }
            measure(i);
        }
    }

    private void markChildren(int i, BitSet open) {
        Tree tree = graph.tree;
        for (int c = tree.childStart[i]; c < tree.childStart[i + 1]; c++) {
            open.set(graph.settles(tree.child[c]));
        }
    }

    private void measure(int i) {
        total[i] = 0;
        free[i] = 0;
        boolean summary = model.graph.tree.summary[i];
        byte state = summary ? TaskTable.FREE : model.tasks.state[i];
        if (state == TaskTable.FINISHED) {
            return;
        }
        WorkCalendar calendar = model.tasks.calendar[i];
        Extra extra = model.tasks.extra(i);
        boolean crew = extra != null && extra.crew() != null && !summary;
        boolean plain = state == TaskTable.FREE && !summary && !crew;
        long started = summary ? calendar.worked(early.start[i]) : early.worked[i];
        long finished =
                plain ? started + model.tasks.duration[i] : calendar.worked(early.finish[i]);
        if (crew || calendar != model.tasks.slackCalendar[i]) {
            total[i] = inOtherCalendar(i, state);
        } else if (plain) {
            total[i] = late.worked[i] - finished;
        } else {
            long atFinish = calendar.worked(late.finish[i]) - finished;
            total[i] =
                    state == TaskTable.STARTED
                            ? atFinish
                            : Math.min(atFinish, calendar.worked(late.start[i]) - started);
        }
        if (total[i] <= 0) {
            return;
        }
        long room = calendar.worked(next.finish[i]) - finished;
        if (next.start[i] != Placing.FAR && state != TaskTable.STARTED) {
            room = Math.min(room, lastStart(i, next.start[i]) - started);
        }
        free[i] = Math.max(0, Math.min(room, total[i]));
    }

    private long inOtherCalendar(int i, byte state) {
        WorkCalendar calendar = model.tasks.slackCalendar[i];
        long atFinish = calendar.worked(late.finish[i]) - calendar.worked(early.finish[i]);
        return state == TaskTable.STARTED
                ? atFinish
                : Math.min(
                        atFinish, calendar.worked(late.start[i]) - calendar.worked(early.start[i]));
    }

    /** Work may not begin in a gap, but a point in time may lie at its edge. */
    private long lastStart(int i, long moment) {
        WorkCalendar calendar = model.tasks.calendar[i];
        return model.tasks.duration[i] == 0
                ? calendar.worked(moment)
                : Placing.lastStart(calendar, moment);
    }
}
