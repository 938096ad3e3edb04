package dev.zhixing.engine.network;

import dev.zhixing.engine.calendar.WorkCalendar;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One task of a network, immutable. Start with {@link #of} and refine: {@code Task.of(7,
 * Span.working(480)).under(1).constraint(…)}. A task with children is a summary: its dates come
 * from them; of its own terms only "start no earlier than" and a deadline count.
 */
public final class Task {
    /** The priority of most tasks, from 0 to 1000. */
    public static final int ORDINARY_PRIORITY = 500;

    /** Calendars that differ from the project's. */
    private record Hours(
            @Nullable WorkCalendar own, @Nullable WorkCalendar resources, boolean ofResources) {
        static final Hours PROJECT = new Hours(null, null, true);
    }

    /** What few tasks have. */
    private record Rest(
            List<Pause> pauses, Lag delay, EffortRule effort, int priority, Point point) {
        static final Rest NONE =
                new Rest(List.of(), Lag.NONE, EffortRule.DEFAULT, ORDINARY_PRIORITY, Point.SETTLES);
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
    private final Rest rest;

    private Task(
            long id,
            Span duration,
            @Nullable Long parent,
            Constraint constraint,
            @Nullable LocalDateTime deadline,
            Hours hours,
            Progress progress,
            @Nullable Pin pin,
            boolean active,
            Rest rest) {
        this.id = id;
        this.duration = duration;
        this.parent = parent;
        this.constraint = constraint;
        this.deadline = deadline;
        this.hours = hours;
        this.progress = progress;
        this.pin = pin;
        this.active = active;
        this.rest = rest;
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
                true,
                Rest.NONE);
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
        return new Task(
                id, other, parent, constraint, deadline, hours, progress, pin, active, rest);
    }

    /** The same task as a child of this summary. */
    public Task under(long summary) {
        return new Task(
                id, duration, summary, constraint, deadline, hours, progress, pin, active, rest);
    }

    /** The same task with this constraint. */
    public Task constraint(Constraint other) {
        return new Task(id, duration, parent, other, deadline, hours, progress, pin, active, rest);
    }

    /** The same task with this deadline: it moves nothing, but slack shrinks to it. */
    public Task deadline(LocalDateTime other) {
        return new Task(
                id, duration, parent, constraint, other, hours, progress, pin, active, rest);
    }

    /** The same task in a calendar of its own, which replaces the project's. */
    public Task calendar(WorkCalendar own) {
        return in(new Hours(own, hours.resources, hours.ofResources));
    }

    /**
     * The same task, done by people or machines with this calendar. It replaces the project's; a
     * task calendar and this one hold both. Where it is not given, the calendars of the resources
     * assigned in the network hold, each for its part of the work.
     */
    public Task resourceCalendar(WorkCalendar resources) {
        return in(new Hours(hours.own, resources, hours.ofResources));
    }

    /** The same task, done whether those who do it are there or not. */
    public Task ignoringResourceCalendars() {
        return in(new Hours(hours.own, null, false));
    }

    private Task in(Hours other) {
        return new Task(
                id, duration, parent, constraint, deadline, other, progress, pin, active, rest);
    }

    /** The same task with what has happened so far. */
    public Task progress(Progress other) {
        return new Task(
                id, duration, parent, constraint, deadline, hours, other, pin, active, rest);
    }

    /** The same task with dates set by hand. */
    public Task pinned(LocalDateTime start, LocalDateTime finish) {
        Pin hand = new Pin(start, finish);
        return new Task(
                id, duration, parent, constraint, deadline, hours, progress, hand, active, rest);
    }

    /**
     * The same task in several parts.
     *
     * @param pauses between the parts, in the order of time
     */
    public Task pausing(List<Pause> pauses) {
        return with(
                new Rest(List.copyOf(pauses), rest.delay, rest.effort, rest.priority, rest.point));
    }

    /** The same task, begun so much later than it could be; levelling does that. */
    public Task delayed(Lag delay) {
        return with(new Rest(rest.pauses, delay, rest.effort, rest.priority, rest.point));
    }

    /** The same task with another rule for work, units and duration. */
    public Task effort(EffortRule rule) {
        return with(new Rest(rest.pauses, rest.delay, rule, rest.priority, rest.point));
    }

    /**
     * The same task with another priority for levelling.
     *
     * @param priority 0, gives way first, to 1000, never moved
     */
    public Task priority(int priority) {
        return with(new Rest(rest.pauses, rest.delay, rest.effort, priority, rest.point));
    }

    /** The same task, which as a point in time lies where such points do. */
    public Task point(Point point) {
        return with(new Rest(rest.pauses, rest.delay, rest.effort, rest.priority, point));
    }

    private Task with(Rest other) {
        return new Task(
                id, duration, parent, constraint, deadline, hours, progress, pin, active, other);
    }

    /** The same task, kept in the plan but without effect on others. */
    public Task inactive() {
        return new Task(
                id, duration, parent, constraint, deadline, hours, progress, pin, false, rest);
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

    /** True when the calendars of those who do it count. */
    public boolean followsResourceCalendars() {
        return hours.ofResources;
    }

    /** The pauses between its parts, in the order of time; mostly none. */
    public List<Pause> pauses() {
        return rest.pauses;
    }

    /** How much later it begins than it could. */
    public Lag delay() {
        return rest.delay;
    }

    /** What stays when work, units or duration change. */
    public EffortRule effort() {
        return rest.effort;
    }

    /** Who gives way in levelling: 0 first, 1000 never. */
    public int priority() {
        return rest.priority;
    }

    /** Where it lies when it takes no time. */
    public Point point() {
        return rest.point;
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
                && hours.equals(that.hours)
                && rest.equals(that.rest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id, duration, parent, constraint, deadline, progress, pin, active, rest);
    }

    @Override
    public String toString() {
        return "Task[" + id + "]";
    }
}
