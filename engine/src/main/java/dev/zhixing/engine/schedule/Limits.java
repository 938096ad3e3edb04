package dev.zhixing.engine.schedule;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * How late a task may be because of what follows it. Asked in reverse order of the graph, so that
 * the gates of all successors are known.
 */
final class Limits {
    /** Latest start and finish that successors leave; {@link Placing#FAR} for no limit. */
    final long[] start;

    final long[] finish;

    /** Latest push that may reach the start or finish of each task; filled by the caller. */
    final long[] startGate;

    final long[] finishGate;

    private final Graph graph;
    private final LinkTable links;
    private final long projectFinish;

    /** Early starts, which tell what makes a summary start; null when not known yet. */
    private final long @Nullable [] earlyStart;

    Limits(Model model, long projectFinish, long @Nullable [] earlyStart) {
        this.graph = model.graph;
        this.links = model.links;
        this.projectFinish = projectFinish;
        this.earlyStart = earlyStart;
        int n = graph.n;
        start = new long[n];
        finish = new long[n];
        startGate = new long[n];
        finishGate = new long[n];
        Arrays.fill(startGate, Placing.FAR);
        Arrays.fill(finishGate, Placing.FAR);
    }

    /** Fills the limits of a task, from its links and from the summary it belongs to. */
    void find(int i) {
        int above = graph.tree.parent[i];
        long latestFinish = above >= 0 ? finish[above] : projectFinish;
        long latestStart = Placing.FAR;
        // Only the child that makes a summary start bears what follows that start.
        if (above >= 0 && (earlyStart == null || earlyStart[i] == earlyStart[above])) {
            latestStart = start[above];
        }
        for (int at = graph.outStart[i]; at < graph.outStart[i + 1]; at++) {
            int link = graph.out[at];
            int to = links.to[link];
            long gate = links.toFinish[link] ? finishGate[to] : startGate[to];
            if (gate == Placing.FAR) {
                continue;
            }
            long latest = links.backward(link, gate);
            if (links.fromFinish[link]) {
                latestFinish = Math.min(latestFinish, latest);
            } else {
                latestStart = Math.min(latestStart, latest);
            }
        }
        finish[i] = latestFinish;
        start[i] = latestStart;
    }
}
