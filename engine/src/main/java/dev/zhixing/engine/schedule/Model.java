package dev.zhixing.engine.schedule;

import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.network.Network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A network made ready for arithmetic. */
final class Model {
    final Network network;
    final TaskTable tasks;
    final LinkTable links;
    final Graph graph;

    /** True when a summary may have to be done by a date. */
    final boolean limitedSummaries;

    /** What was found wrong with links and calendars. */
    final List<Problem> problems;

    Model(Network network) {
        this(network, new TaskTable(network));
    }

    private Model(Network network, TaskTable tasks) {
        this.network = network;
        this.tasks = tasks;
        this.links = new LinkTable(network, tasks);
        this.problems = new ArrayList<>(tasks.problems);
        this.graph = new Graph(network, links, problems);
        boolean limited = false;
        for (int i = 0; i < graph.n; i++) {
            freeSummary(i);
            limited |= isLimitedSummary(i);
        }
        limitedSummaries = limited;
    }

    private boolean isLimitedSummary(int i) {
        return graph.tree.summary[i] && tasks.latestOf(i) != Placing.FAR;
    }

    /** Progress and hand-set dates of a summary say nothing: its children have them. */
    private void freeSummary(int i) {
        if (graph.tree.summary[i]) {
            tasks.state[i] = TaskTable.FREE;
        }
    }

    private Model(Network network, Model old, BitSet changed) {
        this.network = network;
        this.tasks = new TaskTable(old.tasks, network, changed);
        this.links = new LinkTable(old.links, tasks, old.graph, network, changed);
        this.problems = old.problems;
        this.graph = old.graph;
        changed.stream().forEach(this::freeSummary);
        this.limitedSummaries =
                old.limitedSummaries || changed.stream().anyMatch(this::isLimitedSummary);
    }

    /** A model of another version of the network, in which the terms of some tasks changed. */
    Model changed(Network other, BitSet tasksChanged) {
        return other.links().equals(network.links())
                ? new Model(other, this, tasksChanged)
                : new Model(other, new TaskTable(tasks, other, tasksChanged));
    }

    Placing placing() {
        return new Placing(
                tasks,
                network.rules(),
                network.statusDate().map(Minute::of).orElse(TaskTable.NONE));
    }

    long id(int index) {
        return network.tasks().get(index).id();
    }
}
