package dev.zhixing.engine.levelling.plan;

import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.levelling.Activity;
import dev.zhixing.engine.levelling.Answer;
import dev.zhixing.engine.levelling.Capacity;
import dev.zhixing.engine.levelling.Goal;
import dev.zhixing.engine.levelling.Mode;
import dev.zhixing.engine.levelling.Placement;
import dev.zhixing.engine.levelling.Precedence;
import dev.zhixing.engine.levelling.Resource;
import dev.zhixing.engine.levelling.ResourceProblem;
import dev.zhixing.engine.network.Assignment;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.network.LinkKind;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.TaskDates;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * A plan as a problem for the search: in periods of the project's calendar. Where calendars differ
 * it is an approximation, good enough to find a good order; the dates are made by the scheduler.
 */
final class PlanProblem {
    private final Schedule schedule;
    private final Network network;
    private final PlanGrid grid;
    private final List<Activity> activities = new ArrayList<>();
    private final List<Precedence> precedences = new ArrayList<>();

    /** Id of the task of each activity; the ones that join links of summaries have none. */
    private final List<Long> ids = new ArrayList<>();

    private final int[] activityOf;
    private boolean exact;

    PlanProblem(Schedule schedule) {
        this.schedule = schedule;
        this.network = schedule.network();
        this.grid = new PlanGrid(network, schedule.start());
        this.exact = grid.exact && schedule.problems().isEmpty();
        this.activityOf = new int[network.tasks().size()];
    }

    /** The problem; an answer to it goes to {@link #order}. */
    ResourceProblem problem(Goal goal) {
        Arrays.fill(activityOf, -1);
        Map<Long, Integer> resourceAt = new HashMap<>();
        List<Resource> resources = new ArrayList<>();
        for (int r = 0; r < network.resources().size(); r++) {
            var each = network.resources().get(r);
            resourceAt.put(each.id(), r);
            resources.add(new Resource(each.name(), capacity(each.capacity())));
            exact &= each.calendar() == null || each.calendar().equals(network.calendar());
        }
        for (int i = 0; i < network.tasks().size(); i++) {
            Task task = network.tasks().get(i);
            if (Movable.counts(schedule, task)) {
                activityOf[i] = activities.size();
                ids.add(task.id());
                activities.add(activity(task, resources, resourceAt));
            }
        }
        for (int k = 0; k < network.links().size(); k++) {
            link(k);
        }
        return new ResourceProblem(activities, resources, List.of(), precedences, List.of(), goal);
    }

    /** True when an end that is refuted for the problem is refuted for the plan. */
    boolean isExact() {
        return exact;
    }

    /** Tasks by the starts of an answer, none before one it waits for. */
    List<Long> order(Answer answer) {
        int n = activities.size();
        int[] waits = new int[n];
        List<List<Integer>> next = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            next.add(new ArrayList<>());
        }
        for (Precedence each : precedences) {
            waits[each.to()]++;
            next.get(each.from()).add(each.to());
        }
        List<Placement> places = answer.placements();
        PriorityQueue<Integer> ready =
                new PriorityQueue<>(
                        Comparator.comparingInt((Integer i) -> places.get(i).start())
                                .thenComparingInt(i -> places.get(i).finish())
                                .thenComparingInt(i -> i));
        for (int i = 0; i < n; i++) {
            if (waits[i] == 0) {
                ready.add(i);
            }
        }
        List<Long> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            int i = ready.remove();
            if (ids.get(i) >= 0) {
                order.add(ids.get(i));
            }
            for (int to : next.get(i)) {
                if (--waits[to] == 0) {
                    ready.add(to);
                }
            }
        }
        return order;
    }

    /** When work that ends with this period is done. */
    LocalDateTime end(long periods) {
        return grid.end(periods);
    }

    private Capacity capacity(dev.zhixing.engine.network.Capacity capacity) {
        Capacity steps = Capacity.of(capacity.initially().percent());
        int last = 0;
        for (var change : capacity.changes().entrySet()) {
            int at = grid.floor(change.getKey());
            exact &= grid.ceil(change.getKey()) == at;
            if (at <= last) {
                // Before the project starts, or twice in a period: what comes later counts.
                steps = last == 0 ? Capacity.of(change.getValue().percent()) : steps;
            } else {
                steps = steps.from(at, change.getValue().percent());
                last = at;
            }
        }
        return steps;
    }

    private Activity activity(Task task, List<Resource> resources, Map<Long, Integer> resourceAt) {
        TaskDates dates = schedule.dates(task.id());
        var calendar = network.calendar();
        long minutes =
                calendar.worked(Minute.of(dates.finish()))
                        - calendar.worked(Minute.of(dates.start()));
        exact &= minutes == task.duration().minutes() && !task.duration().elapsed();
        exact &= task.pauses().isEmpty() && task.resourceCalendar().isEmpty();
        exact &= task.calendar().map(calendar::equals).orElse(true);
        int[] needs = new int[resources.size()];
        for (int at : network.assignmentsOf(network.indexOf(task.id()))) {
            Assignment each = network.assignments().get(at);
            needs[resourceAt.getOrDefault(each.resource(), 0)] += each.units().percent();
        }
        Mode mode = Mode.lasting(grid.periods(minutes));
        for (int r = 0; r < needs.length; r++) {
            // More than there ever is can't be waited for.
            int need = Math.min(needs[r], resources.get(r).capacity().last());
            mode = need > 0 && mode.duration() > 0 ? mode.needs(r, need) : mode;
        }
        Activity activity =
                Activity.of(String.valueOf(task.id()), mode)
                        .priority(task.priority())
                        .planned(grid.floor(dates.start()));
        if (task.deadline().isPresent()) {
            activity = activity.due(grid.floor(task.deadline().get()), 1);
        }
        if (!Movable.is(schedule, task)) {
            exact &= grid.floor(dates.start()) == grid.ceil(dates.start());
            return activity.fixedAt(0, grid.floor(dates.start()));
        }
        if (task.constraint() instanceof Constraint.StartNotBefore early) {
            // Rounded up, it would refute ends that off the grid are possible.
            exact &= grid.floor(early.at()) == grid.ceil(early.at());
            activity = activity.notBefore(grid.ceil(early.at()));
        } else if (task.constraint() instanceof Constraint.FinishNotBefore early) {
            int start = grid.floor(early.at()) - mode.duration();
            activity = activity.notBefore(Math.max(0, start));
        }
        return activity;
    }

    private void link(int k) {
        Link link = network.links().get(k);
        int from = network.fromIndex(k);
        int to = network.toIndex(k);
        boolean leaves = activityOf[from] >= 0 && activityOf[to] >= 0;
        long minutes = link.lag().minutes(network.tasks().get(from).duration().minutes());
        boolean elapsed = link.lag().isElapsed() && minutes != 0;
        exact &= !elapsed && grid.isWhole(minutes);
        // A third of the clock is worked, roughly; the scheduler makes it right.
        int lag = grid.lag(elapsed ? minutes / 3 : minutes);
        if (leaves) {
            precedences.add(
                    new Precedence(activityOf[from], activityOf[to], kind(link.kind()), lag));
        } else if (link.kind() == LinkKind.FINISH_TO_START) {
            join(from, to, lag);
        } else {
            exact = false;
        }
    }

    /** A link of summaries: everything under the one is done before anything under the other. */
    private void join(int from, int to, int lag) {
        int point = activities.size();
        activities.add(Activity.of("", Mode.lasting(0)));
        ids.add(-1L);
        for (int i = 0; i < activityOf.length; i++) {
            if (activityOf[i] >= 0 && isUnder(i, from)) {
                precedences.add(
                        new Precedence(activityOf[i], point, Precedence.Kind.FINISH_START, lag));
            } else if (activityOf[i] >= 0 && isUnder(i, to)) {
                precedences.add(Precedence.of(point, activityOf[i]));
            }
        }
    }

    private boolean isUnder(int task, int summary) {
        int at = task;
        while (at >= 0 && at != summary) {
            at = network.parentIndex(at);
        }
        return at == summary;
    }

    private static Precedence.Kind kind(LinkKind kind) {
        return switch (kind) {
            case FINISH_TO_START -> Precedence.Kind.FINISH_START;
            case START_TO_START -> Precedence.Kind.START_START;
            case FINISH_TO_FINISH -> Precedence.Kind.FINISH_FINISH;
            case START_TO_FINISH -> Precedence.Kind.START_FINISH;
        };
    }
}
