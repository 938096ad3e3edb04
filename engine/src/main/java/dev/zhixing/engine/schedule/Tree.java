package dev.zhixing.engine.schedule;

import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Task;

/** The summaries and what they contain, as arrays by task index. */
final class Tree {
    /** Index of the summary a task belongs to, or -1. */
    final int[] parent;

    final boolean[] summary;

    /** False for inactive tasks and everything inside them. */
    final boolean[] active;

    /** Children of a task: {@code child[childStart[i]]} up to before {@code childStart[i + 1]}. */
    final int[] childStart;

    final int[] child;

    /** Position in a walk from the top, and the position after the last task inside. */
    private final int[] enter;

    private final int[] exit;

    Tree(Network network) {
        int n = network.tasks().size();
        parent = new int[n];
        active = new boolean[n];
        summary = new boolean[n];
        childStart = new int[n + 1];
        child = new int[n];
        enter = new int[n];
        exit = new int[n];
        for (int i = 0; i < n; i++) {
            Task task = network.tasks().get(i);
            parent[i] = network.parentIndex(i);
            active[i] = task.isActive();
            if (parent[i] >= 0) {
                summary[parent[i]] = true;
                childStart[parent[i] + 1]++;
            }
        }
        accumulate(childStart);
        int[] next = childStart.clone();
        for (int i = 0; i < n; i++) {
            if (parent[i] >= 0) {
                child[next[parent[i]]++] = i;
            }
        }
        walk(n);
    }

    private void walk(int n) {
        int[] next = childStart.clone();
        int position = 0;
        for (int root = 0; root < n; root++) {
            if (parent[root] >= 0) {
                continue;
            }
            int at = root;
            enter[at] = position++;
            while (at >= 0) {
                if (next[at] < childStart[at + 1]) {
                    int below = child[next[at]++];
                    active[below] &= active[at];
                    enter[below] = position++;
                    at = below;
                } else {
                    exit[at] = position;
                    at = parent[at];
                }
            }
        }
    }

    /** Turns counts, shifted by one, into starting positions. */
    static void accumulate(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
    }

    /** True when no task is inactive. */
    boolean isAllActive() {
        for (boolean one : active) {
            if (!one) {
                return false;
            }
        }
        return true;
    }

    /** Number of tasks. */
    int size() {
        return parent.length;
    }

    /** True when the first task is the second one or lies inside it, at any depth. */
    boolean isWithin(int task, int above) {
        return enter[above] <= enter[task] && enter[task] < exit[above];
    }
}
