package dev.zhixing.engine.schedule;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;

/** Earliest dates: every task as soon as its links and terms allow, summaries from children. */
final class ForwardPass {
    private final Model model;
    private final Graph graph;
    private final Placing placing;
    private final long projectStart;

    /** Earlier than this a task may not start, or null when there is no such wish. */
    private final long @Nullable [] floor;

    final long[] start;
    final long[] finish;

    /** Minutes worked at the start of each task that is no summary, in its calendar. */
    final long[] worked;

    /** What holds a summary's children back. */
    private final long[] bound;

    ForwardPass(Model model, long projectStart, long @Nullable [] floor) {
        this.model = model;
        this.graph = model.graph;
        this.placing = model.placing();
        this.projectStart = projectStart;
        this.floor = floor;
        this.start = new long[graph.n];
        this.finish = new long[graph.n];
        this.worked = new long[graph.n];
        this.bound = new long[graph.n];
    }

    /** The dates of an older pass, to be updated for another model with the same order of tasks. */
    private ForwardPass(Model model, ForwardPass old) {
        this.model = model;
        this.graph = model.graph;
        this.placing = model.placing();
        this.projectStart = old.projectStart;
        this.floor = null;
        this.start = old.start.clone();
        this.finish = old.finish.clone();
        this.worked = old.worked.clone();
        this.bound = old.bound.clone();
    }

    ForwardPass run() {
        for (int node : graph.order) {
            visit(node);
        }
        return this;
    }

    private void visit(int node) {
        if (node >= graph.n) {
            gather(node - graph.n);
        } else if (graph.tree.summary[node]) {
            bound[node] = startBound(node);
            if (model.tasks.constraint[node] == TaskTable.SNET) {
                bound[node] = Math.max(bound[node], model.tasks.date[node]);
            }
        } else {
            place(node);
        }
    }

    /**
     * This pass brought up to date with a model.
     *
     * @param dirty tasks whose terms or incoming links changed; afterwards also those that moved
     */
    ForwardPass updated(Model other, BitSet dirty) {
        ForwardPass next = new ForwardPass(other, this);
        next.update(dirty);
        return next;
    }

    private void update(BitSet dirty) {
        BitSet open = new BitSet(graph.order.length);
        dirty.stream().forEach(i -> open.set(graph.receives(i)));
        for (int at = open.nextSetBit(0); at >= 0; at = open.nextSetBit(at + 1)) {
            int node = graph.order[at];
            int i = node >= graph.n ? node - graph.n : node;
            long oldStart = start[i];
            long oldFinish = finish[i];
            long oldBound = bound[i];
            visit(node);
            if (bound[i] != oldBound) {
                spreadDown(i, open);
            }
            if (start[i] != oldStart || finish[i] != oldFinish) {
                dirty.set(i);
                spread(i, open);
            }
        }
    }

    private void spreadDown(int i, BitSet open) {
        Tree tree = graph.tree;
        open.set(graph.settles(i));
        for (int c = tree.childStart[i]; c < tree.childStart[i + 1]; c++) {
            open.set(graph.receives(tree.child[c]));
        }
    }

    private void spread(int i, BitSet open) {
        for (int at = graph.outStart[i]; at < graph.outStart[i + 1]; at++) {
            open.set(graph.receives(model.links.to[graph.out[at]]));
        }
        int above = graph.tree.parent[i];
        if (above >= 0) {
            open.set(graph.settles(above));
        }
    }

    private void place(int i) {
        long earliest = startBound(i);
        if (floor != null && model.tasks.constraint[i] == TaskTable.ALAP) {
            earliest = Math.max(earliest, floor[i]);
        }
        placing.early(i, earliest, finishBound(i));
        start[i] = placing.start;
        finish[i] = placing.finish;
        worked[i] = placing.worked;
    }

    private long startBound(int i) {
        int above = graph.tree.parent[i];
        long latest = above >= 0 ? bound[above] : projectStart;
        for (int at = graph.inStart[i]; at < graph.inStart[i + 1]; at++) {
            if ((graph.inKind[at] & LinkTable.TO_FINISH) == 0) {
                latest = Math.max(latest, pushed(at));
            }
        }
        return latest;
    }

    private long finishBound(int i) {
        long latest = TaskTable.NONE;
        for (int at = graph.inStart[i]; at < graph.inStart[i + 1]; at++) {
            if ((graph.inKind[at] & LinkTable.TO_FINISH) != 0) {
                latest = Math.max(latest, pushed(at));
            }
        }
        return latest;
    }

    private long pushed(int at) {
        int from = graph.inFrom[at];
        int kind = graph.inKind[at];
        long end = (kind & LinkTable.FROM_FINISH) == 0 ? start[from] : finish[from];
        return (kind & LinkTable.WAITS) == 0 ? end : model.links.forward(graph.in[at], end);
    }

    private void gather(int i) {
        Tree tree = graph.tree;
        long first = Placing.FAR;
        long last = TaskTable.NONE;
        for (int c = tree.childStart[i]; c < tree.childStart[i + 1]; c++) {
            int child = tree.child[c];
            if (tree.active[child] || !tree.active[i]) {
                first = Math.min(first, start[child]);
                last = Math.max(last, finish[child]);
            }
        }
        start[i] = first == Placing.FAR ? bound[i] : first;
        finish[i] = last == TaskTable.NONE ? bound[i] : last;
    }
}
