package dev.zhixing.engine.network;

import dev.zhixing.engine.calendar.WorkCalendar;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One task of a network, immutable. Start with {@link #of} and refine: {@code Task.of(7,
 * Span.working(480)).under(1).constraint(…)}. A task with children is a summary: its dates come
 * from them; of its own terms only "start no earlier than" and a deadline count.
 */
public final class Task {
    /** Calendars that differ from the project's. */
    private record Hours(@Nullable WorkCalendar own, @Nullable WorkCalendar resources) {
        static final Hours PROJECT = new Hours(null, null);
    }

    private final long id;
    private final Span duration;
    private final @Nullable Long parent;
    private final Constraint constraint;
    private final @Nullable LocalDateTime deadline;
    private final Hours hours;
    private final Progress progress;
    private final @Nullable Pin pin;
    private final boolean active;

    private Task(
            long id,
            Span duration,
            @Nullable Long parent,
            Constraint constraint,
            @Nullable LocalDateTime deadline,
            Hours hours,
            Progress progress,
            @Nullable Pin pin,
            boolean active) {
        this.id = id;
        this.duration = duration;
        this.parent = parent;
        this.constraint = constraint;
        this.deadline = deadline;
        this.hours = hours;
        this.progress = progress;
        this.pin = pin;
        this.active = active;
    }

    /** A task that takes this long, as soon as possible. */
    public static Task of(long id, Span duration) {
        return new Task(
                id,
                duration,
                null,
                Constraint.ASAP,
                null,
                Hours.PROJECT,
                Progress.NONE,
                null,
                true);
    }

    /** A point in time. */
    public static Task milestone(long id) {
        return of(id, Span.ZERO);
    }

    /** A task that will get children. */
    public static Task summary(long id) {
        return of(id, Span.ZERO);
    }

    /** The same task with another duration. */
    public Task lasting(Span other) {
        return new Task(id, other, parent, constraint, deadline, hours, progress, pin, active);
    }

    /** The same task as a child of this summary. */
    public Task under(long summary) {
        return new Task(id, duration, summary, constraint, deadline, hours, progress, pin, active);
    }

    /** The same task with this constraint. */
    public Task constraint(Constraint other) {
        return new Task(id, duration, parent, other, deadline, hours, progress, pin, active);
    }

    /** The same task with this deadline: it moves nothing, but slack shrinks to it. */
    public Task deadline(LocalDateTime other) {
        return new Task(id, duration, parent, constraint, other, hours, progress, pin, active);
    }

    /** The same task in a calendar of its own, which replaces the project's. */
    public Task calendar(WorkCalendar own) {
        return in(new Hours(own, hours.resources));
    }

    /**
     * The same task, done by people or machines with this calendar. It replaces the project's; a
     * task calendar and this one hold both.
     */
    public Task resourceCalendar(WorkCalendar resources) {
        return in(new Hours(hours.own, resources));
    }

    private Task in(Hours other) {
        return new Task(id, duration, parent, constraint, deadline, other, progress, pin, active);
    }

    /** The same task with what has happened so far. */
    public Task progress(Progress other) {
        return new Task(id, duration, parent, constraint, deadline, hours, other, pin, active);
    }

    /** The same task with dates set by hand. */
    public Task pinned(LocalDateTime start, LocalDateTime finish) {
        Pin hand = new Pin(start, finish);
        return new Task(id, duration, parent, constraint, deadline, hours, progress, hand, active);
    }

    /** The same task, kept in the plan but without effect on others. */
    public Task inactive() {
        return new Task(id, duration, parent, constraint, deadline, hours, progress, pin, false);
    }

    /** The caller's key, unique in the network. */
    public long id() {
        return id;
    }

    /** How long it takes. */
    public Span duration() {
        return duration;
    }

    /** Id of the summary it belongs to. */
    public OptionalLong parent() {
        return parent == null ? OptionalLong.empty() : OptionalLong.of(parent);
    }

    /** How it is pinned to the calendar. */
    public Constraint constraint() {
        return constraint;
    }

    /** When it should be done at the latest. */
    public Optional<LocalDateTime> deadline() {
        return Optional.ofNullable(deadline);
    }

    /** Its own calendar, if it does not follow the project's. */
    public Optional<WorkCalendar> calendar() {
        return Optional.ofNullable(hours.own);
    }

    /** The calendar of those who do it, if they do not follow the project's. */
    public Optional<WorkCalendar> resourceCalendar() {
        return Optional.ofNullable(hours.resources);
    }

    /** What has happened so far. */
    public Progress progress() {
        return progress;
    }

    /** Dates set by hand. */
    public Optional<Pin> pin() {
        return Optional.ofNullable(pin);
    }

    /** False when it has no effect on others. */
    public boolean isActive() {
        return active;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Task that
                && id == that.id
                && active == that.active
                && duration.equals(that.duration)
                && constraint.equals(that.constraint)
                && progress.equals(that.progress)
                && Objects.equals(parent, that.parent)
                && Objects.equals(deadline, that.deadline)
                && Objects.equals(pin, that.pin)
                && hours.equals(that.hours);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, duration, parent, constraint, deadline, progress, pin, active);
    }

    @Override
    public String toString() {
        return "Task[" + id + "]";
    }
}
