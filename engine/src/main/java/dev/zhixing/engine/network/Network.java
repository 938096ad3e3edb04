package dev.zhixing.engine.network;

import dev.zhixing.engine.calendar.WorkCalendar;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What is to be scheduled, immutable: tasks in the caller's order, links, calendars, resources and
 * rules. The position of a task in {@link #tasks()} is its index.
 */
public final class Network {
    private final WorkCalendar calendar;
    private final LocalDateTime anchor;
    private final boolean fromFinish;
    private final @Nullable LocalDateTime statusDate;
    private final @Nullable LocalDateTime due;
    private final Rules rules;
    private final List<Task> tasks;
    private final List<Link> links;
    private final List<Resource> resources;
    private final List<Assignment> assignments;
    private final IdIndex index;
    private final Positions positions;

    Network(NetworkBuilder parts, LocalDateTime anchor, IdIndex index, Positions positions) {
        this.calendar = parts.calendar;
        this.anchor = anchor;
        this.fromFinish = parts.fromFinish;
        this.statusDate = parts.statusDate;
        this.due = parts.due;
        this.rules = parts.rules;
        this.tasks = List.copyOf(parts.tasks);
        this.links = List.copyOf(parts.links);
        this.resources = List.copyOf(parts.resources);
        this.assignments = List.copyOf(parts.assignments);
        this.index = index;
        this.positions = positions;
    }

    /** Starts an empty network in the standard calendar with Microsoft's rules. */
    public static NetworkBuilder builder() {
        return new NetworkBuilder();
    }

    /** A builder that holds the same parts, for a changed copy. */
    public NetworkBuilder toBuilder() {
        NetworkBuilder copy = new NetworkBuilder().calendar(calendar).rules(rules);
        copy.anchor = anchor;
        copy.fromFinish = fromFinish;
        copy.statusDate = statusDate;
        copy.due = due;
        copy.tasks.addAll(tasks);
        copy.links.addAll(links);
        copy.resources.addAll(resources);
        copy.assignments.addAll(assignments);
        return copy;
    }

    private Network(Network old, List<Task> tasks) {
        this.calendar = old.calendar;
        this.anchor = old.anchor;
        this.fromFinish = old.fromFinish;
        this.statusDate = old.statusDate;
        this.due = old.due;
        this.rules = old.rules;
        this.tasks = tasks;
        this.links = old.links;
        this.resources = old.resources;
        this.assignments = old.assignments;
        this.index = old.index;
        this.positions = old.positions;
    }

    /**
     * The same network with other terms for one of its tasks; cheap, also in a large network.
     *
     * @throws IllegalArgumentException when there is no such task or it is under another summary
     */
    public Network with(Task task) {
        int at = indexOf(task.id());
        if (!task.parent().equals(tasks.get(at).parent())) {
            throw new IllegalArgumentException(
                    "Task %d would move to another summary; use toBuilder().".formatted(task.id()));
        }
        Task[] copy = tasks.toArray(Task[]::new);
        copy[at] = task;
        return new Network(this, List.of(copy));
    }

    /**
     * The same network with other terms for its tasks, given in the same order under the same
     * summaries.
     *
     * @throws IllegalArgumentException when ids or summaries are not the same
     */
    public Network with(List<Task> others) {
        if (others.size() != tasks.size()) {
            throw new IllegalArgumentException("The network has %d tasks.".formatted(tasks.size()));
        }
        for (int i = 0; i < others.size(); i++) {
            Task other = others.get(i);
            Task own = tasks.get(i);
            if (other != own && (other.id() != own.id() || !other.parent().equals(own.parent()))) {
                throw new IllegalArgumentException(
                        "Task %d stands where task %d was.".formatted(other.id(), own.id()));
            }
        }
        return new Network(this, List.copyOf(others));
    }

    /** The project calendar. */
    public WorkCalendar calendar() {
        return calendar;
    }

    /** The project's start, or its finish when it is scheduled from there. */
    public LocalDateTime anchor() {
        return anchor;
    }

    /** True when the project is scheduled backward from its finish. */
    public boolean isFromFinish() {
        return fromFinish;
    }

    /** Until when progress is known. */
    public Optional<LocalDateTime> statusDate() {
        return Optional.ofNullable(statusDate);
    }

    /** When all of it has to be done, where that is not simply as soon as possible. */
    public Optional<LocalDateTime> due() {
        return Optional.ofNullable(due);
    }

    /** Where tools differ. */
    public Rules rules() {
        return rules;
    }

    /** All tasks, by index. */
    public List<Task> tasks() {
        return tasks;
    }

    /** All links, as given. */
    public List<Link> links() {
        return links;
    }

    /** Those who do the work; their place in this list is their index. */
    public List<Resource> resources() {
        return resources;
    }

    /** Who works on what. */
    public List<Assignment> assignments() {
        return assignments;
    }

    /** The index of the task of the assignment at this place in {@link #assignments()}. */
    public int taskIndex(int assignment) {
        return positions.task[assignment];
    }

    /** The index of the resource of the assignment at this place in {@link #assignments()}. */
    public int resourceIndex(int assignment) {
        return positions.resource[assignment];
    }

    /** Who works on the task with this index; places in {@link #assignments()}, rising. */
    public int[] assignmentsOf(int task) {
        return positions.assignmentsOf(task);
    }

    /** The index of the summary that holds the task with this index, or -1. */
    public int parentIndex(int task) {
        return positions.parent[task];
    }

    /** The index of the predecessor of the link at this place in {@link #links()}. */
    public int fromIndex(int link) {
        return positions.from[link];
    }

    /** The index of the successor of the link at this place in {@link #links()}. */
    public int toIndex(int link) {
        return positions.to[link];
    }

    /** True when there is such a task. */
    public boolean contains(long id) {
        return index.find(id) >= 0;
    }

    /**
     * The index of the task.
     *
     * @throws IllegalArgumentException when there is no such task
     */
    public int indexOf(long id) {
        int position = index.find(id);
        if (position < 0) {
            throw new IllegalArgumentException("The network has no task " + id + ".");
        }
        return position;
    }

    /**
     * The task.
     *
     * @throws IllegalArgumentException when there is no such task
     */
    public Task task(long id) {
        return tasks.get(indexOf(id));
    }
}
