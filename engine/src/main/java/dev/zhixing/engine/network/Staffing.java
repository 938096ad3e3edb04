package dev.zhixing.engine.network;

import dev.zhixing.engine.network.EffortRule.Fixed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A task with those who work on it. Changing one of work, units and duration changes another one,
 * as the task's {@link EffortRule} says: work = duration x units for each assignment, and the
 * longest assignment makes the duration. Work already done is not touched.
 *
 * @param task with a duration in working minutes
 * @param assignments those of this task
 */
public record Staffing(Task task, List<Assignment> assignments) {
    public Staffing {
        assignments = List.copyOf(assignments);
    }

    /**
     * The task and its assignments as they are in a network.
     *
     * @throws IllegalArgumentException when there is no such task
     */
    public static Staffing of(Network network, long task) {
        List<Assignment> mine = new ArrayList<>();
        for (int at : network.assignmentsOf(network.indexOf(task))) {
            mine.add(network.assignments().get(at));
        }
        return new Staffing(network.task(task), mine);
    }

    /** The network with this task and these assignments in place of those it has. */
    public Network in(Network network) {
        return network.toBuilder()
                .unassign(one -> one.task() == task.id())
                .put(task)
                .assign(assignments)
                .build();
    }

    /** Another duration: the work follows, or the units where the work is fixed. */
    public Staffing lasting(long minutes) {
        Task longer = task.lasting(Span.working(minutes));
        if (task.effort().fixed() == Fixed.WORK && minutes > 0) {
            return new Staffing(longer, each(one -> fitted(one, minutes)));
        }
        return new Staffing(longer, each(one -> one.work(one.units().in(minutes))));
    }

    /** Another total of work, shared as before: the duration follows, or the units. */
    public Staffing working(Effort total) {
        return settled(shared(total));
    }

    /** Other units of one resource: the duration follows, or its work where that is fixed. */
    public Staffing units(long resource, Units units) {
        List<Assignment> changed = each(one -> one.resource() == resource ? one.units(units) : one);
        if (task.effort().fixed() != Fixed.DURATION) {
            return new Staffing(task, changed).timed();
        }
        Effort work = units.in(task.duration().minutes());
        return new Staffing(
                task, each(changed, one -> one.resource() == resource ? one.work(work) : one));
    }

    /** One more resource: it brings its own work, or shares that of the others. */
    public Staffing joinedBy(long resource, Units units) {
        List<Assignment> more = new ArrayList<>(assignments);
        more.add(Assignment.during(task, resource, units));
        if (assignments.isEmpty() || !sharesWork()) {
            return new Staffing(task, more);
        }
        Effort total = work();
        return settled(new Staffing(task, more).byUnits(total));
    }

    /** One resource less: its work goes, or the others take it over. */
    public Staffing leftBy(long resource) {
        List<Assignment> fewer =
                assignments.stream().filter(one -> one.resource() != resource).toList();
        if (fewer.isEmpty() || !sharesWork()) {
            return new Staffing(task, fewer);
        }
        return settled(new Staffing(task, fewer).byUnits(work()));
    }

    /** All the work on the task. */
    public Effort work() {
        return assignments.stream().map(Assignment::work).reduce(Effort.NONE, Effort::plus);
    }

    private boolean sharesWork() {
        return task.effort().effortDriven() || task.effort().fixed() == Fixed.WORK;
    }

    /** The duration, or with a fixed one the units, made to fit the work. */
    private Staffing settled(List<Assignment> changed) {
        Staffing now = new Staffing(task, changed);
        long minutes = task.duration().minutes();
        return task.effort().fixed() == Fixed.DURATION && minutes > 0
                ? new Staffing(task, now.each(one -> fitted(one, minutes)))
                : now.timed();
    }

    private Staffing timed() {
        long longest = 0;
        for (Assignment one : assignments) {
            if (one.units().percent() > 0) {
                longest = Math.max(longest, one.units().minutesFor(one.work()));
            }
        }
        return longest == 0 ? this : new Staffing(task.lasting(Span.working(longest)), assignments);
    }

    private static Assignment fitted(Assignment one, long minutes) {
        long percent = Math.floorDiv(one.work().minutes() * 100 + minutes / 2, minutes);
        return one.units(new Units(Math.toIntExact(percent)));
    }

    /** A total split as the work is split now; by units when there is none yet. */
    private List<Assignment> shared(Effort total) {
        long before = work().minutes();
        return before == 0
                ? byUnits(total)
                : split(total, assignments.stream().map(one -> one.work().minutes()).toList());
    }

    private List<Assignment> byUnits(Effort total) {
        return split(total, assignments.stream().map(one -> (long) one.units().percent()).toList());
    }

    /** Splits so that nothing is lost: the last part takes what rounding leaves. */
    private List<Assignment> split(Effort total, List<Long> weights) {
        long left = total.minutes();
        long weightLeft = weights.stream().mapToLong(Long::longValue).sum();
        List<Assignment> split = new ArrayList<>();
        for (int i = 0; i < assignments.size(); i++) {
            long weight = weights.get(i);
            long part = weightLeft == 0 ? 0 : Math.floorDiv(left * weight, weightLeft);
            split.add(assignments.get(i).work(new Effort(part)));
            left -= part;
            weightLeft -= weight;
        }
        return split;
    }

    private List<Assignment> each(UnaryOperator<Assignment> change) {
        return each(assignments, change);
    }

    private static List<Assignment> each(List<Assignment> all, UnaryOperator<Assignment> change) {
        return all.stream().map(change).toList();
    }
}
