package dev.zhixing.engine.network;

import dev.zhixing.engine.calendar.WorkCalendar;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Collects the parts of a {@link Network}. */
public final class NetworkBuilder {
    final List<Task> tasks = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<Resource> resources = new ArrayList<>();
    final List<Assignment> assignments = new ArrayList<>();
    WorkCalendar calendar = WorkCalendar.standard();
    Rules rules = Rules.MICROSOFT;
    @Nullable LocalDateTime anchor;
    @Nullable LocalDateTime statusDate;
    @Nullable LocalDateTime due;
    boolean fromFinish;

    NetworkBuilder() {}

    /** The project calendar. */
    public NetworkBuilder calendar(WorkCalendar project) {
        this.calendar = project;
        return this;
    }

    /** Schedules forward from this start. */
    public NetworkBuilder startingAt(LocalDateTime start) {
        this.anchor = start;
        this.fromFinish = false;
        return this;
    }

    /** Schedules backward from this finish. */
    public NetworkBuilder finishingAt(LocalDateTime finish) {
        this.anchor = finish;
        this.fromFinish = true;
        return this;
    }

    /** Until when progress is known. */
    public NetworkBuilder statusDate(LocalDateTime date) {
        this.statusDate = date;
        return this;
    }

    /** When all of it has to be done: slack is measured up to then, and may be negative. */
    public NetworkBuilder dueAt(LocalDateTime date) {
        this.due = date;
        return this;
    }

    /** Where tools differ. */
    public NetworkBuilder rules(Rules other) {
        this.rules = other;
        return this;
    }

    /** Adds a task. */
    public NetworkBuilder task(Task task) {
        tasks.add(task);
        return this;
    }

    /** Adds tasks. */
    public NetworkBuilder tasks(Collection<Task> more) {
        tasks.addAll(more);
        return this;
    }

    /** Replaces the task of the same id, or adds it. */
    public NetworkBuilder put(Task task) {
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).id() == task.id()) {
                tasks.set(i, task);
                return this;
            }
        }
        return task(task);
    }

    /** Adds a link. */
    public NetworkBuilder link(Link link) {
        links.add(link);
        return this;
    }

    /** Adds links. */
    public NetworkBuilder links(Collection<Link> more) {
        links.addAll(more);
        return this;
    }

    /** Adds a finish-to-start link without lag. */
    public NetworkBuilder link(long from, long to) {
        return link(Link.of(from, to));
    }

    /** Takes away the links that match. */
    public NetworkBuilder unlink(Predicate<Link> which) {
        links.removeIf(which);
        return this;
    }

    /** Adds a resource. */
    public NetworkBuilder resource(Resource resource) {
        resources.add(resource);
        return this;
    }

    /** Adds resources. */
    public NetworkBuilder resources(Collection<Resource> more) {
        resources.addAll(more);
        return this;
    }

    /** Adds an assignment. */
    public NetworkBuilder assign(Assignment assignment) {
        assignments.add(assignment);
        return this;
    }

    /** Adds assignments. */
    public NetworkBuilder assign(Collection<Assignment> more) {
        assignments.addAll(more);
        return this;
    }

    /** Takes away the assignments that match. */
    public NetworkBuilder unassign(Predicate<Assignment> which) {
        assignments.removeIf(which);
        return this;
    }

    /**
     * The network.
     *
     * @throws InvalidNetwork when ids repeat or are unknown, or summaries contain each other; loops
     *     of links are no breach here: the schedule reports them
     */
    public Network build() {
        List<String> breaches = new ArrayList<>();
        IdIndex index = new IdIndex(tasks.size());
        for (int i = 0; i < tasks.size(); i++) {
            if (!index.add(tasks.get(i).id(), i)) {
                breaches.add("Task %d appears twice.".formatted(tasks.get(i).id()));
            }
        }
        Positions positions = new Positions(this, index, breaches);
        LocalDateTime start = anchor;
        if (start == null) {
            breaches.add("A network needs a start or a finish.");
            throw new InvalidNetwork(breaches);
        }
        if (!breaches.isEmpty()) {
            throw new InvalidNetwork(breaches);
        }
        return new Network(this, start, index, positions);
    }
}
