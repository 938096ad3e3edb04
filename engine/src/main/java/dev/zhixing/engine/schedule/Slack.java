package dev.zhixing.engine.schedule;

import dev.zhixing.engine.calendar.WorkCalendar;

/**
 * Room for delay, in working minutes of the task's calendar. Total: until the project's finish, a
 * deadline or a constraint suffers; negative when it does already. Free: until the next task moves.
 */
final class Slack {
    final long[] total;
    final long[] free;

    private final Model model;

    Slack(Model model) {
        this.model = model;
        total = new long[model.graph.n];
        free = new long[model.graph.n];
    }

    Slack run(ForwardPass early, BackwardPass late, long projectFinish) {
        Graph graph = model.graph;
        Placing placing = model.placing();
        Limits next = new Limits(model, projectFinish, early.start);
        for (int i = 0; i < graph.n; i++) {
            next.startGate[i] = placing.startGate(i, early.start[i], early.finish[i]);
            next.finishGate[i] = placing.finishGate(i, early.finish[i]);
        }
        for (int at = graph.order.length - 1; at >= 0; at--) {
            int node = graph.order[at];
            if (node < graph.n && graph.tree.summary[node]) {
                continue;
            }
            int i = node < graph.n ? node : node - graph.n;
            next.find(i);
            measure(i, early, late, next);
        }
        return this;
    }

    private void measure(int i, ForwardPass early, BackwardPass late, Limits next) {
        byte state = model.graph.tree.summary[i] ? TaskTable.FREE : model.tasks.state[i];
        if (state == TaskTable.FINISHED) {
            return;
        }
        WorkCalendar calendar = model.tasks.calendar[i];
        long earlyStart = calendar.worked(early.start[i]);
        long earlyFinish = calendar.worked(early.finish[i]);
        long atFinish = calendar.worked(late.finish[i]) - earlyFinish;
        total[i] =
                state == TaskTable.STARTED
                        ? atFinish
                        : Math.min(atFinish, calendar.worked(late.start[i]) - earlyStart);
        long room = calendar.worked(next.finish[i]) - earlyFinish;
        if (next.start[i] != Placing.FAR && state != TaskTable.STARTED) {
            room = Math.min(room, lastStart(i, next.start[i]) - earlyStart);
        }
        free[i] = Math.max(0, Math.min(room, Math.max(total[i], 0)));
    }

    /** Work may not begin in a gap, but a point in time may lie at its edge. */
    private long lastStart(int i, long moment) {
        WorkCalendar calendar = model.tasks.calendar[i];
        return model.tasks.duration[i] == 0
                ? calendar.worked(moment)
                : Placing.lastStart(calendar, moment);
    }
}
