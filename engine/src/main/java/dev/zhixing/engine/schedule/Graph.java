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

    /** The other end and the kind of each of these links, side by side for the passes' sake. */
    final int[] inFrom;

    final byte[] inKind;
    final int[] outTo;
    final byte[] outKind;

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
        inFrom = new int[in.length];
        inKind = new byte[in.length];
        outTo = new int[out.length];
        outKind = new byte[out.length];
        int[] nextIn = inStart.clone();
        int[] nextOut = outStart.clone();
        for (int k = 0; k < size; k++) {
            if (!dropped[k] && tree.active[links.from[k]]) {
                int at = nextIn[links.to[k]]++;
                in[at] = k;
                inFrom[at] = links.from[k];
                inKind[at] = links.kind[k];
            }
            if (!dropped[k] && tree.active[links.to[k]]) {
                int at = nextOut[links.from[k]]++;
                out[at] = k;
                outTo[at] = links.to[k];
                outKind[at] = links.kind[k];
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
