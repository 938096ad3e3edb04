package dev.zhixing.engine.schedule;

import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.network.Network;

import java.util.ArrayList;
import java.util.List;

/** A network made ready for arithmetic. */
final class Model {
    final Network network;
    final TaskTable tasks;
    final LinkTable links;
    final Graph graph;
    final List<Problem> problems = new ArrayList<>();

    Model(Network network) {
        this.network = network;
        this.tasks = new TaskTable(network);
        this.links = new LinkTable(network, tasks);
        problems.addAll(tasks.problems);
        this.graph = new Graph(network, links, problems);
    }

    Placing placing() {
        return new Placing(
                tasks,
                network.rules().startedWork(),
                network.statusDate().map(Minute::of).orElse(TaskTable.NONE));
    }

    long id(int index) {
        return network.tasks().get(index).id();
    }
}
