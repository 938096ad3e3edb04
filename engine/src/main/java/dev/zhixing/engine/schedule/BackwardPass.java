package dev.zhixing.engine.schedule;

import org.jspecify.annotations.Nullable;

/** Latest dates: every task as late as the project's finish, links and terms allow. */
final class BackwardPass {
    final long[] start;
    final long[] finish;

    private final Graph graph;
    private final Placing placing;
    private final Limits limits;

    BackwardPass(Model model, long projectFinish, long @Nullable [] earlyStart) {
        graph = model.graph;
        placing = model.placing();
        limits = new Limits(model, projectFinish, earlyStart);
        start = new long[graph.n];
        finish = new long[graph.n];
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
        limits.startGate[i] = placing.startGate(i, start[i], finish[i]);
        limits.finishGate[i] = placing.finishGate(i, finish[i]);
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
