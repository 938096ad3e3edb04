package dev.zhixing.engine.schedule;

import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Task;

import java.util.BitSet;
import java.util.List;

/** Finds what changed between two versions of a network and brings the passes up to date. */
final class Rescheduling {
    private final Passes before;
    private final Network old;
    private final Network now;

    Rescheduling(Schedule before, Network now) {
        this.before = before.passes;
        this.old = before.network();
        this.now = now;
    }

    Schedule run() {
        if (!isSameProject()) {
            return Scheduler.schedule(now);
        }
        BitSet terms = changedTasks();
        Model model = before.model.changed(now, terms);
        if (model.tasks.anyLate || !model.tasks.problems.isEmpty() || isOtherwiseCut(model)) {
            return Scheduler.schedule(now);
        }
        BitSet pushed = (BitSet) terms.clone();
        BitSet limited = (BitSet) terms.clone();
        markLinks(model, terms, pushed, limited);
        ForwardPass early = before.early.updated(model, pushed);
        Passes passes = new Passes(model, before, early);
        Passes.Room room = before.knownRoom();
        if (room != null && passes.projectFinish == before.projectFinish) {
            limited.or(pushed);
            BackwardPass late = room.late().updated(model, early.start, limited);
            Slack slack = room.slack().updated(model, early, late, limited);
            passes.with(new Passes.Room(late, slack, early));
        }
        return new Schedule(passes);
    }

    /** True when a new link, or one that went, may change which links are left out for a loop. */
    private boolean isOtherwiseCut(Model model) {
        return model.graph != before.model.graph
                && !(model.problems.isEmpty() && before.model.problems.isEmpty());
    }

    private boolean isSameProject() {
        Tree tree = before.model.graph.tree;
        if (old.tasks().size() != now.tasks().size()
                || old.isFromFinish()
                || now.isFromFinish()
                || before.model.tasks.anyLate
                || !before.model.tasks.problems.isEmpty()
                || !tree.isAllActive()
                || !old.anchor().equals(now.anchor())
                || !old.statusDate().equals(now.statusDate())
                || !old.due().equals(now.due())
                || !old.rules().equals(now.rules())
                || !old.resources().equals(now.resources())
                || !old.assignments().equals(now.assignments())
                || !old.calendar().equals(now.calendar())) {
            return false;
        }
        for (int i = 0; i < tree.size(); i++) {
            Task was = old.tasks().get(i);
            Task is = now.tasks().get(i);
            if (was != is
                    && (was.id() != is.id()
                            || now.parentIndex(i) != tree.parent[i]
                            || !is.isActive())) {
                return false;
            }
        }
        return true;
    }

    private BitSet changedTasks() {
        BitSet changed = new BitSet();
        for (int i = 0; i < old.tasks().size(); i++) {
            Task was = old.tasks().get(i);
            Task is = now.tasks().get(i);
            if (was != is && !was.equals(is)) {
                changed.set(i);
            }
        }
        return changed;
    }

    /** Tasks at both ends of links that came or went, or whose lag follows a changed duration. */
    private void markLinks(Model model, BitSet terms, BitSet pushed, BitSet limited) {
        for (int i = terms.nextSetBit(0); i >= 0; i = terms.nextSetBit(i + 1)) {
            Graph graph = model.graph;
            for (int at = graph.outStart[i]; at < graph.outStart[i + 1]; at++) {
                pushed.set(model.links.to[graph.out[at]]);
            }
            for (int at = graph.inStart[i]; at < graph.inStart[i + 1]; at++) {
                limited.set(model.links.from[graph.in[at]]);
            }
        }
        List<Link> was = old.links();
        List<Link> is = now.links();
        if (was == is) {
            return;
        }
        int common = Math.min(was.size(), is.size());
        int first = 0;
        while (first < common && was.get(first).equals(is.get(first))) {
            first++;
        }
        int last = 0;
        while (last < common - first
                && was.get(was.size() - 1 - last).equals(is.get(is.size() - 1 - last))) {
            last++;
        }
        for (int k = first; k < was.size() - last; k++) {
            pushed.set(old.toIndex(k));
            limited.set(old.fromIndex(k));
        }
        for (int k = first; k < is.size() - last; k++) {
            pushed.set(now.toIndex(k));
            limited.set(now.fromIndex(k));
        }
    }
}
