package dev.zhixing.engine.value;

import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Network;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Planned, earned and spent money of a plan at a status date, for every task and rolled up to every
 * summary: a summary is exactly the sum of what it contains.
 *
 * <p>A task's budget is planned evenly over its working time between the dates of the baseline; a
 * milestone's falls due at its moment. Tasks without baseline dates count with their budget, earned
 * value and cost, but nothing of them is planned yet.
 */
public final class EarnedValue {
    private final Network network;
    private final PlannedValue planned;
    private final LocalDateTime statusDate;
    private final Figures[] figures;
    private final Figures total;

    private EarnedValue(
            Network network, Baseline baseline, Map<Long, Cost> costs, LocalDateTime statusDate) {
        this.network = network;
        this.statusDate = statusDate;
        planned = new PlannedValue(network);
        figures = new Figures[network.tasks().size()];
        Arrays.fill(figures, Figures.NONE);
        for (Baseline.Dates dates : baseline.dates()) {
            Cost cost = costs.get(dates.task());
            if (cost != null && network.contains(dates.task())) {
                int i = network.indexOf(dates.task());
                planned.promise(i, network.tasks().get(i), dates, cost.budget());
            }
        }
        total = fill(costs, Minute.of(statusDate));
    }

    /**
     * Measures a plan.
     *
     * @param network tasks and summaries
     * @param baseline the dates that were promised
     * @param costs money by task id, for tasks without children only
     * @param statusDate until when work and cost are known
     * @throws IllegalArgumentException when money is given for a summary or an unknown task
     */
    public static EarnedValue of(
            Network network, Baseline baseline, Map<Long, Cost> costs, LocalDateTime statusDate) {
        return new EarnedValue(network, baseline, costs, statusDate);
    }

    private Figures fill(Map<Long, Cost> costs, long minute) {
        int n = figures.length;
        int[] open = new int[n];
        for (int i = 0; i < n; i++) {
            if (network.parentIndex(i) >= 0) {
                open[network.parentIndex(i)]++;
            }
        }
        for (Map.Entry<Long, Cost> entry : costs.entrySet()) {
            int i = network.indexOf(entry.getKey());
            if (open[i] > 0) {
                throw new IllegalArgumentException(
                        "Task %d is a summary; its money is that of its children."
                                .formatted(entry.getKey()));
            }
            Cost cost = entry.getValue();
            long earned = Figures.share(cost.budget(), cost.done(), Cost.ALL).orElse(0);
            figures[i] = new Figures(cost.budget(), planned.of(i, minute), earned, cost.actual());
        }
        Figures sum = Figures.NONE;
        for (int i = 0; i < n; i++) {
            // From each leaf upward, as far as all other children are done.
            for (int at = i; at >= 0 && open[at] == 0; at = network.parentIndex(at)) {
                open[at] = -1;
                int above = network.parentIndex(at);
                if (above >= 0) {
                    figures[above] = figures[above].plus(figures[at]);
                    open[above]--;
                } else {
                    sum = sum.plus(figures[at]);
                }
            }
        }
        return sum;
    }

    /** The figures of a task or summary. */
    public Figures of(long task) {
        return figures[network.indexOf(task)];
    }

    /** The figures of the whole plan. */
    public Figures total() {
        return total;
    }

    /**
     * Earned schedule (Lipke 2003): the first moment at which the plan wanted as much money earned
     * as has been earned now.
     */
    public LocalDateTime earnedSchedule() {
        return schedule().earned();
    }

    /** The whole plan on the time axis. */
    public EarnedSchedule schedule() {
        int[] all = new int[figures.length];
        Arrays.setAll(all, i -> i);
        return schedule(all, total);
    }

    /** A task, or all that a summary holds, on the time axis. */
    public EarnedSchedule schedule(long task) {
        int root = network.indexOf(task);
        int[] inside = IntStream.range(0, figures.length).filter(i -> isInside(i, root)).toArray();
        return schedule(inside, figures[root]);
    }

    private boolean isInside(int i, int root) {
        int at = i;
        while (at >= 0 && at != root) {
            at = network.parentIndex(at);
        }
        return at == root;
    }

    private EarnedSchedule schedule(int[] tasks, Figures sum) {
        long begin = planned.begin(tasks, Minute.of(network.anchor()));
        long end = planned.end(tasks, begin);
        return new EarnedSchedule(
                Minute.at(begin),
                Minute.at(end),
                statusDate,
                Minute.at(planned.reached(tasks, sum.earned(), begin)),
                network.calendar().hasWorkingWeek() ? network.calendar() : WorkCalendar.allDay());
    }

    /** What the whole plan wanted to have earned by a moment (PV). */
    public long plannedBy(LocalDateTime moment) {
        return planned.of(Minute.of(moment));
    }
}
