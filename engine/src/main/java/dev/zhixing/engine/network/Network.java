package dev.zhixing.engine.network;

import dev.zhixing.engine.calendar.WorkCalendar;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What is to be scheduled, immutable: tasks in the caller's order, links, calendars and rules. The
 * position of a task in {@link #tasks()} is its index.
 */
public final class Network {
    private final WorkCalendar calendar;
    private final LocalDateTime anchor;
    private final boolean fromFinish;
    private final @Nullable LocalDateTime statusDate;
    private final Rules rules;
    private final List<Task> tasks;
    private final List<Link> links;
    private final IdIndex index;

    Network(NetworkBuilder parts, LocalDateTime anchor, IdIndex index) {
        this.calendar = parts.calendar;
        this.anchor = anchor;
        this.fromFinish = parts.fromFinish;
        this.statusDate = parts.statusDate;
        this.rules = parts.rules;
        this.tasks = List.copyOf(parts.tasks);
        this.links = List.copyOf(parts.links);
        this.index = index;
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
        copy.tasks.addAll(tasks);
        copy.links.addAll(links);
        return copy;
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
