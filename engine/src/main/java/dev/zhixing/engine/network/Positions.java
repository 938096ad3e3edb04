package dev.zhixing.engine.network;

import java.util.Arrays;
import java.util.List;

/** Where the parents of tasks, the ends of links and of assignments stand in their lists. */
final class Positions {
    final int[] parent;
    final int[] from;
    final int[] to;
    final int[] task;
    final int[] resource;

    /** Assignments by task: {@code byTask[taskStart[i]]} up to before {@code taskStart[i + 1]}. */
    private final int[] taskStart;

    private final int[] byTask;

    /**
     * Looks everything up and adds a sentence for each thing that is unknown or contains itself.
     */
    Positions(NetworkBuilder parts, IdIndex index, List<String> breaches) {
        List<Task> tasks = parts.tasks;
        List<Link> links = parts.links;
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
        task = new int[parts.assignments.size()];
        resource = new int[task.length];
        taskStart = new int[task.length == 0 ? 0 : tasks.size() + 1];
        byTask = new int[task.length];
        findAssignments(parts, index, breaches);
    }

    private void findAssignments(NetworkBuilder parts, IdIndex index, List<String> breaches) {
        IdIndex resources = new IdIndex(parts.resources.size());
        for (int r = 0; r < parts.resources.size(); r++) {
            long id = parts.resources.get(r).id();
            if (!resources.add(id, r)) {
                breaches.add("Resource %d appears twice.".formatted(id));
            }
        }
        boolean known = true;
        for (int a = 0; a < task.length; a++) {
            Assignment assignment = parts.assignments.get(a);
            task[a] = index.find(assignment.task());
            resource[a] = resources.find(assignment.resource());
            if (task[a] < 0 || resource[a] < 0) {
                known = false;
                breaches.add(
                        "Assignment of resource %d to task %d names something unknown."
                                .formatted(assignment.resource(), assignment.task()));
            }
        }
        if (known && task.length > 0) {
            groupAssignments();
        }
    }

    private void groupAssignments() {
        for (int of : task) {
            taskStart[of + 1]++;
        }
        for (int i = 1; i < taskStart.length; i++) {
            taskStart[i] += taskStart[i - 1];
        }
        int[] next = taskStart.clone();
        for (int a = 0; a < task.length; a++) {
            byTask[next[task[a]]++] = a;
        }
    }

    int[] assignmentsOf(int of) {
        return byTask.length == 0
                ? byTask
                : Arrays.copyOfRange(byTask, taskStart[of], taskStart[of + 1]);
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
