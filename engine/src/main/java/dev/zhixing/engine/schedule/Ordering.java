package dev.zhixing.engine.schedule;

import dev.zhixing.engine.network.Network;

import java.util.List;

/** Puts the nodes of a network in order; loops of links are reported and cut at one link each. */
final class Ordering {
    private final Tree tree;
    private final LinkTable links;
    private final boolean[] dropped;

    /** Links by the node they leave. */
    private final int[] outStart;

    private final int[] out;
    private int[] order;

    Ordering(
            Network network,
            Tree tree,
            LinkTable links,
            boolean[] dropped,
            List<Problem> problems) {
        this.tree = tree;
        this.links = links;
        this.dropped = dropped;
        this.outStart = new int[tree.size() + 1];
        this.out = new int[links.from.length];
        groupLinks();
        order = sort();
        int nodes = nodes();
        while (order.length < nodes) {
            new LoopFinder(network, tree, links, dropped, outStart, out).cut(problems);
            order = sort();
        }
    }

    int[] order() {
        return order;
    }

    private int nodes() {
        int nodes = tree.size();
        for (int i = 0; i < tree.size(); i++) {
            nodes += tree.summary[i] ? 1 : 0;
        }
        return nodes;
    }

    private void groupLinks() {
        for (int from : links.from) {
            outStart[from + 1]++;
        }
        Tree.accumulate(outStart);
        int[] next = outStart.clone();
        for (int k = 0; k < links.from.length; k++) {
            out[next[links.from[k]]++] = k;
        }
    }

    /**
     * Takes away, again and again, what waits for nothing (Kahn 1962). Short when there is a loop.
     */
    private int[] sort() {
        int n = tree.size();
        int[] waiting = new int[2 * n];
        for (int k = 0; k < links.to.length; k++) {
            waiting[links.to[k]] += dropped[k] ? 0 : 1;
        }
        for (int i = 0; i < n; i++) {
            waiting[i] += tree.parent[i] >= 0 ? 1 : 0;
            waiting[n + i] = tree.childStart[i + 1] - tree.childStart[i];
        }
        int[] queue = new int[2 * n];
        int tail = 0;
        for (int i = 0; i < n; i++) {
            if (waiting[i] == 0) {
                queue[tail++] = i;
            }
        }
        for (int head = 0; head < tail; head++) {
            int node = queue[head];
            if (node < n && tree.summary[node]) {
                for (int c = tree.childStart[node]; c < tree.childStart[node + 1]; c++) {
                    if (--waiting[tree.child[c]] == 0) {
                        queue[tail++] = tree.child[c];
                    }
                }
                continue;
            }
            int task = node < n ? node : node - n;
            for (int k = outStart[task]; k < outStart[task + 1]; k++) {
                int link = out[k];
                if (!dropped[link] && --waiting[links.to[link]] == 0) {
                    queue[tail++] = links.to[link];
                }
            }
            int above = tree.parent[task];
            if (above >= 0 && --waiting[n + above] == 0) {
                queue[tail++] = n + above;
            }
        }
        return java.util.Arrays.copyOf(queue, tail);
    }
}
