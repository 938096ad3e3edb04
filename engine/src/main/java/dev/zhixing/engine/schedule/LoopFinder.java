package dev.zhixing.engine.schedule;

import dev.zhixing.engine.network.Network;

import java.util.ArrayList;
import java.util.List;

/**
 * Walks the graph depth first, without recursion, and cuts every loop it meets at its last link.
 * One walk may leave loops that share steps; the caller repeats until all nodes can be ordered.
 */
final class LoopFinder {
    private static final byte ON_PATH = 1;
    private static final byte DONE = 2;

    private final Network network;
    private final Tree tree;
    private final LinkTable links;
    private final boolean[] dropped;
    private final int[] outStart;
    private final int[] out;

    /** The path from the root of the walk: nodes, how far each got, and the link that led to it. */
    private final int[] path;

    private final int[] step;
    private final int[] entered;
    private final int[] depthOf;
    private final byte[] mark;

    /** How deep in the path the last step lies that was cut after it was taken, or -1. */
    private final int[] lastCut;

    private int depth;
    private int reported;

    LoopFinder(
            Network network,
            Tree tree,
            LinkTable links,
            boolean[] dropped,
            int[] outStart,
            int[] out) {
        this.network = network;
        this.tree = tree;
        this.links = links;
        this.dropped = dropped;
        this.outStart = outStart;
        this.out = out;
        int nodes = 2 * tree.size();
        path = new int[nodes];
        step = new int[nodes];
        entered = new int[nodes];
        depthOf = new int[nodes];
        lastCut = new int[nodes];
        mark = new byte[nodes];
    }

    void cut(List<Problem> problems) {
        for (int root = 0; root < tree.size(); root++) {
            if (mark[root] == 0) {
                walk(root, problems);
            }
        }
    }

    private void walk(int root, List<Problem> problems) {
        depth = 0;
        push(root, -1);
        while (depth > 0) {
            int node = path[depth - 1];
            int taken = step[depth - 1]++;
            int degree = degree(node);
            if (taken == degree) {
                mark[node] = DONE;
                depth--;
                continue;
            }
            int link = linkAt(node, taken);
            if (link >= 0 && dropped[link]) {
                continue;
            }
            int next = target(node, taken, link);
            if (mark[next] == 0) {
                push(next, link);
            } else if (mark[next] == ON_PATH) {
                report(depthOf[next], link, problems);
            }
        }
    }

    private void push(int node, int link) {
        path[depth] = node;
        step[depth] = 0;
        entered[depth] = link;
        depthOf[node] = depth++;
        lastCut[depth - 1] = depth > 1 ? lastCut[depth - 2] : -1;
        mark[node] = ON_PATH;
    }

    /**
     * Steps out of a node: a summary's upper node leads to children, others to links and parent.
     */
    private int degree(int node) {
        int n = tree.size();
        if (node < n && tree.summary[node]) {
            return tree.childStart[node + 1] - tree.childStart[node];
        }
        int task = node < n ? node : node - n;
        return outStart[task + 1] - outStart[task] + (tree.parent[task] >= 0 ? 1 : 0);
    }

    private int linkAt(int node, int taken) {
        int n = tree.size();
        if (node < n && tree.summary[node]) {
            return -1;
        }
        int task = node < n ? node : node - n;
        int at = outStart[task] + taken;
        return at < outStart[task + 1] ? out[at] : -1;
    }

    private int target(int node, int taken, int link) {
        int n = tree.size();
        if (link >= 0) {
            return links.to[link];
        }
        if (node < n && tree.summary[node]) {
            return tree.child[tree.childStart[node] + taken];
        }
        return n + tree.parent[node < n ? node : node - n];
    }

    private void report(int from, int closing, List<Problem> problems) {
        int cut = closing;
        for (int d = depth - 1; cut < 0 && d > from; d--) {
            cut = entered[d];
        }
        if (cut < 0 || alreadyCut(from)) {
            return;
        }
        dropped[cut] = true;
        if (cut != closing) {
            noteCut(cut);
        }
        problems.add(new Problem.Loop(idsFrom(from)));
    }

    /** Ids along the path; of a long one its beginning and its end. */
    private List<Long> idsFrom(int from) {
        List<Long> ids = new ArrayList<>();
        int half = (reported++ < Problem.PATHS ? Problem.LONGEST_PATH : Problem.SHORT_PATH) / 2;
        // A summary may be met twice in a row, once from above and once from below.
        boolean whole = depth - from <= 2 * half;
        for (int d = from; d < (whole ? depth : from + half); d++) {
            add(ids, d);
        }
        for (int d = depth - half; !whole && d < depth; d++) {
            add(ids, d);
        }
        if (ids.size() > 1 && ids.getFirst().equals(ids.getLast())) {
            ids.removeLast();
        }
        return ids;
    }

    private void add(List<Long> ids, int d) {
        long id = network.tasks().get(path[d] % tree.size()).id();
        if (ids.isEmpty() || ids.getLast() != id) {
            ids.add(id);
        }
    }

    private void noteCut(int cut) {
        int at = depth - 1;
        while (entered[at] != cut) {
            at--;
        }
        for (int d = at; d < depth; d++) {
            lastCut[d] = Math.max(lastCut[d], at);
        }
    }

    /** True when an earlier cut in this walk has opened this loop already. */
    private boolean alreadyCut(int from) {
        return lastCut[depth - 1] > from;
    }
}
