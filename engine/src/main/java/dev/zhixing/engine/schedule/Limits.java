package dev.zhixing.engine.schedule;

import org.jspecify.annotations.Nullable;

/**
 * How late a task may be because of what follows it. Asked in reverse order of the graph, so that
 * the gates of all successors are known.
 */
final class Limits {
    /** Latest start and finish that successors leave; {@link Placing#FAR} for no limit. */
    final long[] start;

    final long[] finish;

    /** Latest push that may reach the start of each task; filled by the caller. */
    final long[] startGate;

    /** Finishes that pushes may reach, which are those of a pass. */
    private final long[] finishes;

    private final Placing placing;

    private final Graph graph;
    private final LinkTable links;
    private final TaskTable tasks;
    private final boolean limitedSummaries;
    private final long projectFinish;

    /** Early starts, which tell what makes a summary start; null when not known yet. */
    private final long @Nullable [] earlyStart;

    Limits(Model model, long[] finishes, long projectFinish, long @Nullable [] earlyStart) {
        this.graph = model.graph;
        this.links = model.links;
        this.tasks = model.tasks;
        this.limitedSummaries = model.limitedSummaries;
        this.projectFinish = projectFinish;
        this.earlyStart = earlyStart;
        int n = graph.n;
        start = new long[n];
        finish = new long[n];
        startGate = new long[n];
        this.finishes = finishes;
        placing = model.placing();
    }

    /** The limits of an older pass, to be updated. */
    Limits(Limits old, Model model, long[] finishes, long[] earlyStart) {
        this.graph = model.graph;
        this.links = model.links;
        this.tasks = model.tasks;
        this.limitedSummaries = model.limitedSummaries;
        this.projectFinish = old.projectFinish;
        this.earlyStart = earlyStart;
        this.finishes = finishes;
        placing = model.placing();
        start = old.start.clone();
        finish = old.finish.clone();
        startGate = old.startGate.clone();
    }

    /** Fills the limits of a task again; true when they changed. */
    boolean findAgain(int i) {
        long oldStart = start[i];
        long oldFinish = finish[i];
        find(i);
        return start[i] != oldStart || finish[i] != oldFinish;
    }

    /** Fills the limits of a task, from its links and from the summary it belongs to. */
    void find(int i) {
        int above = graph.tree.parent[i];
        long latestFinish = above >= 0 ? finish[above] : projectFinish;
        if (limitedSummaries && graph.tree.summary[i]) {
            latestFinish = Math.min(latestFinish, tasks.latestOf(i));
        }
        long latestStart = Placing.FAR;
        // Only the child that makes a summary start bears what follows that start.
        if (above >= 0 && (earlyStart == null || earlyStart[i] == earlyStart[above])) {
            latestStart = start[above];
        }
        for (int at = graph.outStart[i]; at < graph.outStart[i + 1]; at++) {
            int to = graph.outTo[at];
            int kind = graph.outKind[at];
            long gate =
                    (kind & LinkTable.TO_FINISH) == 0
                            ? startGate[to]
                            : placing.finishGate(to, finishes[to]);
            if (gate == Placing.FAR) {
                continue;
            }
            long latest =
                    (kind & LinkTable.WAITS) == 0 ? gate : links.backward(graph.out[at], gate);
            if ((kind & LinkTable.FROM_FINISH) == 0) {
                latestStart = Math.min(latestStart, latest);
            } else {
                latestFinish = Math.min(latestFinish, latest);
            }
        }
        finish[i] = latestFinish;
        start[i] = latestStart;
    }
}
