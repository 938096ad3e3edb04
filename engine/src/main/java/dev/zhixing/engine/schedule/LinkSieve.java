package dev.zhixing.engine.schedule;

import dev.zhixing.engine.network.Network;

import java.util.List;

/** Finds links that cannot mean anything, whatever the dates; they are reported and left out. */
final class LinkSieve {
    private final boolean[] dropped;

    LinkSieve(Network network, Tree tree, LinkTable links, List<Problem> problems) {
        dropped = new boolean[links.from.length];
        for (int k = 0; k < dropped.length; k++) {
            int from = links.from[k];
            int to = links.to[k];
            if (from == to) {
                dropped[k] = true;
                problems.add(new Problem.Loop(List.of(network.tasks().get(from).id())));
            } else if (isFamily(tree, from, to)) {
                dropped[k] = true;
                problems.add(new Problem.LinkWithinSummary(network.links().get(k)));
            } else if (links.toFinish[k] && tree.summary[to]) {
                dropped[k] = true;
                problems.add(new Problem.LinkToSummaryFinish(network.links().get(k)));
            }
        }
    }

    private static boolean isFamily(Tree tree, int from, int to) {
        return (tree.summary[to] && tree.isWithin(from, to))
                || (tree.summary[from] && tree.isWithin(to, from));
    }

    boolean[] dropped() {
        return dropped;
    }
}
