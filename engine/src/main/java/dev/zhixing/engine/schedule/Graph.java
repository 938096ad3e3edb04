package dev.zhixing.engine.schedule;

import dev.zhixing.engine.network.Network;

import java.util.List;

/**
 * Who waits for whom. Each task is a node; a summary is two: node {@code i} passes what holds it
 * back down to its children, node {@code n + i} gathers their dates.
 */
final class Graph {
    /** Number of tasks. */
    final int n;

    final Tree tree;

    /** Links into and out of a task that take part, as link indexes. */
    final int[] inStart;

    final int[] in;
    final int[] outStart;
    final int[] out;

    /** Nodes so that everything comes after what it waits for. */
    final int[] order;

    /** Where each node stands in {@link #order}. */
    private final int[] position;

    Graph(Network network, LinkTable links, List<Problem> problems) {
        tree = new Tree(network);
        n = tree.size();
        boolean[] dropped = new LinkSieve(network, tree, links, problems).dropped();
        order = new Ordering(network, tree, links, dropped, problems).order();
        inStart = new int[n + 1];
        outStart = new int[n + 1];
        int size = links.from.length;
        for (int k = 0; k < size; k++) {
            if (!dropped[k]) {
                inStart[links.to[k] + 1] += tree.active[links.from[k]] ? 1 : 0;
                outStart[links.from[k] + 1] += tree.active[links.to[k]] ? 1 : 0;
            }
        }
        Tree.accumulate(inStart);
        Tree.accumulate(outStart);
        in = new int[inStart[n]];
        out = new int[outStart[n]];
        int[] nextIn = inStart.clone();
        int[] nextOut = outStart.clone();
        for (int k = 0; k < size; k++) {
            if (!dropped[k] && tree.active[links.from[k]]) {
                in[nextIn[links.to[k]]++] = k;
            }
            if (!dropped[k] && tree.active[links.to[k]]) {
                out[nextOut[links.from[k]]++] = k;
            }
        }
        position = new int[2 * n];
        for (int at = 0; at < order.length; at++) {
            position[order[at]] = at;
        }
    }

    /** The position at which a task receives pushes; a summary passes them on to its children. */
    int receives(int task) {
        return position[task];
    }

    /** The position at which a task's dates are known and pushes go out. */
    int settles(int task) {
        return position[tree.summary[task] ? n + task : task];
    }
}
