package dev.zhixing.engine.schedule;

import dev.zhixing.engine.network.Network;

import java.util.Arrays;
import java.util.List;

/** Puts the nodes of a network in order; loops of links are reported and cut at one link each. */
final class Ordering {
    private final Tree tree;
    private final LinkTable links;
    private final boolean[] dropped;

    /** Links by the node they leave. */
    private final int[] outStart;

    private final int[] out;
    private final int[] order;
    private int[] waiting = {};
    private int[] stack = {};
    private int depth;
    private int sweep;

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
        int[] sorted = sort();
        int nodes = nodes();
        if (sorted.length < nodes && dropInactive()) {
            sorted = sort();
        }
        while (sorted.length < nodes) {
            new LoopFinder(network, tree, links, dropped, outStart, out).cut(problems);
            sorted = sort();
        }
        order = sorted;
    }

    int[] order() {
        return order;
    }

    /** What is inactive holds nobody back, so a loop through it is none. */
    private boolean dropInactive() {
        boolean found = false;
        for (int k = 0; k < links.from.length; k++) {
            if (!dropped[k] && !tree.active[links.from[k]]) {
                dropped[k] = true;
                found = true;
            }
        }
        return found;
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
     * Takes away, again and again, what waits for nothing (Kahn 1962); short when there is a loop.
     * Sweeps through the tasks as given, so that neighbours stay neighbours: that is what the
     * passes gain most of their speed from.
     */
    private int[] sort() {
        int n = tree.size();
        waiting = new int[2 * n];
        for (int k = 0; k < links.to.length; k++) {
            waiting[links.to[k]] += dropped[k] ? 0 : 1;
        }
        for (int i = 0; i < n; i++) {
            waiting[i] += tree.parent[i] >= 0 ? 1 : 0;
            waiting[n + i] = tree.childStart[i + 1] - tree.childStart[i];
        }
        int[] sorted = new int[2 * n];
        int size = 0;
        stack = new int[2 * n];
        for (sweep = 0; sweep < n; sweep++) {
            if (waiting[sweep] != 0) {
                continue;
            }
            stack[depth++] = sweep;
            while (depth > 0) {
                int node = stack[--depth];
                waiting[node] = -1;
                sorted[size++] = node;
                release(node);
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    private void release(int node) {
        int n = tree.size();
        if (node < n && tree.summary[node]) {
            for (int c = tree.childStart[node]; c < tree.childStart[node + 1]; c++) {
                count(tree.child[c]);
            }
            return;
        }
        int task = node < n ? node : node - n;
        for (int k = outStart[task]; k < outStart[task + 1]; k++) {
            if (!dropped[out[k]]) {
                count(links.to[out[k]]);
            }
        }
        if (tree.parent[task] >= 0) {
            count(n + tree.parent[task]);
        }
    }

    /** One thing less to wait for; tasks further on are left to the sweep. */
    private void count(int node) {
        if (--waiting[node] == 0 && (node <= sweep || node >= tree.size())) {
            stack[depth++] = node;
        }
    }
}
