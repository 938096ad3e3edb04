package dev.zhixing.engine.schedule;

import dev.zhixing.engine.calendar.WorkCalendar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** Finds which links push a task to its dates. */
final class Drivers {
    private final Schedule schedule;
    private final Model model;

    Drivers(Schedule schedule) {
        this.schedule = schedule;
        this.model = schedule.model;
    }

    /** Link indexes that push a task, own ones first, then those of the summaries above. */
    List<Integer> of(int i) {
        List<Integer> driving = new ArrayList<>();
        if (!isMovedByLinks(i)) {
            return driving;
        }
        for (int holder = i; holder >= 0; holder = model.graph.tree.parent[holder]) {
            for (int at = model.graph.inStart[holder]; at < model.graph.inStart[holder + 1]; at++) {
                int link = model.graph.in[at];
                if (pushes(link, i)) {
                    driving.add(link);
                }
            }
        }
        return driving;
    }

    private boolean isMovedByLinks(int i) {
        byte state = model.tasks.state[i];
        return model.graph.tree.summary[i]
                || state == TaskTable.FREE
                || (state == TaskTable.STARTED
                        && model.network.rules().startedWork()
                                == dev.zhixing.engine.network.Rules.StartedWork.WAITS_FOR_LINKS);
    }

    /** Moment to which the link pushes its successor. */
    long pushed(int link) {
        int from = model.links.from[link];
        long end = model.links.fromFinish[link] ? schedule.finish[from] : schedule.start[from];
        return model.links.forward(link, end);
    }

    private boolean pushes(int link, int i) {
        long bound = pushed(link);
        Extra extra = model.graph.tree.summary[i] ? null : model.tasks.extra(i);
        if (extra != null && !model.links.toFinish[link]) {
            bound = extra.delayed(model.tasks.calendar[i], bound);
        }
        WorkCalendar calendar = model.tasks.calendar[i];
        boolean point = schedule.start[i] == schedule.finish[i];
        boolean started = !model.graph.tree.summary[i] && model.tasks.state[i] == TaskTable.STARTED;
        if (model.links.toFinish[link]) {
            return calendar.worked(bound) >= calendar.worked(schedule.finish[i]);
        }
        if (started) {
            return calendar.worked(bound) + model.tasks.remaining[i]
                    >= calendar.worked(schedule.finish[i]);
        }
        return point
                ? bound >= schedule.start[i]
                        || calendar.startAt(calendar.worked(bound)) == schedule.start[i]
                : calendar.worked(bound) >= calendar.worked(schedule.start[i]);
    }

    /** Ids of the tasks that push each other up to this one, the first cause first. */
    List<Long> chainTo(int last) {
        List<Long> chain = new ArrayList<>();
        BitSet seen = new BitSet();
        int at = last;
        while (at >= 0 && !seen.get(at)) {
            seen.set(at);
            if (!model.graph.tree.summary[at]) {
                chain.add(model.id(at));
            }
            at = before(at);
        }
        Collections.reverse(chain);
        return chain;
    }

    /** The task that pushes this one, inside a summary the child that decides; or -1. */
    private int before(int i) {
        List<Integer> driving = of(i);
        if (driving.isEmpty()) {
            return -1;
        }
        int link = driving.getFirst();
        int from = model.links.from[link];
        while (model.graph.tree.summary[from]) {
            int child = deciding(from, model.links.fromFinish[link]);
            if (child < 0) {
                return from;
            }
            from = child;
        }
        return from;
    }

    /** The child that gives a summary its finish or start, or -1 when it has no active one. */
    int deciding(int summary, boolean byFinish) {
        Tree tree = model.graph.tree;
        long[] dates = byFinish ? schedule.finish : schedule.start;
        for (int c = tree.childStart[summary]; c < tree.childStart[summary + 1]; c++) {
            int child = tree.child[c];
            if ((tree.active[child] || !tree.active[summary]) && dates[child] == dates[summary]) {
                return child;
            }
        }
        return -1;
    }
}
