package dev.zhixing.engine.testkit;

import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The obvious scheduler: all tasks begin at the project's start, and whatever breaks a link is
 * moved on by stepping through the minutes, until nothing moves any more. Links of summaries are
 * copied to the tasks inside. Slow, without order and without tables, to check the real one.
 */
public final class Reference extends Steps {
    private static final long FAR = Long.MAX_VALUE;

    public final Map<Long, Long> earlyStart = new HashMap<>();
    public final Map<Long, Long> earlyFinish = new HashMap<>();
    public final Map<Long, Long> lateStart = new HashMap<>();
    public final Map<Long, Long> lateFinish = new HashMap<>();

    /** Scheduled dates: those of tasks as late as possible are late, others follow them. */
    public final Map<Long, Long> start = new HashMap<>();

    public final Map<Long, Long> finish = new HashMap<>();
    public long projectFinish;

    private final long projectStart;
    private final Map<Long, Long> floor = new HashMap<>();
    private final List<Task> leaves = new ArrayList<>();

    public Reference(Network network) {
        super(network);
        this.projectStart = Minute.of(network.anchor());
        for (Task task : network.tasks()) {
            if (leavesOf(task.id()).equals(List.of(task))) {
                leaves.add(task);
            }
        }
        early();
        projectFinish = projectStart;
        earlyFinish.values().forEach(f -> projectFinish = Math.max(projectFinish, f));
        late();
        place();
    }

    private void place() {
        Map<Long, Long> firstStart = new HashMap<>(earlyStart);
        Map<Long, Long> firstFinish = new HashMap<>(earlyFinish);
        for (Task task : leaves) {
            if (task.constraint() instanceof Constraint.AsLateAsPossible) {
                floor.put(task.id(), lateStart.get(task.id()));
            }
        }
        if (!floor.isEmpty()) {
            early();
        }
        start.putAll(earlyStart);
        finish.putAll(earlyFinish);
        for (long id : floor.keySet()) {
            earlyStart.put(id, firstStart.get(id));
            earlyFinish.put(id, firstFinish.get(id));
        }
    }

    private void early() {
        for (Task task : leaves) {
            placeEarly(task, notBefore(task), Long.MIN_VALUE);
        }
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Task task : leaves) {
                long start = notBefore(task);
                long finish = Long.MIN_VALUE;
                for (Link link : network.links()) {
                    if (isInside(task, link.to())) {
                        long push = forward(link, end(link));
                        if (link.kind().toFinish()) {
                            finish = Math.max(finish, push);
                        } else {
                            start = Math.max(start, push);
                        }
                    }
                }
                moved |= placeEarly(task, start, finish);
            }
        }
    }

    /** The project's start, or later when a summary above may not start before a date. */
    private long notBefore(Task task) {
        long start = Math.max(projectStart, floor.getOrDefault(task.id(), projectStart));
        for (Task above : network.tasks()) {
            if (above.id() != task.id()
                    && isInside(task, above.id())
                    && above.constraint() instanceof Constraint.StartNotBefore c) {
                start = Math.max(start, Minute.of(c.at()));
            }
        }
        return start;
    }

    private long end(Link link) {
        var inside = leavesOf(link.from()).stream();
        return link.kind().fromFinish()
                ? inside.mapToLong(t -> earlyFinish.get(t.id())).max().orElseThrow()
                : inside.mapToLong(t -> earlyStart.get(t.id())).min().orElseThrow();
    }

    private boolean placeEarly(Task task, long startBound, long finishBound) {
        Horizon days = horizon(task);
        long length = task.duration().minutes();
        long start;
        long finish;
        if (task.progress().isFinished()) {
            start = Minute.of(task.progress().start().orElseThrow());
            finish = Minute.of(task.progress().finish().orElseThrow());
        } else if (task.progress().isStarted()) {
            start = Minute.of(task.progress().start().orElseThrow());
            finish = Math.max(start, days.earliest(start, length));
            if (task.constraint() instanceof Constraint.FinishNotBefore c
                    && task.progress().remaining().orElse(0) > 0) {
                finish = Math.max(finish, days.earliest(Minute.of(c.at()), 0));
            }
        } else if (task.pin().isPresent()) {
            start = Minute.of(task.pin().get().start());
            finish = Minute.of(task.pin().get().finish());
        } else if (length == 0) {
            start = point(task, days, Math.max(delayed(task, startBound), finishBound));
            finish = start;
        } else {
            long atLeast = FAR;
            long from = delayed(task, startBound);
            switch (task.constraint()) {
                case Constraint.StartOn c -> from = Minute.of(c.at());
                case Constraint.FinishOn c -> from = days.latest(Minute.of(c.at()), -length);
                case Constraint.StartNotBefore c -> from = Math.max(from, Minute.of(c.at()));
                case Constraint.FinishNotBefore c -> finishBound = max(finishBound, c.at());
                case Constraint.StartNotAfter c -> atLeast = days.latest(Minute.of(c.at()), 0);
                case Constraint.FinishNotAfter c ->
                        atLeast = days.latest(Minute.of(c.at()), -length);
                default -> {}
            }
            boolean fixed =
                    task.constraint() instanceof Constraint.StartOn
                            || task.constraint() instanceof Constraint.FinishOn;
            start = days.latest(from, 0);
            while (!fixed
                    && finishBound != Long.MIN_VALUE
                    && days.count(days.earliest(start, length), finishBound) > 0) {
                start = days.latest(start + 1, 0);
            }
            start = Math.min(start, atLeast);
            finish = days.earliest(start, length);
        }
        Long before = earlyStart.put(task.id(), start);
        Long ended = earlyFinish.put(task.id(), finish);
        return before == null || ended == null || before != start || ended != finish;
    }

    private static long max(long bound, java.time.LocalDateTime at) {
        return Math.max(bound, Minute.of(at));
    }

    private static long point(Task task, Horizon days, long bound) {
        long moment =
                switch (task.constraint()) {
                    case Constraint.StartOn c -> Minute.of(c.at());
                    case Constraint.FinishOn c -> Minute.of(c.at());
                    case Constraint.StartNotBefore c -> Math.max(bound, Minute.of(c.at()));
                    case Constraint.FinishNotBefore c -> Math.max(bound, Minute.of(c.at()));
                    case Constraint.StartNotAfter c -> Math.min(bound, Minute.of(c.at()));
                    case Constraint.FinishNotAfter c -> Math.min(bound, Minute.of(c.at()));
                    default -> bound;
                };
        return days.works(moment - 1) ? moment : days.latest(moment, 0);
    }

    private void late() {
        for (Task task : leaves) {
            placeLate(task, FAR, notAfter(task));
        }
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Task task : leaves) {
                long start = FAR;
                long finish = notAfter(task);
                for (Link link : network.links()) {
                    if (isInside(task, link.from())) {
                        long limit = limit(link);
                        if (link.kind().fromFinish()) {
                            finish = Math.min(finish, limit);
                        } else if (startsIts(task, link.from())) {
                            start = Math.min(start, limit);
                        }
                    }
                }
                moved |= placeLate(task, start, finish);
            }
        }
    }

    /** The project's finish, or earlier when a summary above has to be done by then. */
    private long notAfter(Task task) {
        long finish = projectFinish;
        for (Task above : network.tasks()) {
            if (above.id() != task.id() && isInside(task, above.id())) {
                if (above.deadline().isPresent()) {
                    finish = Math.min(finish, Minute.of(above.deadline().get()));
                }
                if (above.constraint() instanceof Constraint.FinishNotAfter c) {
                    finish = Math.min(finish, Minute.of(c.at()));
                }
            }
        }
        return finish;
    }

    /** Where a delay pushes a task that could begin at this moment. */
    private long delayed(Task task, long moment) {
        long delay = task.delay().amount();
        if (delay == 0) {
            return moment;
        }
        Horizon days = horizon(task);
        return task.delay().isElapsed()
                ? days.latest(moment, 0) + delay
                : days.latest(moment, delay);
    }

    /** The last moment from which the delay pushes the task no further than this one. */
    private long undelayed(Task task, long moment) {
        if (task.delay().amount() == 0) {
            return moment;
        }
        long target = horizon(task).latest(moment, 0);
        long fits = target;
        while (delayed(task, fits) > target) {
            fits--;
        }
        return fits;
    }

    /** True when no other task inside the summary starts earlier. */
    private boolean startsIts(Task task, long summary) {
        return leavesOf(summary).stream()
                .allMatch(t -> earlyStart.get(t.id()) >= earlyStart.get(task.id()));
    }

    private long limit(Link link) {
        long limit = FAR;
        for (Task to : leavesOf(link.to())) {
            if (to.progress().isFinished()) {
                continue;
            }
            boolean started = to.progress().isStarted();
            long left = to.progress().remaining().orElse(0);
            boolean point = length(to) == 0;
            long finish = lateFinish.get(to.id());
            long gate;
            if (link.kind().toFinish()) {
                gate = point ? finish : horizon(to).latest(finish, 0);
            } else if (started) {
                // Its rest should come after, even where it did not wait with its beginning.
                gate = horizon(to).latest(finish, -left);
            } else if (to.pin().isPresent()) {
                gate = lateStart.get(to.id());
            } else {
                gate = undelayed(to, lateStart.get(to.id()));
            }
            limit = Math.min(limit, backward(link, gate));
        }
        return limit;
    }

    private boolean placeLate(Task task, long startBound, long finishBound) {
        Horizon days = horizon(task);
        long length = length(task);
        long latest = finishBound;
        if (task.deadline().isPresent()) {
            latest = Math.min(latest, Minute.of(task.deadline().get()));
        }
        long start;
        long finish;
        boolean free = !task.progress().isStarted() && task.pin().isEmpty();
        if (task.progress().isFinished()) {
            start = earlyStart.get(task.id());
            finish = earlyFinish.get(task.id());
        } else if (length == 0) {
            finish = Math.min(latest, startBound);
            if (free) {
                finish =
                        switch (task.constraint()) {
                            case Constraint.StartOn c -> Minute.of(c.at());
                            case Constraint.FinishOn c -> Minute.of(c.at());
                            case Constraint.StartNotAfter c -> min(finish, c.at());
                            case Constraint.FinishNotAfter c -> min(finish, c.at());
                            default -> finish;
                        };
            }
            boolean fixed =
                    free
                            && (task.constraint() instanceof Constraint.StartOn
                                    || task.constraint() instanceof Constraint.FinishOn);
            while (!days.works(finish) && !days.works(finish - 1)) {
                finish += fixed ? 1 : -1;
            }
            start = finish;
        } else {
            finish = days.earliest(latest, 0);
            if (startBound != FAR && !task.progress().isStarted()) {
                long begin = startBound;
                while (!days.works(begin)) {
                    begin--;
                }
                finish = Math.min(finish, days.earliest(begin, length));
            }
            if (free) {
                long stepped = length;
                long bound = finish;
                finish =
                        switch (task.constraint()) {
                            case Constraint.StartOn c -> days.earliest(Minute.of(c.at()), stepped);
                            case Constraint.FinishOn c -> days.earliest(Minute.of(c.at()), 0);
                            case Constraint.StartNotAfter c ->
                                    Math.min(bound, days.earliest(Minute.of(c.at()), stepped));
                            case Constraint.FinishNotAfter c ->
                                    Math.min(bound, days.earliest(Minute.of(c.at()), 0));
                            default -> bound;
                        };
            }
            start = days.latest(finish, -length);
        }
        if (task.progress().isStarted()) {
            start = earlyStart.get(task.id());
        }
        Long before = lateStart.put(task.id(), start);
        Long ended = lateFinish.put(task.id(), finish);
        return before == null || ended == null || before != start || ended != finish;
    }

    private static long min(long bound, java.time.LocalDateTime at) {
        return Math.min(bound, Minute.of(at));
    }
}
