package dev.zhixing.engine.schedule;

import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.calendar.WorkCalendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds dates that were asked for and cannot be kept. */
final class Conflicts {
    private final Schedule schedule;
    private final Model model;
    private final Drivers drivers;
    private int told;

    Conflicts(Schedule schedule) {
        this.schedule = schedule;
        this.model = schedule.model;
        this.drivers = new Drivers(schedule);
    }

    void addTo(List<Problem> all) {
        for (int i = 0; i < model.graph.n; i++) {
            if (!model.graph.tree.active[i]) {
                continue;
            }
            long latest =
                    model.graph.tree.summary[i]
                            ? model.tasks.latestOf(i)
                            : model.tasks.deadline[i] == TaskTable.NONE
                                    ? Placing.FAR
                                    : model.tasks.deadline[i];
            if (schedule.finish[i] > latest) {
                all.add(
                        new Problem.DeadlineMissed(
                                model.id(i), Minute.at(latest), Minute.at(schedule.finish[i])));
            }
            if (!model.graph.tree.summary[i] && isFixed(i)) {
                tooEarly(i, all);
            }
        }
    }

    private boolean isFixed(int i) {
        return switch (model.tasks.state[i]) {
            case TaskTable.PINNED -> true;
            case TaskTable.FREE ->
                    switch (model.tasks.constraint[i]) {
                        case TaskTable.SNLT, TaskTable.FNLT, TaskTable.MSO, TaskTable.MFO -> true;
                        default -> false;
                    };
            default -> false;
        };
    }

    private void tooEarly(int i, List<Problem> all) {
        WorkCalendar calendar = model.tasks.calendar[i];
        long start = calendar.worked(schedule.start[i]);
        long worst = start;
        int pusher = -1;
        for (int holder = i; holder >= 0; holder = model.graph.tree.parent[holder]) {
            for (int at = model.graph.inStart[holder]; at < model.graph.inStart[holder + 1]; at++) {
                int link = model.graph.in[at];
                long bound = calendar.worked(drivers.pushed(link));
                long needed = model.links.toFinish[link] ? bound - model.tasks.duration[i] : bound;
                if (needed > worst) {
                    worst = needed;
                    pusher = model.links.from[link];
                }
            }
        }
        if (pusher < 0) {
            return;
        }
        List<Long> path = path(pusher, i);
        boolean pinned = model.tasks.state[i] == TaskTable.PINNED;
        all.add(
                new Problem.TooEarly(
                        model.id(i),
                        pinned
                                ? Optional.empty()
                                : Optional.of(model.network.tasks().get(i).constraint()),
                        Minute.at(calendar.startAt(worst)),
                        worst - start,
                        path));
    }

    /** The chain up to a task that pushes another one; of a long one its beginning and its end. */
    private List<Long> path(int pusher, int task) {
        List<Long> path = new ArrayList<>();
        if (told++ < Problem.PATHS) {
            path.addAll(drivers.chainTo(pusher));
        }
        if (path.isEmpty()) {
            path.add(model.id(pusher));
        }
        path.add(model.id(task));
        int half = Problem.LONGEST_PATH / 2;
        if (path.size() > 2 * half) {
            path.subList(half, path.size() - half).clear();
        }
        return path;
    }
}
