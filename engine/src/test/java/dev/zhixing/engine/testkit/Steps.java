package dev.zhixing.engine.testkit;

import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Rules;
import dev.zhixing.engine.network.Task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the reference needs to know about calendars, summaries and lags, found by stepping. */
abstract class Steps {
    final Network network;
    private final Map<WorkCalendar, Horizon> horizons = new HashMap<>();

    Steps(Network network) {
        this.network = network;
    }

    /** Working minutes between two moments in a task's calendar. */
    public long count(long id, long from, long to) {
        return horizon(network.task(id)).count(from, to);
    }

    Horizon horizon(Task task) {
        return task.duration().elapsed()
                ? horizon(WorkCalendar.allDay())
                : horizon(task.calendar().orElse(network.calendar()));
    }

    Horizon horizon(WorkCalendar calendar) {
        long day = 1440;
        return horizons.computeIfAbsent(
                calendar, c -> new Horizon(c, start() - 800 * day, start() + 1200 * day));
    }

    List<Task> leavesOf(long id) {
        List<Task> inside = new ArrayList<>();
        boolean parent = false;
        for (Task task : network.tasks()) {
            if (task.parent().isPresent() && task.parent().getAsLong() == id) {
                parent = true;
                inside.addAll(leavesOf(task.id()));
            }
        }
        return parent ? inside : List.of(network.task(id));
    }

    boolean isInside(Task task, long id) {
        return leavesOf(id).contains(task);
    }

    long forward(Link link, long moment) {
        long length = minutes(link);
        if (length == 0) {
            return moment;
        }
        if (link.lag().isElapsed()) {
            return moment + length;
        }
        return link.kind().fromFinish()
                ? lagDays(link).earliest(moment, length)
                : lagDays(link).latest(moment, length);
    }

    /** The last moment that, pushed along the link, comes no later than the target. */
    long backward(Link link, long target) {
        long fits = target - 380 * 1440;
        long tooLate = target + 380 * 1440;
        while (tooLate - fits > 1) {
            long middle = (fits + tooLate) / 2;
            if (forward(link, middle) <= target) {
                fits = middle;
            } else {
                tooLate = middle;
            }
        }
        return fits;
    }

    long minutes(Link link) {
        return link.lag().minutes(length(network.task(link.from())));
    }

    /** Minutes between dates set by hand, else the duration. */
    long length(Task task) {
        return task.pin()
                .filter(pin -> !task.progress().isStarted())
                .map(pin -> horizon(task).count(Minute.of(pin.start()), Minute.of(pin.finish())))
                .orElse(task.duration().minutes());
    }

    Horizon lagDays(Link link) {
        Rules.LagCalendar rule = network.rules().lagCalendar();
        long id = rule == Rules.LagCalendar.SUCCESSOR ? link.to() : link.from();
        return rule == Rules.LagCalendar.PROJECT
                ? horizon(network.calendar())
                : horizon(network.task(id).calendar().orElse(network.calendar()));
    }

    private long start() {
        return Minute.of(network.anchor());
    }
}
