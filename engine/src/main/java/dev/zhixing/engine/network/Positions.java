package dev.zhixing.engine.network;

import java.util.List;

/** Where the parents of tasks and the ends of links stand in the list of tasks. */
final class Positions {
    final int[] parent;
    final int[] from;
    final int[] to;

    /**
     * Looks everything up and adds a sentence for each thing that is unknown or contains itself.
     */
    Positions(List<Task> tasks, List<Link> links, IdIndex index, List<String> breaches) {
        parent = new int[tasks.size()];
        from = new int[links.size()];
        to = new int[links.size()];
        for (int i = 0; i < parent.length; i++) {
            Task task = tasks.get(i);
            parent[i] = task.parent().isPresent() ? index.find(task.parent().getAsLong()) : -1;
            if (parent[i] < 0 && task.parent().isPresent()) {
                breaches.add("The parent of task %d is unknown.".formatted(task.id()));
            }
        }
        for (int k = 0; k < from.length; k++) {
            Link link = links.get(k);
            from[k] = index.find(link.from());
            to[k] = index.find(link.to());
            if (from[k] < 0 || to[k] < 0) {
                breaches.add(
                        "Link %d to %d names an unknown task.".formatted(link.from(), link.to()));
            }
        }
        checkParents(tasks, breaches);
    }

    private void checkParents(List<Task> tasks, List<String> breaches) {
        // Each walk up marks its tasks; a task met twice in one walk contains itself.
        int[] walk = new int[parent.length];
        for (int i = 0; i < parent.length; i++) {
            int at = i;
            while (at >= 0 && walk[at] == 0) {
                walk[at] = i + 1;
                at = parent[at];
            }
            if (at >= 0 && walk[at] == i + 1) {
                breaches.add("Task %d contains itself.".formatted(tasks.get(at).id()));
            }
        }
    }
}
