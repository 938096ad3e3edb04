package dev.zhixing.engine.schedule;

/** Earliest dates: every task as soon as its links and terms allow, summaries from children. */
final class ForwardPass {
    private final Model model;
    private final Graph graph;
    private final Placing placing;
    private final long projectStart;

    /** Earlier than this a task may not start, or null when there is no such wish. */
    private final long @org.jspecify.annotations.Nullable [] floor;

    final long[] start;
    final long[] finish;

    /** What holds a summary's children back. */
    private final long[] bound;

    ForwardPass(Model model, long projectStart, long @org.jspecify.annotations.Nullable [] floor) {
        this.model = model;
        this.graph = model.graph;
        this.placing = model.placing();
        this.projectStart = projectStart;
        this.floor = floor;
        this.start = new long[graph.n];
        this.finish = new long[graph.n];
        this.bound = new long[graph.n];
    }

    ForwardPass run() {
        for (int node : graph.order) {
            if (node >= graph.n) {
                gather(node - graph.n);
            } else if (graph.tree.summary[node]) {
                bound[node] = startBound(node);
            } else {
                place(node);
            }
        }
        return this;
    }

    private void place(int i) {
        long earliest = startBound(i);
        if (floor != null && model.tasks.constraint[i] == TaskTable.ALAP) {
            earliest = Math.max(earliest, floor[i]);
        }
        placing.early(i, earliest, finishBound(i));
        start[i] = placing.start;
        finish[i] = placing.finish;
    }

    private long startBound(int i) {
        int above = graph.tree.parent[i];
        long latest = above >= 0 ? bound[above] : projectStart;
        LinkTable links = model.links;
        for (int at = graph.inStart[i]; at < graph.inStart[i + 1]; at++) {
            int link = graph.in[at];
            if (!links.toFinish[link]) {
                latest = Math.max(latest, pushed(link));
            }
        }
        return latest;
    }

    private long finishBound(int i) {
        long latest = TaskTable.NONE;
        LinkTable links = model.links;
        for (int at = graph.inStart[i]; at < graph.inStart[i + 1]; at++) {
            int link = graph.in[at];
            if (links.toFinish[link]) {
                latest = Math.max(latest, pushed(link));
            }
        }
        return latest;
    }

    private long pushed(int link) {
        int from = model.links.from[link];
        return model.links.forward(link, model.links.fromFinish[link] ? finish[from] : start[from]);
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
