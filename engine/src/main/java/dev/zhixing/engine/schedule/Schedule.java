package dev.zhixing.engine.schedule;

import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.network.Network;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The answer to a {@link Network}: dates, slack, and on request the reasons. Immutable. Asking for
 * a task that is not in the network throws {@link IllegalArgumentException}.
 */
public final class Schedule {
    final Model model;
    final Passes passes;
    final long[] start;
    final long[] finish;
    private volatile @Nullable BitSet open;

    Schedule(Passes passes) {
        this.model = passes.model;
        this.passes = passes;
        ForwardPass placed = passes.placed();
        this.start = placed.start;
        this.finish = placed.finish;
    }

    /** What was scheduled. */
    public Network network() {
        return model.network;
    }

    /** When the project starts: as given, or the latest start that still meets its finish. */
    public LocalDateTime start() {
        return Minute.at(passes.projectStart);
    }

    /** When the last active task is done. */
    public LocalDateTime finish() {
        return Minute.at(passes.projectFinish);
    }

    /** Dates and slack of a task. */
    public TaskDates dates(long id) {
        return datesAt(model.network.indexOf(id));
    }

    /** Dates and slack of all tasks, in the network's order. */
    public List<TaskDates> allDates() {
        return IntStream.range(0, model.graph.n).mapToObj(this::datesAt).toList();
    }

    private TaskDates datesAt(int i) {
        ForwardPass early = passes.earliest(i);
        BackwardPass late = passes.room().late();
        Slack slack = passes.room().slack();
        return new TaskDates(
                model.id(i),
                model.graph.tree.summary[i],
                Minute.at(start[i]),
                Minute.at(finish[i]),
                Minute.at(early.start[i]),
                Minute.at(early.finish[i]),
                Minute.at(late.start[i]),
                Minute.at(late.finish[i]),
                slack.total[i],
                slack.free[i],
                isCritical(i, 0));
    }

    /**
     * True when the task has at most this much total slack and is not finished; a summary is
     * finished when all in it is.
     *
     * @param slackMinutes working minutes
     */
    public boolean isCritical(long id, long slackMinutes) {
        return isCritical(model.network.indexOf(id), slackMinutes);
    }

    private boolean isCritical(int i, long limit) {
        return passes.room().slack().total[i] <= limit
                && model.graph.tree.active[i]
                && (model.graph.tree.summary[i]
                        ? unfinished().get(i)
                        : model.tasks.state[i] != TaskTable.FINISHED);
    }

    /** Summaries in which there is still something to do. */
    private BitSet unfinished() {
        BitSet known = open;
        if (known == null) {
            known = new BitSet();
            Tree tree = model.graph.tree;
            for (int i = 0; i < tree.size(); i++) {
                boolean leaf = tree.childStart[i] == tree.childStart[i + 1];
                boolean todo = leaf && model.tasks.state[i] != TaskTable.FINISHED;
                int above = todo && tree.active[i] ? tree.parent[i] : -1;
                for (; above >= 0 && !known.get(above); above = tree.parent[above]) {
                    known.set(above);
                }
            }
            open = known;
        }
        return known;
    }

    /** Why the task has its dates; never empty for an active task. */
    public List<Reason> reasons(long id) {
        return new Explanation(this).of(model.network.indexOf(id));
    }

    /** The links that push the task to its start or finish, including those on its summaries. */
    public List<Link> drivingLinks(long id) {
        List<Link> driving = new ArrayList<>();
        for (int link : new Drivers(this).of(model.network.indexOf(id))) {
            driving.add(model.network.links().get(link));
        }
        return driving;
    }

    /** Ids of the tasks without slack that are not finished, no summaries, by start. */
    public List<Long> criticalTasks() {
        return tasksWithin(0);
    }

    /**
     * Ids of the tasks with at most this much total slack, critical ones included, by start.
     *
     * @param slackMinutes working minutes
     */
    public List<Long> tasksWithin(long slackMinutes) {
        // Sorted as plain numbers, the start before the index: there may be very many of them.
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(model.graph.n);
        long[] keys = new long[model.graph.n];
        int size = 0;
        for (int i = 0; i < model.graph.n; i++) {
            if (!model.graph.tree.summary[i] && isCritical(i, slackMinutes)) {
                keys[size++] = start[i] << bits | i;
            }
        }
        Arrays.sort(keys, 0, size);
        Long[] ids = new Long[size];
        for (int k = 0; k < size; k++) {
            ids[k] = model.id((int) (keys[k] & ((1L << bits) - 1)));
        }
        return List.of(ids);
    }

    /**
     * The chain of tasks that decides when the project finishes, first to last: each one pushed by
     * the one before it. Ends early at a task that is held by something else than a link.
     */
    public List<Long> criticalPath() {
        int last = -1;
        for (int i = 0; i < model.graph.n; i++) {
            boolean counts = !model.graph.tree.summary[i] && model.graph.tree.active[i];
            if (counts && (last < 0 || finish[i] > finish[last])) {
                last = i;
            }
        }
        return last < 0 ? List.of() : new Drivers(this).chainTo(last);
    }

    /** Everything that keeps the schedule from being what the plan asks for, at once. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(model.problems);
        new Conflicts(this).addTo(all);
        return all;
    }
}
