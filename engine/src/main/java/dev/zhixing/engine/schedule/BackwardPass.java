package dev.zhixing.engine.schedule;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;

/** Latest dates: every task as late as the project's finish, links and terms allow. */
final class BackwardPass {
    final long[] start;
    final long[] finish;

    /** Minutes worked at the finish of each task that is no summary, in its calendar. */
    final long[] worked;

    private final Graph graph;
    private final Placing placing;
    private final Limits limits;
    private final Model model;

    BackwardPass(Model model, long projectFinish, long @Nullable [] earlyStart) {
        this.model = model;
        graph = model.graph;
        placing = model.placing();
        start = new long[graph.n];
        finish = new long[graph.n];
        worked = new long[graph.n];
        limits = new Limits(model, finish, projectFinish, earlyStart);
    }

    /** The dates of an older pass, to be updated for another model with the same order of tasks. */
    private BackwardPass(Model model, BackwardPass old, long[] earlyStart) {
        this.model = model;
        graph = model.graph;
        placing = model.placing();
        start = old.start.clone();
        finish = old.finish.clone();
        worked = old.worked.clone();
        limits = new Limits(old.limits, model, finish, earlyStart);
    }

    /**
     * This pass brought up to date; the project's finish must be the same.
     *
     * @param dirty tasks whose terms, outgoing links or early start changed; afterwards also those
     *     whose late dates moved
     */
    BackwardPass updated(Model other, long[] earlyStart, BitSet dirty) {
        BackwardPass next = new BackwardPass(other, this, earlyStart);
        next.update(dirty);
        return next;
    }

    private void update(BitSet dirty) {
        BitSet open = new BitSet(graph.order.length);
        dirty.stream().forEach(i -> mark(i, open));
        for (int at = open.length() - 1; at >= 0; at = open.previousSetBit(at - 1)) {
            int node = graph.order[at];
            if (node >= graph.n) {
                if (limits.findAgain(node - graph.n)) {
                    markChildren(node - graph.n, open);
                }
                continue;
            }
            long oldStart = start[node];
            long oldFinish = finish[node];
            long oldGate = limits.startGate[node];
            if (graph.tree.summary[node]) {
                gather(node);
            } else {
                limits.find(node);
                place(node);
            }
            if (start[node] != oldStart || finish[node] != oldFinish) {
                dirty.set(node);
            }
            if (dirty.get(node) || limits.startGate[node] != oldGate) {
                spread(node, open);
            }
        }
    }

    private void mark(int i, BitSet open) {
        open.set(graph.settles(i));
        open.set(graph.receives(i));
        markChildren(i, open);
    }

    private void markChildren(int i, BitSet open) {
        Tree tree = graph.tree;
        for (int c = tree.childStart[i]; c < tree.childStart[i + 1]; c++) {
            open.set(graph.settles(tree.child[c]));
        }
    }

    private void spread(int i, BitSet open) {
        for (int at = graph.inStart[i]; at < graph.inStart[i + 1]; at++) {
            open.set(graph.settles(model.links.from[graph.in[at]]));
        }
        int above = graph.tree.parent[i];
        if (above >= 0) {
            open.set(graph.receives(above));
        }
    }

    BackwardPass run() {
        for (int at = graph.order.length - 1; at >= 0; at--) {
            int node = graph.order[at];
            if (node >= graph.n) {
                limits.find(node - graph.n);
            } else if (graph.tree.summary[node]) {
                gather(node);
            } else {
                limits.find(node);
                place(node);
            }
        }
        return this;
    }

    private void place(int i) {
        placing.late(i, limits.start[i], limits.finish[i]);
        start[i] = placing.start;
        finish[i] = placing.finish;
        worked[i] = placing.worked;
        limits.startGate[i] = placing.startGate(i, start[i], finish[i]);
    }

    private void gather(int i) {
        Tree tree = graph.tree;
        long first = Placing.FAR;
        long last = TaskTable.NONE;
        long gate = Placing.FAR;
        for (int c = tree.childStart[i]; c < tree.childStart[i + 1]; c++) {
            int child = tree.child[c];
            if (tree.active[child] || !tree.active[i]) {
                first = Math.min(first, start[child]);
                last = Math.max(last, finish[child]);
                gate = Math.min(gate, limits.startGate[child]);
            }
        }
        boolean empty = last == TaskTable.NONE;
        start[i] = empty ? Math.min(limits.finish[i], limits.start[i]) : first;
        finish[i] = empty ? start[i] : last;
        limits.startGate[i] = empty ? start[i] : gate;
    }
}
