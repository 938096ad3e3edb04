package dev.zhixing.engine.value;

import dev.zhixing.engine.network.Assignment;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.schedule.Reason;
import dev.zhixing.engine.schedule.Schedule;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows moves back to what changed. From a moved task it asks, in the new schedule and then in
 * the old one, who pushes it, and goes on there as long as that one moved too.
 */
final class Causes {
    /** What is left when nothing else has changed. */
    private static final Cause UNKNOWN = new Cause.ProjectChanged();

    private final Schedule before;
    private final Schedule after;
    private final Set<Link> oldLinks;
    private final Set<Link> newLinks;
    private final Map<Long, Cause> known = new HashMap<>();

    Causes(Schedule before, Schedule after) {
        this.before = before;
        this.after = after;
        this.oldLinks = new HashSet<>(before.network().links());
        this.newLinks = new HashSet<>(after.network().links());
    }

    /** A task on the way back, and those that pushed it which are still to be asked. */
    private record Step(long task, Iterator<Long> pushers) {}

    /** The first cause of a task's move; tasks on the way share the answer. */
    Cause of(long moved) {
        Deque<Step> way = new ArrayDeque<>();
        Cause found = enter(moved, way);
        while (found == null && !way.isEmpty()) {
            Step last = way.peek();
            if (last.pushers.hasNext()) {
                found = enter(last.pushers.next(), way);
            } else {
                way.pop();
            }
        }
        if (found != null) {
            // Only those on the way: what was asked in vain has other causes.
            for (Step step : way) {
                known.put(step.task, found);
            }
        }
        return known.getOrDefault(moved, UNKNOWN);
    }

    /** The cause of a task if it is known already, else null with the task put on the way. */
    private @Nullable Cause enter(long id, Deque<Step> way) {
        Cause before = known.get(id);
        if (before instanceof Cause.ProjectChanged) {
            return null;
        }
        Cause cause = before == null ? own(id) : before;
        known.put(id, cause == null ? UNKNOWN : cause);
        if (cause == null) {
            way.push(new Step(id, pushers(id).iterator()));
        }
        return cause;
    }

    /** A change at the task itself, or null. */
    private @Nullable Cause own(long id) {
        Task then = before.network().task(id);
        Task now = after.network().task(id);
        if (!then.equals(now) || !staff(before, id).equals(staff(after, id))) {
            return new Cause.TaskChanged(id);
        }
        for (Link link : after.drivingLinks(id)) {
            if (!oldLinks.contains(link)) {
                return new Cause.LinkAdded(link);
            }
        }
        for (Link link : before.drivingLinks(id)) {
            if (!newLinks.contains(link)) {
                return after.network().contains(link.from())
                        ? new Cause.LinkRemoved(link)
                        : new Cause.TaskRemoved(link.from());
            }
        }
        for (long child : children(before, id)) {
            if (!after.network().contains(child)) {
                return new Cause.TaskRemoved(child);
            }
        }
        for (long child : children(after, id)) {
            if (!before.network().contains(child)) {
                return new Cause.TaskChanged(child);
            }
        }
        return null;
    }

    private static Set<Assignment> staff(Schedule schedule, long id) {
        Network network = schedule.network();
        Set<Assignment> found = new HashSet<>();
        for (int at : network.assignmentsOf(network.indexOf(id))) {
            found.add(network.assignments().get(at));
        }
        return found;
    }

    /** Moved tasks that this one has its dates from. */
    private List<Long> pushers(long id) {
        Set<Long> from = new HashSet<>();
        after.drivingLinks(id).forEach(link -> from.add(link.from()));
        before.drivingLinks(id).forEach(link -> from.add(link.from()));
        from.addAll(children(after, id));
        from.addAll(children(before, id));
        return from.stream().filter(this::hasMoved).toList();
    }

    private static List<Long> children(Schedule schedule, long id) {
        return schedule.reasons(id).stream()
                .filter(Reason.FromChildren.class::isInstance)
                .map(Reason.FromChildren.class::cast)
                .flatMap(children -> List.of(children.first(), children.last()).stream())
                .toList();
    }

    private boolean hasMoved(long id) {
        Network old = before.network();
        return old.contains(id)
                && after.network().contains(id)
                && (!before.dates(id).start().equals(after.dates(id).start())
                        || !before.dates(id).finish().equals(after.dates(id).finish()));
    }
}
